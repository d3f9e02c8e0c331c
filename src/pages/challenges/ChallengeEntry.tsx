import { useState } from 'react';
import { capitalised, isoInWords } from '../../scorecard/format.ts';
import { aboutInWords, localityIdOf, periodIndexOfSpan } from '../../scorecard/workspace/about.ts';
import { historyOf, numberOf } from '../../scorecard/workspace/change.ts';
import { isCarried, kindWords, verdictWords } from '../../scorecard/workspace/log.ts';
import type { LogEntry } from '../../scorecard/workspace/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useScorecard } from '../../ui/scorecardContext.ts';
import type { PageProps } from '../../ui/view.ts';
import type { WorkspaceHandle } from '../../ui/workspaceContext.ts';
import { ChallengeForm } from '../parts/workspace/ChallengeForm.tsx';
import { focusSoon } from '../parts/workspace/focusSoon.ts';
import { LogStateMark } from '../parts/workspace/LogStateMark.tsx';
import { CloseForm } from './CloseForm.tsx';
import { changeInWords, whoAndWhen } from './changeInWords.ts';
import { ResponseForm } from './ResponseForm.tsx';
import { VerdictForm } from './VerdictForm.tsx';

type ChallengeEntryProps = {
  readonly entry: LogEntry;
  readonly handle: WorkspaceHandle;
  /** ISO day on which its state is taken. */
  readonly day: string;
  /** The meeting before that day, where there is one. */
  readonly before: string | undefined;
  readonly href: PageProps['href'];
};

type Step = 'rest' | 'edit' | 'respond' | 'judge' | 'close';

/** One entry of the log: what is asked, what came of it, and what can be done with it. */
export function ChallengeEntry({ entry, handle, day, before, href }: ChallengeEntryProps) {
  const formOf = (step: Step) => `${step} ${entry.id}`;
  const begun = (['edit', 'respond', 'judge'] as const).find(
    (each) => handle.actions.typedIn(formOf(each)) !== undefined,
  );
  const [step, setStep] = useState<Step>(begun ?? 'rest');
  const rest = () => {
    setStep('rest');
    // It may stand in another part of the page now.
    focusSoon(entry.id);
  };
  const shared = { entry, form: formOf(step), handle, onDone: rest };
  return (
    <article className="log-entry" aria-labelledby={entry.id}>
      <h3 id={entry.id} tabIndex={-1}>
        {numberOf(entry.id)}. {entry.words}
      </h3>
      <Facts entry={entry} day={day} before={before} href={href} />
      {step === 'edit' && (
        <ChallengeForm
          start={{ about: entry.about }}
          before={entry}
          form={formOf('edit')}
          handle={handle}
          onKept={rest}
          onLeave={rest}
        />
      )}
      {step === 'respond' && <ResponseForm {...shared} />}
      {step === 'judge' && <VerdictForm {...shared} />}
      {step === 'close' && <CloseForm entry={entry} handle={handle} onDone={rest} />}
      {step === 'rest' && <Moves entry={entry} onStep={setStep} />}
      <History entry={entry} handle={handle} />
    </article>
  );
}

function Facts({
  entry,
  day,
  before,
  href,
}: Pick<ChallengeEntryProps, 'entry' | 'day' | 'before' | 'href'>) {
  const { kind, raisedBy, raisedOn, owner, due, response, verdict, closed, from } = entry;
  return (
    <dl className="facts">
      <dt>{capitalised(kindWords[kind].one)}</dt>
      <dd>
        <LogStateMark entry={entry} day={day} />
        {isCarried(entry, before) &&
          before &&
          `, carried from the meeting of ${isoInWords(before)}`}
      </dd>
      <dt>About</dt>
      <dd>
        <AboutLink entry={entry} href={href} />
      </dd>
      <dt>Raised</dt>
      <dd>
        {raisedBy}, {isoInWords(raisedOn)}
        {from?.commentary && ', in a commentary'}
        {from?.enquiry && ', from a line of enquiry'}
        {from?.audit && `, from an audit (${from.audit})`}
      </dd>
      <dt>Owner</dt>
      <dd>
        {owner ?? 'nobody yet'}
        {due ? `, due ${isoInWords(due)}` : ', no date yet'}
      </dd>
      {response && (
        <>
          <dt>Response</dt>
          <dd>
            {response.words} <By by={response.by} on={response.on} />
          </dd>
          <dt>Evidence</dt>
          <dd>{response.evidence || <span className="quiet">none is named</span>}</dd>
        </>
      )}
      {verdict && (
        <>
          <dt>Scrutineer’s verdict</dt>
          <dd>
            <strong>{capitalised(verdictWords[verdict.found])}.</strong> {verdict.words}{' '}
            <By by={verdict.by} on={verdict.on} />
          </dd>
        </>
      )}
      {closed && (
        <>
          <dt>Closed</dt>
          <dd>
            <By by={closed.by} on={closed.on} />
          </dd>
        </>
      )}
    </dl>
  );
}

function By({ by, on }: { readonly by: string; readonly on: string }) {
  return (
    <span className="quiet">
      {by}, {isoInWords(on)}
    </span>
  );
}

function AboutLink({ entry: { about }, href }: Pick<ChallengeEntryProps, 'entry' | 'href'>) {
  const scorecard = useScorecard();
  const words = aboutInWords(scorecard, about);
  if (about.measure === undefined) return words;
  const index = periodIndexOfSpan(scorecard, about.period);
  return (
    <a
      href={href({
        page: 'measure',
        measure: about.measure,
        locality: localityIdOf(about),
        period: index === undefined ? undefined : scorecard.periods[index]?.start,
      })}
    >
      {words}
    </a>
  );
}

type MovesProps = Pick<ChallengeEntryProps, 'entry'> & {
  readonly onStep: (step: Step) => void;
};

function Moves({ entry, onStep }: MovesProps) {
  const which = <span className="visually-hidden"> number {numberOf(entry.id)}</span>;
  if (entry.closed) {
    return (
      <div className="button-row screen-only">
        <Button onClick={() => onStep('close')}>Open again{which}</Button>
      </div>
    );
  }
  return (
    <div className="button-row screen-only">
      <Button onClick={() => onStep('respond')}>
        {entry.response ? 'Change the response' : 'Respond'}
        {which}
      </Button>
      <Button onClick={() => onStep('judge')}>
        {entry.verdict ? 'Change the verdict' : 'Give a verdict'}
        {which}
      </Button>
      <Button onClick={() => onStep('edit')}>Edit{which}</Button>
      <Button onClick={() => onStep('close')}>Close{which}</Button>
    </div>
  );
}

/** Who did what with an entry, and when. */
function History({ entry, handle }: Pick<ChallengeEntryProps, 'entry' | 'handle'>) {
  const changes = historyOf(handle.state.workspace, entry.id);
  if (changes.length < 2) return null;
  return (
    <details className="others screen-only">
      <summary>History</summary>
      <ol className="small">
        {changes.map((change, index) => (
          <li key={change.at + Object.keys(change.fields).join()}>
            {whoAndWhen(change)} {index === 0 ? 'put it into the log' : changeInWords(change)}.
          </li>
        ))}
      </ol>
    </details>
  );
}
