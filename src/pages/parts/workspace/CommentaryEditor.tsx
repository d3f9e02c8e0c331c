import { type FormEvent, useEffect, useId, useRef } from 'react';
import { aboutInWords, spanInWords } from '../../../scorecard/workspace/about.ts';
import {
  actionOf,
  readingNow,
  withCommentary,
  withCommentaryEdited,
  withoutCommentary,
} from '../../../scorecard/workspace/commentary.ts';
import type { About, Commentary } from '../../../scorecard/workspace/workspace.ts';
import { Button } from '../../../ui/Button.tsx';
import { useScorecard } from '../../../ui/scorecardContext.ts';
import type { WorkspaceHandle } from '../../../ui/workspaceContext.ts';
import { Field, TextField } from '../Field.tsx';
import { AuthorField } from './AuthorField.tsx';
import { DateBox } from './DateBox.tsx';
import { KeepOrLeave } from './KeepOrLeave.tsx';
import { useFaults } from './useFaults.ts';
import { useTypedForm } from './useTypedForm.ts';
import { WrittenField } from './WrittenField.tsx';

type ReachProps = {
  readonly id: string;
  readonly about: About;
  readonly reach: string;
  readonly onChoose: (reach: string) => void;
};

type CommentaryEditorProps = {
  readonly about: About;
  /** The commentary that is changed; absent for a new one. */
  readonly before?: Commentary;
  /** Names the form among those that are not finished. */
  readonly form: string;
  readonly handle: WorkspaceHandle;
  readonly onDone: () => void;
};

/** Writes what happened, why it matters and what will be done. */
export function CommentaryEditor(props: CommentaryEditorProps) {
  const { about: given, before, form, handle, onDone } = props;
  const scorecard = useScorecard();
  const { actions, state } = handle;
  const action = before && actionOf(state.workspace, before.id);
  const { boxes, isFound, change, done } = useTypedForm(actions, form, {
    happened: before?.happened ?? '',
    matters: before?.matters ?? '',
    planned: action?.words ?? '',
    owner: action?.owner ?? '',
    due: action?.due ?? '',
    reach: 'point',
    author: '',
  });
  const about = boxes.reach === 'all' ? overAllPeriods(given) : given;
  const id = useId();
  const name = state.author || boxes.author.trim();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { errorAt, pass } = useFaults({
    [`${id}-happened`]: boxes.happened.trim() === '' && 'Say what happened.',
    [`${id}-author`]: name === '' && 'Enter your name.',
  });

  function leave(): void {
    done();
    onDone();
  }

  function keep(event: FormEvent): void {
    event.preventDefault();
    if (!pass()) return;
    const read = readingNow(scorecard, about);
    actions.change(
      (workspace, stamp) =>
        before
          ? withCommentaryEdited(workspace, before.id, boxes, read, stamp)
          : withCommentary(workspace, about, boxes, read, stamp),
      name,
    );
    leave();
  }

  return (
    <form className="workspace-form screen-only" onSubmit={keep} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        {before ? 'Change the commentary' : 'Commentary'}: {aboutInWords(scorecard, about)}
      </h3>
      {isFound && <p className="quiet">What you had not finished stands here again.</p>}
      {!before && given.period && (
        <Reach id={id} about={given} reach={boxes.reach} onChoose={(reach) => change({ reach })} />
      )}
      <WrittenField
        id={`${id}-happened`}
        label="What happened"
        error={errorAt(`${id}-happened`)}
        value={boxes.happened}
        about={about}
        onType={(happened) => change({ happened })}
      />
      <WrittenField
        id={`${id}-matters`}
        label="So what: why it matters"
        value={boxes.matters}
        about={about}
        onType={(matters) => change({ matters })}
      />
      <WrittenField
        id={`${id}-planned`}
        label="Now what: what will be done"
        hint="Goes into the log of challenges and actions. Leave it blank where nothing is planned."
        value={boxes.planned}
        onType={(planned) => change({ planned })}
      />
      <div className="box-row">
        <TextField
          id={`${id}-owner`}
          label="Owner"
          error={undefined}
          value={boxes.owner}
          onType={(owner) => change({ owner })}
        />
        <DateBox id={`${id}-due`} label="Due" value={boxes.due} onType={(due) => change({ due })} />
      </div>
      <AuthorField
        id={`${id}-author`}
        known={state.author}
        value={boxes.author}
        error={errorAt(`${id}-author`)}
        onType={(author) => change({ author })}
      />
      <KeepOrLeave onLeave={leave}>
        {before && (
          <Button
            look="plain"
            onClick={() => {
              if (!pass(`${id}-author`)) return;
              actions.change(
                (workspace, stamp) => withoutCommentary(workspace, before.id, stamp),
                name,
              );
              leave();
            }}
          >
            Take the commentary away
          </Button>
        )}
      </KeepOrLeave>
    </form>
  );
}

/** Whether it is about one period, or about all of them. */
function Reach({ id, about, reach, onChoose }: ReachProps) {
  const scorecard = useScorecard();
  return (
    <Field id={`${id}-reach`} label="About" error={undefined}>
      {() => (
        <select id={`${id}-reach`} value={reach} onChange={({ target }) => onChoose(target.value)}>
          <option value="point">{about.period && spanInWords(scorecard, about.period)}</option>
          <option value="all">all periods</option>
        </select>
      )}
    </Field>
  );
}

function overAllPeriods({ period: _, ...rest }: About): About {
  return rest;
}
