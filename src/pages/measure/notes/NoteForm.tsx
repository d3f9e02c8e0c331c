import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { aboutPlace, spanInWords } from '../../../scorecard/workspace/about.ts';
import { added, removed } from '../../../scorecard/workspace/change.ts';
import { Button } from '../../../ui/Button.tsx';
import { useScorecard } from '../../../ui/scorecardContext.ts';
import { Field } from '../../parts/Field.tsx';
import { AuthorField } from '../../parts/workspace/AuthorField.tsx';
import { KeepOrLeave } from '../../parts/workspace/KeepOrLeave.tsx';
import { useFaults } from '../../parts/workspace/useFaults.ts';
import { useTypedForm } from '../../parts/workspace/useTypedForm.ts';
import { WrittenField } from '../../parts/workspace/WrittenField.tsx';
import type { ChartNotesProps } from '../ChartNotes.tsx';

const longest = 60;

type NoteFormProps = ChartNotesProps & { readonly onDone: () => void };

/** The notes on a chart: another one, and those that can be taken away. */
export function NoteForm(props: NoteFormProps) {
  const { measure, place, periodIndex, annotations, handle, onDone } = props;
  const { actions, state } = handle;
  const { periods } = useScorecard();
  const [index, setIndex] = useState(periodIndex);
  const { boxes, change, done } = useTypedForm(actions, `note on ${measure.id} in ${place.id}`, {
    words: '',
    author: '',
  });
  const { words, author } = boxes;
  const id = useId();
  const name = state.author || author.trim();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const fault =
    words.trim() === ''
      ? 'Say what is to be noted.'
      : words.trim().length > longest
        ? `At most ${longest} characters: there are ${words.trim().length}.`
        : undefined;
  const { errorAt, pass } = useFaults({
    [`${id}-words`]: fault,
    [`${id}-author`]: name === '' && 'Enter your name.',
  });
  const about = aboutPlace(measure.id, place.id, periods[index]);

  function leave(): void {
    done();
    onDone();
  }

  function keep(event: FormEvent): void {
    event.preventDefault();
    if (!pass()) return;
    actions.change(
      (workspace, stamp) =>
        added(
          workspace,
          'annotations',
          { about, words: words.trim(), author: stamp.by, writtenAt: stamp.at },
          stamp,
        ),
      name,
    );
    leave();
  }

  return (
    <form className="workspace-form save-table screen-only" onSubmit={keep} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        Notes on the chart
      </h3>
      <AuthorField
        id={`${id}-author`}
        known={state.author}
        value={author}
        error={errorAt(`${id}-author`)}
        onType={(text) => change({ author: text })}
      />
      <NotesThere
        annotations={annotations}
        onRemove={(note) => {
          if (!pass(`${id}-author`)) return;
          actions.change(
            (workspace, stamp) => removed(workspace, 'annotations', note, stamp),
            name,
          );
        }}
      />
      <Field id={`${id}-period`} label="Another note, at" error={undefined}>
        {() => (
          <select
            id={`${id}-period`}
            value={index}
            onChange={({ target }) => setIndex(Number(target.value))}
          >
            {periods
              .map((period, each) => ({ period, each }))
              .toReversed()
              .map(({ period, each }) => (
                <option key={period.start} value={each}>
                  {period.words}
                </option>
              ))}
          </select>
        )}
      </Field>
      <WrittenField
        id={`${id}-words`}
        label="In a few words"
        hint={`At most ${longest} characters, such as “New threshold document”.`}
        rows={2}
        error={errorAt(`${id}-words`)}
        value={words}
        about={about}
        onType={(text) => change({ words: text })}
      />
      <KeepOrLeave leave="Done with notes" onLeave={leave} />
    </form>
  );
}

type NotesThereProps = Pick<ChartNotesProps, 'annotations'> & {
  readonly onRemove: (id: string) => void;
};

function NotesThere({ annotations, onRemove }: NotesThereProps) {
  const scorecard = useScorecard();
  if (annotations.length === 0) return null;
  return (
    <ul>
      {annotations.map(({ id, about, words, author }) => (
        <li key={id}>
          {about.period && `${spanInWords(scorecard, about.period)}: `}
          {words} <span className="quiet">({author})</span>{' '}
          <Button look="plain" onClick={() => onRemove(id)}>
            Take away<span className="visually-hidden">: {words}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
