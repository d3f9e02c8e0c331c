import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Mapping } from '../../../extracts/mapping/mapping.ts';
import type { Column } from '../../../extracts/tables.ts';
import { Button } from '../../../ui/Button.tsx';
import type { DeskActions } from '../../../ui/desk.ts';
import { Field } from '../../parts/Field.tsx';
import { ColumnField } from './ColumnField.tsx';
import { askedColumns } from './mappingOf.ts';
import { TrialView } from './TrialView.tsx';
import { type MappingState, useMapping } from './useMapping.ts';
import './mapping.css';

type MappingFormProps = {
  readonly file: string;
  readonly actions: Pick<DeskActions, 'columnsToMap' | 'tryMapping'>;
  /** Takes what was said; the file is read anew with it. */
  onUse(mapping: Mapping): void;
  onClose(): void;
};

/** Asks which column of a file is which, where no layout says it, and shows how it would be read. */
export function MappingForm({ file, actions, onUse, onClose }: MappingFormProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const state = useMapping(file, actions);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby={id} className="report-section mapping-form">
      <h2 id={id} ref={heading} tabIndex={-1}>
        Which column is which in {file}
      </h2>
      <p className="measure-of-text">
        Say it once: it is kept in the partnership file, and a file with the same headers is read by
        it from then on. The values below are shown here only and kept nowhere.
      </p>
      {'columns' in state ? (
        <Questions state={state} onUse={onUse} onClose={onClose} />
      ) : (
        <>
          <p role="status">
            {state.failed
              ? `The columns cannot be shown: ${state.failed}`
              : 'Looking at the first rows.'}
          </p>
          <Button onClick={onClose}>Close</Button>
        </>
      )}
    </section>
  );
}

type QuestionsProps = Pick<MappingFormProps, 'onUse' | 'onClose'> & {
  readonly state: MappingState;
};

function Questions({ state, onUse, onClose }: QuestionsProps) {
  const id = useId();
  const [wasTried, setWasTried] = useState(false);
  const { columns, guess, said, mapping, lacking, trial } = state;
  const asked = askedColumns(guess, columns);

  function use(event: FormEvent): void {
    event.preventDefault();
    setWasTried(true);
    const [first] = lacking;
    if (first === undefined) onUse(mapping);
    else document.getElementById(fieldId(first))?.focus();
  }

  function fieldId(column: string): string {
    return `${id}-${column}`;
  }

  const fields = (some: readonly Column[]) =>
    some.map((column) => (
      <ColumnField
        key={column.name}
        id={fieldId(column.name)}
        column={column}
        guess={guess}
        columns={columns.columns}
        answer={said.answers[column.name]}
        always={said.always[column.name]}
        error={
          wasTried && lacking.includes(column.name)
            ? 'Choose a column: without it no row can be used.'
            : undefined
        }
        onSay={(change) => state.say(column.name, change)}
      />
    ));

  return (
    <form onSubmit={use} noValidate>
      <Field
        id={`${id}-layout`}
        label="What the file holds"
        hint={guess.why && `${guess.title}: ${guess.why}.`}
        error={undefined}
      >
        {(describedBy) => (
          <select
            id={`${id}-layout`}
            aria-describedby={describedBy}
            value={guess.layout}
            onChange={(event) => state.setLayout(event.target.value)}
          >
            {columns.layouts.map(({ layout, title }) => (
              <option key={layout} value={layout}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      {columns.headerChoices.length > 1 && (
        <Field id={`${id}-line`} label="Where its headers stand" error={undefined}>
          {(describedBy) => (
            <select
              id={`${id}-line`}
              aria-describedby={describedBy}
              value={columns.headerLine}
              onChange={(event) => state.setHeaderLine(Number(event.target.value))}
            >
              {columns.headerChoices.map(({ line, begins }) => (
                <option key={line} value={line}>
                  Line {line}: {begins}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <fieldset>
        <legend>Needed columns</legend>
        {fields(asked.needed)}
      </fieldset>
      {asked.used.length > 0 && (
        <fieldset>
          <legend>Columns that measures use</legend>
          {fields(asked.used)}
        </fieldset>
      )}
      {asked.others.length > 0 && (
        <details>
          <summary>
            Other columns, for breakdowns and checks{' '}
            <span className="quiet">
              ({asked.others.filter(({ name }) => said.answers[name] !== undefined).length} of{' '}
              {asked.others.length} in the file)
            </span>
          </summary>
          {fields(asked.others)}
        </details>
      )}
      <h3>The first rows as they would be read</h3>
      {trial ? (
        <TrialView trial={trial} />
      ) : (
        <p role="status">
          {lacking.length > 0
            ? `Shown as soon as it is said which column is ${lacking.join(' and ')}.`
            : 'Reading the first rows.'}
        </p>
      )}
      <div className="button-row">
        <Button type="submit" look="main">
          Read the file so
        </Button>
        <Button onClick={onClose}>Leave it as it is</Button>
      </div>
    </form>
  );
}
