import { type FormEvent, useId } from 'react';
import { isoFromDay, today } from '../../calendar/calendarDate.ts';
import { capitalised } from '../../scorecard/format.ts';
import { verdictWords, withVerdict } from '../../scorecard/workspace/log.ts';
import type { Verdict } from '../../scorecard/workspace/workspace.ts';
import { TextField } from '../parts/Field.tsx';
import { AuthorField } from '../parts/workspace/AuthorField.tsx';
import { DateBox } from '../parts/workspace/DateBox.tsx';
import { KeepOrLeave } from '../parts/workspace/KeepOrLeave.tsx';
import { useFaults } from '../parts/workspace/useFaults.ts';
import { useTypedForm } from '../parts/workspace/useTypedForm.ts';
import { WrittenField } from '../parts/workspace/WrittenField.tsx';
import type { EntryFormProps } from './ResponseForm.tsx';

const found = Object.keys(verdictWords) as readonly Verdict['found'][];

/** What the scrutineer makes of the response, and whether the matter is closed with it. */
export function VerdictForm({ entry, form, handle, onDone }: EntryFormProps) {
  const { actions, state } = handle;
  const { boxes, change, done } = useTypedForm(actions, form, {
    found: entry.verdict?.found ?? '',
    words: entry.verdict?.words ?? '',
    by: entry.verdict?.by ?? state.author,
    on: entry.verdict?.on ?? isoFromDay(today()),
    closes: 'no',
    author: '',
  });
  const id = useId();
  const name = state.author || boxes.author.trim();
  const { errorAt, pass } = useFaults({
    [`${id}-assured`]: boxes.found === '' && 'Choose one.',
    [`${id}-on`]: boxes.on === '' && 'Enter the day.',
    [`${id}-author`]: name === '' && 'Enter your name.',
  });
  const undecided = errorAt(`${id}-assured`);

  function leave(): void {
    done();
    onDone();
  }

  function keep(event: FormEvent): void {
    event.preventDefault();
    if (!pass()) return;
    const verdict: Verdict = {
      found: boxes.found as Verdict['found'],
      words: boxes.words.trim(),
      by: boxes.by.trim() || name,
      on: boxes.on,
    };
    actions.change(
      (workspace, stamp) =>
        withVerdict(workspace, entry.id, verdict, boxes.closes === 'yes', stamp),
      name,
    );
    leave();
  }

  return (
    <form className="workspace-form screen-only" onSubmit={keep} noValidate>
      <fieldset>
        <legend>Scrutineer’s verdict</legend>
        {undecided && (
          <span className="field-error">
            <strong>Error:</strong> {undecided}
          </span>
        )}
        {found.map((each) => (
          <div className="choice" key={each}>
            <input
              type="radio"
              name={`${id}-found`}
              id={`${id}-${each}`}
              checked={boxes.found === each}
              onChange={() => change({ found: each })}
            />
            <label htmlFor={`${id}-${each}`}>{capitalised(verdictWords[each])}</label>
          </div>
        ))}
      </fieldset>
      <WrittenField
        id={`${id}-words`}
        label="Why"
        value={boxes.words}
        about={entry.about}
        onType={(words) => change({ words })}
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
          label="Verdict of"
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
      <div className="choice">
        <input
          type="checkbox"
          id={`${id}-closes`}
          checked={boxes.closes === 'yes'}
          onChange={({ target }) => change({ closes: target.checked ? 'yes' : 'no' })}
        />
        <label htmlFor={`${id}-closes`}>Close it with this verdict</label>
      </div>
      <KeepOrLeave onLeave={leave} />
    </form>
  );
}
