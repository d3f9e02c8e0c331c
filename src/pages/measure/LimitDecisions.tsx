import { lazy, Suspense, useId, useState } from 'react';
import { isoInWords } from '../../scorecard/format.ts';
import type { Recalculation } from '../../scorecard/workspace/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import type { WorkspaceHandle } from '../../ui/workspaceContext.ts';
import { focusSoon } from '../parts/workspace/focusSoon.ts';

const LimitForm = lazy(async () => ({
  default: (await import('./notes/LimitForm.tsx')).LimitForm,
}));

export type LimitDecisionsProps = {
  readonly measure: string;
  readonly locality: string;
  /** The months that are drawn, by their first days. */
  readonly months: readonly { readonly start: string; readonly words: string }[];
  readonly decisions: readonly Recalculation[];
  readonly handle: WorkspaceHandle;
};

/** Who decided to work out the limits anew, from when and why; and the way to decide it. */
export function LimitDecisions(props: LimitDecisionsProps) {
  const { decisions } = props;
  const [isWriting, setWriting] = useState(false);
  const button = useId();
  const done = () => {
    setWriting(false);
    focusSoon(button);
  };
  return (
    <>
      {decisions.length > 0 && (
        <ul className="small measure-of-text save-table">
          {decisions.map(({ id, from, reason, decidedBy, decidedOn }) => (
            <li key={id}>
              Limits worked out anew from {isoInWords(from)}: {reason}. Decided by {decidedBy},{' '}
              {isoInWords(decidedOn)}.
            </li>
          ))}
        </ul>
      )}
      {isWriting ? (
        <Suspense fallback={<p className="quiet">Opening the form …</p>}>
          <LimitForm {...props} onDone={done} />
        </Suspense>
      ) : (
        <div className="button-row save-table screen-only">
          <Button id={button} onClick={() => setWriting(true)}>
            Record a decision on the limits
          </Button>
        </div>
      )}
    </>
  );
}
