import { type FormEvent, useId } from 'react';
import { isoFromDay, today } from '../../calendar/calendarDate.ts';
import { withResponse } from '../../scorecard/workspace/log.ts';
import type { LogEntry } from '../../scorecard/workspace/workspace.ts';
import type { WorkspaceHandle } from '../../ui/workspaceContext.ts';
import { TextField } from '../parts/Field.tsx';
import { AuthorField } from '../parts/workspace/AuthorField.tsx';
import { DateBox } from '../parts/workspace/DateBox.tsx';
import { KeepOrLeave } from '../parts/workspace/KeepOrLeave.tsx';
import { useFaults } from '../parts/workspace/useFaults.ts';
import { useTypedForm } from '../parts/workspace/useTypedForm.ts';
import { WrittenField } from '../parts/workspace/WrittenField.tsx';

export type EntryFormProps = {
  readonly entry: LogEntry;
  readonly form: string;
  readonly handle: WorkspaceHandle;
  readonly onDone: () => void;
};

/** What the owner answers, and what shows it. */
export function ResponseForm({ entry, form, handle, onDone }: EntryFormProps) {
  const { actions, state } = handle;
  const { boxes, change, done } = useTypedForm(actions, form, {
    words: entry.response?.words ?? '',
    evidence: entry.response?.evidence ?? '',
    by: entry.response?.by ?? entry.owner ?? '',
    on: entry.response?.on ?? isoFromDay(today()),
    author: '',
  });
  const id = useId();
  const name = state.author || boxes.author.trim();
  const { errorAt, pass } = useFaults({
    [`${id}-words`]: boxes.words.trim() === '' && 'Say what the answer is.',
    [`${id}-on`]: boxes.on === '' && 'Enter the day.',
    [`${id}-author`]: name === '' && 'Enter your name.',
  });

  function leave(): void {
    done();
    onDone();
  }

  function keep(event: FormEvent): void {
    event.preventDefault();
    if (!pass()) return;
    const response = {
      words: boxes.words.trim(),
      evidence: boxes.evidence.trim(),
      by: boxes.by.trim() || name,
      on: boxes.on,
    };
    actions.change((workspace, stamp) => withResponse(workspace, entry.id, response, stamp), name);
    leave();
  }

  return (
    <form className="workspace-form screen-only" onSubmit={keep} noValidate>
      <WrittenField
        id={`${id}-words`}
        label="Response"
        error={errorAt(`${id}-words`)}
        value={boxes.words}
        about={entry.about}
        onType={(words) => change({ words })}
      />
      <WrittenField
        id={`${id}-evidence`}
        label="Evidence"
        hint="What shows it, and where it can be seen: an audit, a minute, a measure."
        rows={2}
        value={boxes.evidence}
        onType={(evidence) => change({ evidence })}
      />
      <AuthorField
        id={`${id}-author`}
        known={state.author}
        value={boxes.author}
        error={errorAt(`${id}-author`)}
        onType={(author) => change({ author })}
      />
      <div className="box-row">
        <TextField
          id={`${id}-by`}
          label="Answered by"
          error={undefined}
          value={boxes.by}
          onType={(by) => change({ by })}
        />
        <DateBox
          id={`${id}-on`}
          label="On"
          error={errorAt(`${id}-on`)}
          value={boxes.on}
          onType={(on) => change({ on })}
        />
      </div>
      <KeepOrLeave onLeave={leave} />
    </form>
  );
}
