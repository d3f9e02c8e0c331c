import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { isoFromDay, today } from '../../../calendar/calendarDate.ts';
import { capitalised } from '../../../scorecard/format.ts';
import { everywhere } from '../../../scorecard/partnership.ts';
import { localityIdOf, spanInWords } from '../../../scorecard/workspace/about.ts';
import {
  type ChallengeStart,
  kindWords,
  type LogKind,
  logKinds,
  type Raised,
  withRaised,
  withRaisedEdited,
} from '../../../scorecard/workspace/log.ts';
import type { About, LogEntry, Span } from '../../../scorecard/workspace/workspace.ts';
import { useScorecard } from '../../../ui/scorecardContext.ts';
import type { WorkspaceHandle } from '../../../ui/workspaceContext.ts';
import { Field, TextField } from '../Field.tsx';
import { AuthorField } from './AuthorField.tsx';
import { DateBox } from './DateBox.tsx';
import { KeepOrLeave } from './KeepOrLeave.tsx';
import { useFaults } from './useFaults.ts';
import { useTypedForm } from './useTypedForm.ts';
import { WrittenField } from './WrittenField.tsx';

type ChallengeFormProps = {
  readonly start: ChallengeStart;
  /** The entry that is changed; absent where one is raised. */
  readonly before?: LogEntry;
  /** Names the form among those that are not finished. */
  readonly form: string;
  readonly handle: WorkspaceHandle;
  readonly onKept: () => void;
  readonly onLeave: () => void;
};

const spanText = (span: Span | undefined) => (span ? `${span.start}/${span.end}` : '');

/** Raises a challenge, an action or a recommendation, or changes what was raised. */
export function ChallengeForm(props: ChallengeFormProps) {
  const { start, before, form, handle, onKept, onLeave } = props;
  const { actions, state } = handle;
  const about = before?.about ?? start.about;
  const { boxes, isFound, change, done } = useTypedForm(actions, form, {
    kind: (before?.kind ?? start.kind ?? 'challenge') as string,
    words: before?.words ?? start.words ?? '',
    measure: about.measure ?? '',
    locality: localityIdOf(about),
    span: spanText(about.period),
    raisedBy: before?.raisedBy ?? state.author,
    raisedOn: before?.raisedOn ?? isoFromDay(today()),
    owner: before?.owner ?? start.owner ?? '',
    due: before?.due ?? '',
    author: '',
  });
  const id = useId();
  const name = state.author || boxes.author.trim();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const raisedBy = boxes.raisedBy.trim() || name;
  const { errorAt, pass } = useFaults({
    [`${id}-words`]: boxes.words.trim() === '' && 'Say what is asked.',
    [`${id}-raised-on`]: boxes.raisedOn === '' && 'Enter the day.',
    [`${id}-author`]: name === '' && 'Enter your name.',
  });

  function leave(then: () => void): void {
    done();
    then();
  }

  function keep(event: FormEvent): void {
    event.preventDefault();
    if (!pass()) return;
    const raised: Raised = {
      kind: boxes.kind as LogKind,
      about: aboutOf(boxes),
      words: boxes.words.trim(),
      raisedBy,
      raisedOn: boxes.raisedOn,
      owner: boxes.owner.trim(),
      due: boxes.due,
      from: start.from,
    };
    actions.change(
      (workspace, stamp) =>
        before
          ? withRaisedEdited(workspace, before.id, raised, stamp)
          : withRaised(workspace, raised, stamp),
      name,
    );
    leave(onKept);
  }

  return (
    <form className="workspace-form screen-only" onSubmit={keep} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        {before ? `Change this ${kindWords[before.kind].one}` : 'Into the log'}
      </h3>
      {isFound && <p className="quiet">What you had not finished stands here again.</p>}
      <WrittenField
        id={`${id}-words`}
        label={boxes.kind === 'challenge' ? 'The question' : 'What is to be done'}
        error={errorAt(`${id}-words`)}
        value={boxes.words}
        onType={(words) => change({ words })}
      />
      <AboutBoxes boxes={boxes} change={change} about={about} />
      <div className="box-row">
        <Select
          id={`${id}-kind`}
          label="Kind"
          value={boxes.kind}
          onChoose={(kind) => change({ kind })}
        >
          {logKinds.map((kind) => (
            <option key={kind} value={kind}>
              {capitalised(kindWords[kind].one)}
            </option>
          ))}
        </Select>
        <DateBox id={`${id}-due`} label="Due" value={boxes.due} onType={(due) => change({ due })} />
      </div>
      <TextField
        id={`${id}-owner`}
        label="Owner: who is asked"
        error={undefined}
        value={boxes.owner}
        onType={(owner) => change({ owner })}
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
          id={`${id}-raised-by`}
          label="Raised by"
          hint={state.author === '' ? 'Blank for yourself.' : undefined}
          error={undefined}
          value={boxes.raisedBy}
          onType={(by) => change({ raisedBy: by })}
        />
        <DateBox
          id={`${id}-raised-on`}
          label="On"
          error={errorAt(`${id}-raised-on`)}
          value={boxes.raisedOn}
          onType={(raisedOn) => change({ raisedOn })}
        />
      </div>
      <KeepOrLeave
        leave={before ? 'Leave it as it was' : 'Do not raise it'}
        onLeave={() => leave(onLeave)}
      />
    </form>
  );
}

