import { lazy, Suspense, useId, useState } from 'react';
import type { ScorecardLocality, ScorecardMeasure } from '../../scorecard/scorecard.ts';
import type { Annotation } from '../../scorecard/workspace/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import type { WorkspaceHandle } from '../../ui/workspaceContext.ts';
import { focusSoon } from '../parts/workspace/focusSoon.ts';

const NoteForm = lazy(async () => ({ default: (await import('./notes/NoteForm.tsx')).NoteForm }));

export type ChartNotesProps = {
  readonly measure: ScorecardMeasure;
  readonly place: ScorecardLocality;
  /** The period that is shown. */
  readonly periodIndex: number;
  readonly annotations: readonly Annotation[];
  readonly handle: WorkspaceHandle;
};

/** The way to put a few words beside a point of the chart, or to change them. */
export function ChartNotes(props: ChartNotesProps) {
  const [isWriting, setWriting] = useState(false);
  const button = useId();
  const done = () => {
    setWriting(false);
    focusSoon(button);
  };
  if (isWriting) {
    return (
      <Suspense fallback={<p className="quiet">Opening the form …</p>}>
        <NoteForm {...props} onDone={done} />
      </Suspense>
    );
  }
  return (
    <div className="button-row save-table screen-only">
      <Button id={button} onClick={() => setWriting(true)}>
        {props.annotations.length > 0 ? 'Notes on the chart' : 'Add a note to the chart'}
      </Button>
    </div>
  );
}
