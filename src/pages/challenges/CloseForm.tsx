import { type FormEvent, useId, useState } from 'react';
import { isoFromDay, today } from '../../calendar/calendarDate.ts';
import { withClosed, withReopened } from '../../scorecard/workspace/log.ts';
import { Button } from '../../ui/Button.tsx';
import { AuthorField } from '../parts/workspace/AuthorField.tsx';
import { DateBox } from '../parts/workspace/DateBox.tsx';
import type { EntryFormProps } from './ResponseForm.tsx';

type CloseFormProps = Omit<EntryFormProps, 'form'>;

/** Closes an entry on a day, or opens a closed one again; both under a name. */
export function CloseForm({ entry, handle, onDone }: CloseFormProps) {
  const { actions, state } = handle;
  const isClosed = entry.closed !== undefined;
  const [on, setOn] = useState(isoFromDay(today()));
  const [author, setAuthor] = useState('');
  const [isTried, setTried] = useState(false);
  const id = useId();
  const name = state.author || author.trim();
  const isNameless = name === '';
  const isDayless = on === '' && !isClosed;

  function keep(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (isNameless || isDayless) {
      document.getElementById(isDayless ? `${id}-on` : `${id}-author`)?.focus();
      return;
    }
    actions.change(
      (workspace, stamp) =>
        isClosed
          ? withReopened(workspace, entry.id, stamp)
          : withClosed(workspace, entry.id, on, stamp),
      name,
    );
    onDone();
  }

  return (
    <form className="workspace-form screen-only" onSubmit={keep} noValidate>
      <AuthorField
        id={`${id}-author`}
        known={state.author}
        value={author}
        error={isTried && isNameless ? 'Enter your name.' : undefined}
        onType={setAuthor}
      />
      {!isClosed && (
        <DateBox
          id={`${id}-on`}
          label="Closed on"
          error={isTried && isDayless ? 'Enter the day.' : undefined}
          value={on}
          onType={setOn}
        />
      )}
      <div className="button-row">
        <Button type="submit" look="main">
          {isClosed ? 'Open it again' : 'Close it'}
        </Button>
        <Button onClick={onDone}>Leave it as it was</Button>
      </div>
    </form>
  );
}