type AboutBoxesProps = {
  readonly boxes: { readonly measure: string; readonly locality: string; readonly span: string };
  readonly change: (part: { measure?: string; locality?: string; span?: string }) => void;
  readonly about: About;
};

/** What it is about: each of the three can be left open. */
function AboutBoxes({ boxes, change, about }: AboutBoxesProps) {
  const scorecard = useScorecard();
  const id = useId();
  const { periods, localities, measures, otherReadings } = scorecard;
  const own = spanText(about.period);
  const spans = periods.map((period) => ({ text: spanText(period), words: period.words }));
  const isOther = about.period && !spans.some(({ text }) => text === own);
  const isOtherMeasure =
    boxes.measure !== '' && ![...measures, ...otherReadings].some(({ id }) => id === boxes.measure);
  return (
    <div className="box-row">
      <Select
        id={`${id}-measure`}
        label="Measure"
        value={boxes.measure}
        onChoose={(measure) => change({ measure })}
      >
        <option value="">no single measure</option>
        {isOtherMeasure && <option value={boxes.measure}>{boxes.measure}</option>}
        {[...measures, ...otherReadings].map(({ id: each, title }) => (
          <option key={each} value={each}>
            {title}
          </option>
        ))}
      </Select>
      <Select
        id={`${id}-locality`}
        label="Locality"
        value={boxes.locality}
        onChoose={(locality) => change({ locality })}
      >
        {localities.map(({ id: each, name }) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        id={`${id}-period`}
        label="Period"
        value={boxes.span}
        onChoose={(span) => change({ span })}
      >
        <option value="">no single period</option>
        {isOther && about.period && (
          <option value={own}>{spanInWords(scorecard, about.period)}</option>
        )}
        {spans.toReversed().map(({ text, words }) => (
          <option key={text} value={text}>
            {words}
          </option>
        ))}
      </Select>
    </div>
  );
}

type SelectProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
};

function Select({ id, label, value, onChoose, children }: SelectProps) {
  return (
    <Field id={id} label={label} error={undefined}>
      {() => (
        <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
          {children}
        </select>
      )}
    </Field>
  );
}

function aboutOf({ measure, locality, span }: AboutBoxesProps['boxes']): About {
  const [start = '', end = ''] = span.split('/');
  return {
    ...(measure !== '' && { measure }),
    ...(locality !== everywhere && { locality }),
    ...(span !== '' && { period: { start, end } }),
  };
}
