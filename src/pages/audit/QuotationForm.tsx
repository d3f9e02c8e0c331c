import { type FormEvent, useEffect, useRef } from 'react';
import type { ScorecardLocality } from '../../scorecard/scorecard.ts';
import { aboutPlace } from '../../scorecard/workspace/about.ts';
import {
  consentWords,
  type QuotationText,
  withoutQuotation,
  withQuotation,
  withQuotationEdited,
} from '../../scorecard/workspace/quotations.ts';
import type { Quotation } from '../../scorecard/workspace/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import type { WorkspaceHandle } from '../../ui/workspaceContext.ts';
import { Field, TextField } from '../parts/Field.tsx';
import { AuthorField } from '../parts/workspace/AuthorField.tsx';
import { DateBox } from '../parts/workspace/DateBox.tsx';
import { KeepOrLeave } from '../parts/workspace/KeepOrLeave.tsx';
import { useFaults } from '../parts/workspace/useFaults.ts';
import { useTypedForm } from '../parts/workspace/useTypedForm.ts';
import { WrittenField } from '../parts/workspace/WrittenField.tsx';
import { stages } from './stages.ts';

type Props = {
  readonly place: ScorecardLocality;
  /** The quotation that is changed; absent for a new one. */
  readonly before?: Quotation;
  readonly handle: WorkspaceHandle;
  readonly onDone: () => void;
};

/** Writes down what somebody said, in words that name nobody, and whether they agreed to it. */
export function QuotationForm({ place, before, handle, onDone }: Props) {
  const { actions, state } = handle;
  const form = before ? `quotation ${before.id}` : `quotation in ${place.id}`;
  const { boxes, isFound, change, done } = useTypedForm(actions, form, {
    words: before?.words ?? '',
    who: before?.who ?? '',
    stage: before?.stage ?? '',
    on: before?.on ?? '',
    consent: (before?.consent ?? 'not-asked') as string,
    author: state.author,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { errorAt, pass } = useFaults({
    'quotation-words': boxes.words.trim() === '' && 'Write what was said.',
    'quotation-author': boxes.author.trim() === '' && 'Enter your name.',
  });

  function leave(): void {
    done();
    onDone();
  }

  function keep(event: FormEvent): void {
    event.preventDefault();
    if (!pass()) return;
    const { author, words, who, ...rest } = boxes;
    const text = { ...rest, words: words.trim(), who: who.trim() } as QuotationText;
    const about = aboutPlace(undefined, place.id, undefined);
    actions.change(
      (workspace, stamp) =>
        before
          ? withQuotationEdited(workspace, before.id, text, stamp)
          : withQuotation(workspace, about, text, stamp),
      author.trim(),
    );
    leave();
  }

  function remove({ id }: Quotation): void {
    if (!pass()) return;
    actions.change(
      (workspace, stamp) => withoutQuotation(workspace, id, stamp),
      boxes.author.trim(),
    );
    leave();
  }

  return (
    <form className="workspace-form screen-only" onSubmit={keep} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        {before ? 'Change the quotation' : `A quotation, ${place.name}`}
      </h3>
      {isFound && <p className="quiet">What you had not finished stands here again.</p>}
      <WrittenField
        id="quotation-words"
        label="What was said"
        hint="Leave out names, ages, schools and what only one family would say."
        error={errorAt('quotation-words')}
        value={boxes.words}
        onType={(words) => change({ words })}
      />
      <div className="box-row">
        <TextField
          id="quotation-who"
          label="Who said it"
          hint="In words that name nobody: a mother, a young person."
          error={undefined}
          value={boxes.who}
          onType={(who) => change({ who })}
        />
        <Field id="quotation-stage" label="At which stage" error={undefined}>
          {() => (
            <select
              id="quotation-stage"
              value={boxes.stage}
              onChange={({ target }) => change({ stage: target.value })}
            >
              <option value="">not said</option>
              {stages.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <DateBox id="quotation-on" label="When" value={boxes.on} onType={(on) => change({ on })} />
      </div>
      <Field
        id="quotation-consent"
        label="Consent"
        hint="Only what somebody agreed to show is printed."
        error={undefined}
      >
        {(describedBy) => (
          <select
            id="quotation-consent"
            aria-describedby={describedBy}
            value={boxes.consent}
            onChange={({ target }) => change({ consent: target.value })}
          >
            {Object.entries(consentWords).map(([consent, words]) => (
              <option key={consent} value={consent}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      <AuthorField
        id="quotation-author"
        known={state.author}
        value={boxes.author}
        error={errorAt('quotation-author')}
        onType={(author) => change({ author })}
      />
      <KeepOrLeave onLeave={leave}>
        {before && <Button onClick={() => remove(before)}>Remove the quotation</Button>}
      </KeepOrLeave>
    </form>
  );
}
