import { type FormEvent, useId, useState } from 'react';
import { isoInWords } from '../../scorecard/format.ts';
import { added } from '../../scorecard/workspace/change.ts';
import { Button } from '../../ui/Button.tsx';
import type { WorkspaceHandle } from '../../ui/workspaceContext.ts';
import { TextField } from '../parts/Field.tsx';
import { AuthorField } from '../parts/workspace/AuthorField.tsx';
import { DateBox } from '../parts/workspace/DateBox.tsx';
import { focusSoon } from '../parts/workspace/focusSoon.ts';
import { KeepOrLeave } from '../parts/workspace/KeepOrLeave.tsx';
import { useFaults } from '../parts/workspace/useFaults.ts';
import { useTypedForm } from '../parts/workspace/useTypedForm.ts';
import { WrittenField } from '../parts/workspace/WrittenField.tsx';

type MeetingsProps = { readonly handle: WorkspaceHandle; readonly days: readonly string[] };

/** The meetings to which the log goes, with what was decided; each takes what is open from the one before. */
export function Meetings({ handle, days }: MeetingsProps) {
  const { meetings } = handle.state.workspace;
  const [isWriting, setWriting] = useState(false);
  const button = useId();
  const done = () => {
    setWriting(false);
    focusSoon(button);
  };
  return (
    <section aria-labelledby="meetings" className={meetings.length > 0 ? undefined : 'screen-only'}>
      <h2 id="meetings">Meetings</h2>
      {days.length === 0 && (
        <p className="quiet screen-only">
          No meeting is named yet. With a day for each, the log can be seen as the list of a
          meeting.
        </p>
      )}
      {days.length > 0 && (
        <ul>
          {days.map((day) => (
            <li key={day}>
              {isoInWords(day)}
              {meetings
                .filter(({ on }) => on === day)
                .map(({ id, body, notes }) => (
                  <span key={id}>
                    {body && `, ${body}`}
                    {notes && `: ${notes}`}
                  </span>
                ))}
            </li>
          ))}
        </ul>
      )}
      {isWriting ? (
        <MeetingForm handle={handle} onDone={done} />
      ) : (
        <p className="screen-only">
          <Button id={button} onClick={() => setWriting(true)}>
            Add a meeting
          </Button>
        </p>
      )}
    </section>
  );
}

type MeetingFormProps = { readonly handle: WorkspaceHandle; readonly onDone: () => void };

function MeetingForm({ handle: { actions, state }, onDone }: MeetingFormProps) {
  const { boxes, change, done } = useTypedForm(actions, 'meeting', {
    on: '',
    body: '',
    notes: '',
    author: '',
  });
  const id = useId();
  const name = state.author || boxes.author.trim();
  const { errorAt, pass } = useFaults({
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
    const { author: _, ...meeting } = boxes;
    actions.change((workspace, stamp) => added(workspace, 'meetings', meeting, stamp), name);
    leave();
  }

  return (
    <form className="workspace-form screen-only" onSubmit={keep} noValidate>
      <div className="box-row">
        <DateBox
          id={`${id}-on`}
          label="Day"
          error={errorAt(`${id}-on`)}
          value={boxes.on}
          onType={(on) => change({ on })}
        />
        <TextField
          id={`${id}-body`}
          label="Who meets"
          error={undefined}
          value={boxes.body}
          onType={(body) => change({ body })}
        />
      </div>
      <WrittenField
        id={`${id}-notes`}
        label="What was decided"
        rows={2}
        value={boxes.notes}
        onType={(notes) => change({ notes })}
      />
      <AuthorField
        id={`${id}-author`}
        known={state.author}
        value={boxes.author}
        error={errorAt(`${id}-author`)}
        onType={(author) => change({ author })}
      />
      <KeepOrLeave leave="Leave it" onLeave={leave} />
    </form>
  );
}
