import { useState } from 'react';
import { isOwnMeasure, withoutOwnMeasure } from '../../scorecard/ownMeasures.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { Button } from '../../ui/Button.tsx';
import { type Editing, useEditing } from '../../ui/editingContext.ts';
import type { Start } from './own-measure/start.ts';

type OwnMeasureActionsProps = {
  readonly measure: ScorecardMeasure;
  readonly onChanged: (words: string) => void;
  readonly onWrite: (start: Start) => void;
};

/** What can be done with a measure: one of the partnership’s own is changed, any other is copied. */
export function OwnMeasureActions(props: OwnMeasureActionsProps) {
  const editing = useEditing();
  const { measure, onWrite } = props;
  if (!editing) return null;
  if (isOwnMeasure(editing.partnership, measure.id)) {
    return <ChangeOrRemove {...props} editing={editing} />;
  }
  return (
    <p className="small screen-only">
      <Button look="plain" onClick={() => onWrite({ from: 'copy', measure: measure.value })}>
        Start a measure of your own from this one
        <span className="visually-hidden">: {measure.title}</span>
      </Button>
    </p>
  );
}

type ChangeOrRemoveProps = OwnMeasureActionsProps & { readonly editing: Editing };

function ChangeOrRemove({ measure, editing, onChanged, onWrite }: ChangeOrRemoveProps) {
  const [isAsking, setAsking] = useState(false);
  const { id, title, value } = measure;
  const named = <span className="visually-hidden"> {title}</span>;
  async function remove(): Promise<void> {
    await editing.revisePartnership(withoutOwnMeasure(editing.partnership, id));
    onChanged(`“${title}” is removed.`);
  }
  if (isAsking) {
    return (
      <fieldset className="small screen-only">
        <legend>
          Remove “{title}” from the partnership’s file, with its targets and its place in the
          strategy?
        </legend>
        <div className="button-row">
          <Button onClick={() => void remove()}>Remove it</Button>
          <Button onClick={() => setAsking(false)}>Keep it</Button>
        </div>
      </fieldset>
    );
  }
  return (
    <p className="small screen-only button-row">
      <span className="quiet">A measure of our own:</span>
      <Button look="plain" onClick={() => onWrite({ from: 'own', measure: value })}>
        Change{named}
      </Button>
      <Button look="plain" onClick={() => setAsking(true)}>
        Remove{named}
      </Button>
    </p>
  );
}
