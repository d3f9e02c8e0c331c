import { useDeferredValue } from 'react';
import type { About } from '../../../scorecard/workspace/workspace.ts';
import { useScorecard } from '../../../ui/scorecardContext.ts';
import { useWorkspace } from '../../../ui/workspaceContext.ts';
import { Field } from '../Field.tsx';
import { Findings } from './Findings.tsx';
import { contradictionsIn, identityIn } from './findings.ts';

type WrittenFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  /** What the text speaks of, where it says how a measure moved. */
  readonly about?: About | undefined;
  readonly rows?: number;
  readonly onType: (value: string) => void;
};

/** A box for free text, which says while it is written what could point to a child, or is not so. */
export function WrittenField(props: WrittenFieldProps) {
  const { id, label, hint, error, value, about, rows = 3, onType } = props;
  const scorecard = useScorecard();
  const meetings = useWorkspace()?.meetings ?? [];
  const text = useDeferredValue(value);
  return (
    <div className="written-field">
      <Field id={id} label={label} hint={hint} error={error}>
        {(describedBy) => (
          <textarea
            id={id}
            rows={rows}
            aria-describedby={describedBy ? `${describedBy} ${id}-findings` : `${id}-findings`}
            aria-invalid={error ? true : undefined}
            value={value}
            onChange={(event) => onType(event.target.value)}
          />
        )}
      </Field>
      <div id={`${id}-findings`} aria-live="polite">
        <Findings
          contradictions={about ? contradictionsIn(text, scorecard, about) : []}
          identity={identityIn(text, scorecard, meetings)}
        />
      </div>
    </div>
  );
}
