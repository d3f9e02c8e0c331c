import { type FormEvent, useId, useState } from 'react';
import { isoFromDay, today } from '../../calendar/calendarDate.ts';
import { withResponse } from '../../scorecard/workspace/log.ts';
import type { LogEntry } from '../../scorecard/workspace/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import type { WorkspaceHandle } from '../../ui/workspaceContext.ts';
import { TextField } from '../parts/Field.tsx';
import { AuthorField } from '../parts/workspace/AuthorField.tsx';
import { DateBox } from '../parts/workspace/DateBox.tsx';
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
  const [isTried, setTried] = useState(false);
  const id = useId();
  const name = state.author || boxes.author.trim();
  const isBlank = boxes.words.trim() === '';
  const isNameless = name === '';
  const isDayless = boxes.on === '';

  function leave(): void {
    done();
    onDone();
  }

  function keep(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (isBlank || isNameless || isDayless) {
      const first = isBlank ? `${id}-words` : isDayless ? `${id}-on` : `${id}-author`;
      document.getElementById(first)?.focus();
      return;
    }
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
        error={isTried && isBlank ? 'Say what the answer is.' : undefined}
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
        error={isTried && isNameless ? 'Enter your name.' : undefined}
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
          error={isTried && isDayless ? 'Enter the day.' : undefined}
          value={boxes.on}
          onType={(on) => change({ on })}
        />
      </div>
      <div className="button-row">
        <Button type="submit" look="main">
          Keep this
        </Button>
        <Button onClick={leave}>Leave it as it was</Button>
      </div>
    </form>
  );
}
