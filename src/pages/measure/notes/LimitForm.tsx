import { type FormEvent, useEffect, useId, useRef } from 'react';
import { isoFromDay, today } from '../../../calendar/calendarDate.ts';
import { everywhere } from '../../../scorecard/partnership.ts';
import { added, removed } from '../../../scorecard/workspace/change.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field, TextField } from '../../parts/Field.tsx';
import { AuthorField } from '../../parts/workspace/AuthorField.tsx';
import { DateBox } from '../../parts/workspace/DateBox.tsx';
import { KeepOrLeave } from '../../parts/workspace/KeepOrLeave.tsx';
import { useFaults } from '../../parts/workspace/useFaults.ts';
import { useTypedForm } from '../../parts/workspace/useTypedForm.ts';
import { WrittenField } from '../../parts/workspace/WrittenField.tsx';
import type { LimitDecisionsProps } from '../LimitDecisions.tsx';

type LimitFormProps = LimitDecisionsProps & { readonly onDone: () => void };

/** Records a decision to work out the limits of a control chart anew from a month on. */
export function LimitForm(props: LimitFormProps) {
  const { measure, locality, months, decisions, handle, onDone } = props;
  const { actions, state } = handle;
  const form = `limits of ${measure} in ${locality}`;
  const { boxes, change, done } = useTypedForm(actions, form, {
    from: '',
    reason: '',
    decidedBy: '',
    decidedOn: isoFromDay(today()),
    author: '',
  });
  const id = useId();
  const name = state.author || boxes.author.trim();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { errorAt, pass } = useFaults({
    [`${id}-from`]: boxes.from === '' && 'Choose the month.',
    [`${id}-reason`]: boxes.reason.trim() === '' && 'Say why.',
    [`${id}-by`]: boxes.decidedBy.trim() === '' && 'Say who decided it.',
    [`${id}-on`]: boxes.decidedOn === '' && 'Enter the day.',
    [`${id}-author`]: name === '' && 'Enter your name.',
  });

  function leave(): void {
    done();
    onDone();
  }

  function keep(event: FormEvent): void {
    event.preventDefault();
    if (!pass()) return;
    const { author: _, reason, decidedBy, ...rest } = boxes;
    const decision = {
      ...rest,
      measure,
      ...(locality !== everywhere && { locality }),
      reason: reason.trim().replace(/\.$/, ''),
      decidedBy: decidedBy.trim(),
    };
    actions.change((workspace, stamp) => added(workspace, 'recalculations', decision, stamp), name);
    leave();
  }

  function takeBack(decision: string): void {
    if (!pass(`${id}-author`)) return;
    actions.change(
      (workspace, stamp) => removed(workspace, 'recalculations', decision, stamp),
      name,
    );
  }

  return (
    <form className="workspace-form save-table screen-only" onSubmit={keep} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        Limits worked out anew
      </h3>
      <p className="hint">
        Only where the way of working is known to have changed for good, and not because the chart
        shows signals.
      </p>
      {decisions.length > 0 && (
        <ul>
          {decisions.map(({ id, from, reason }) => (
            <li key={id}>
              {months.find(({ start }) => start === from)?.words ?? from}: {reason}{' '}
              <Button look="plain" onClick={() => takeBack(id)}>
                Take back<span className="visually-hidden"> the decision of {from}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Field id={`${id}-from`} label="From" error={errorAt(`${id}-from`)}>
        {(describedBy) => (
          <select
            id={`${id}-from`}
            aria-describedby={describedBy}
            value={boxes.from}
            onChange={({ target }) => change({ from: target.value })}
          >
            <option value="">choose a month</option>
            {months
              .slice(1)
              .toReversed()
              .map(({ start, words }) => (
                <option key={start} value={start}>
                  {words}
                </option>
              ))}
          </select>
        )}
      </Field>
      <WrittenField
        id={`${id}-reason`}
        label="Why"
        rows={2}
        error={errorAt(`${id}-reason`)}
        value={boxes.reason}
        onType={(reason) => change({ reason })}
      />
      <div className="box-row">
        <TextField
          id={`${id}-by`}
          label="Decided by"
          error={errorAt(`${id}-by`)}
          value={boxes.decidedBy}
          onType={(decidedBy) => change({ decidedBy })}
        />
        <DateBox
          id={`${id}-on`}
          label="On"
          error={errorAt(`${id}-on`)}
          value={boxes.decidedOn}
          onType={(decidedOn) => change({ decidedOn })}
        />
      </div>
      <AuthorField
        id={`${id}-author`}
        known={state.author}
        value={boxes.author}
        error={errorAt(`${id}-author`)}
        onType={(author) => change({ author })}
      />
      <KeepOrLeave onLeave={leave} />
    </form>
  );
}
