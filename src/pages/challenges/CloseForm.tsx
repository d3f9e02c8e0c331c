import { type FormEvent, useId, useState } from 'react';
import { isoFromDay, today } from '../../calendar/calendarDate.ts';
import { withClosed, withReopened } from '../../scorecard/workspace/log.ts';
import { AuthorField } from '../parts/workspace/AuthorField.tsx';
import { DateBox } from '../parts/workspace/DateBox.tsx';
import { KeepOrLeave } from '../parts/workspace/KeepOrLeave.tsx';
import { useFaults } from '../parts/workspace/useFaults.ts';
import type { EntryFormProps } from './ResponseForm.tsx';

type CloseFormProps = Omit<EntryFormProps, 'form'>;

/** Closes an entry on a day, or opens a closed one again; both under a name. */
export function CloseForm({ entry, handle, onDone }: CloseFormProps) {
  const { actions, state } = handle;
  const isClosed = entry.closed !== undefined;
  const [on, setOn] = useState(isoFromDay(today()));
  const [author, setAuthor] = useState('');
  const id = useId();
  const name = state.author || author.trim();
  const { errorAt, pass } = useFaults({
    [`${id}-on`]: on === '' && !isClosed && 'Enter the day.',
    [`${id}-author`]: name === '' && 'Enter your name.',
  });

  function keep(event: FormEvent): void {
    event.preventDefault();
    if (!pass()) return;
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
        error={errorAt(`${id}-author`)}
        onType={setAuthor}
      />
      {!isClosed && (
        <DateBox
          id={`${id}-on`}
          label="Closed on"
          error={errorAt(`${id}-on`)}
          value={on}
          onType={setOn}
        />
      )}
      <KeepOrLeave keep={isClosed ? 'Open it again' : 'Close it'} onLeave={onDone} />
    </form>
  );
}
