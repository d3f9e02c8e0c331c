import { type FormEvent, useState } from 'react';
import { isoFromDay, today } from '../../calendar/calendarDate.ts';
import { capitalised } from '../../scorecard/format.ts';
import { verdictWords, withVerdict } from '../../scorecard/workspace/log.ts';
import type { Verdict } from '../../scorecard/workspace/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { AuthorField, authorFieldId } from '../parts/workspace/AuthorField.tsx';
import { DateBox } from '../parts/workspace/DateBox.tsx';
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
    author: state.author,
  });
  const [isTried, setTried] = useState(false);
  const isUndecided = boxes.found === '';
  const isNameless = boxes.author.trim() === '';
  const isDayless = boxes.on === '';

  function leave(): void {
    done();
    onDone();
  }

  function keep(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (isUndecided || isNameless || isDayless) {
      const first = isUndecided ? 'verdict-assured' : isDayless ? 'verdict-on' : authorFieldId;
      document.getElementById(first)?.focus();
      return;
    }
    const author = boxes.author.trim();
    const verdict: Verdict = {
      found: boxes.found as Verdict['found'],
      words: boxes.words.trim(),
      by: boxes.by.trim() || author,
      on: boxes.on,
    };
    actions.change(
      (workspace, stamp) =>
        withVerdict(workspace, entry.id, verdict, boxes.closes === 'yes', stamp),
      author,
    );
    leave();
  }

  return (
    <form className="workspace-form screen-only" onSubmit={keep} noValidate>
      <fieldset>
        <legend>Scrutineer’s verdict</legend>
        {isTried && isUndecided && (
          <span className="field-error">
            <strong>Error:</strong> Choose one.
          </span>
        )}
        {found.map((each) => (
          <div className="choice" key={each}>
            <input
              type="radio"
              name="verdict"
              id={`verdict-${each}`}
              checked={boxes.found === each}
              onChange={() => change({ found: each })}
            />
            <label htmlFor={`verdict-${each}`}>{capitalised(verdictWords[each])}</label>
          </div>
        ))}
      </fieldset>
      <WrittenField
        id="verdict-words"
        label="Why"
        value={boxes.words}
        about={entry.about}
        onType={(words) => change({ words })}
      />
      <AuthorField
        known={state.author}
        value={boxes.author}
        error={isTried && isNameless ? 'Enter your name.' : undefined}
        onType={(author) => change({ author })}
      />
      <div className="box-row">
        <TextField
          id="verdict-by"
          label="Verdict of"
          error={undefined}
          value={boxes.by}
          onType={(by) => change({ by })}
        />
        <DateBox
          id="verdict-on"
          label="On"
          error={isTried && isDayless ? 'Enter the day.' : undefined}
          value={boxes.on}
          onType={(on) => change({ on })}
        />
      </div>
      <div className="choice">
        <input
          type="checkbox"
          id="verdict-closes"
          checked={boxes.closes === 'yes'}
          onChange={({ target }) => change({ closes: target.checked ? 'yes' : 'no' })}
        />
        <label htmlFor="verdict-closes">Close it with this verdict</label>
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
