import type { ReactNode } from 'react';
import { dayFromIso, longDate } from '../../../calendar/calendarDate.ts';
import { dayOfInstant } from '../../../calendar/dayOfInstant.ts';
import { isoInWords } from '../../../scorecard/format.ts';
import { aboutInWords } from '../../../scorecard/workspace/about.ts';
import { actionOf, revisedSince } from '../../../scorecard/workspace/commentary.ts';
import type { Commentary, LogEntry, Workspace } from '../../../scorecard/workspace/workspace.ts';
import { useScorecard } from '../../../ui/scorecardContext.ts';
import type { PageProps } from '../../../ui/view.ts';
import { Findings } from './Findings.tsx';
import { contradictionsIn } from './findings.ts';
import { LogStateMark } from './LogStateMark.tsx';

type CommentaryTextProps = {
  readonly commentary: Commentary;
  readonly workspace: Workspace;
  readonly href: PageProps['href'];
  readonly isNamed?: boolean;
  /** What can be done with it. */
  readonly children?: ReactNode;
};

/** A commentary as it is read, with what the numbers do not bear out marked for every reader. */
export function CommentaryText(props: CommentaryTextProps) {
  const { commentary, workspace, href, isNamed = false, children } = props;
  const scorecard = useScorecard();
  const { about, happened, matters, author, writtenAt } = commentary;
  const action = actionOf(workspace, commentary.id);
  const revised = revisedSince(scorecard, commentary);
  return (
    <div className="said">
      {isNamed && <h3>{aboutInWords(scorecard, about)}</h3>}
      <dl className="facts">
        <dt>What happened</dt>
        <dd>{happened}</dd>
        <dt>So what</dt>
        <dd>{matters || <span className="quiet">nothing is said</span>}</dd>
        <dt>Now what</dt>
        <dd>{action ? <Planned action={action} href={href} /> : 'Nothing is planned.'}</dd>
      </dl>
      <Findings
        contradictions={[
          ...contradictionsIn(`${happened}\n${matters}`, scorecard, about),
          ...(revised ? [revised] : []),
        ]}
      />
      <p className="said-by">
        {author}, {longDate(dayFromIso(dayOfInstant(writtenAt)))}{' '}
        <span className="screen-only">{children}</span>
      </p>
    </div>
  );
}

type PlannedProps = { readonly action: LogEntry; readonly href: PageProps['href'] };

function Planned({ action, href }: PlannedProps) {
  const { words, owner, due } = action;
  return (
    <>
      {words}
      <span className="said-planned">
        {owner ?? 'no owner yet'}
        {due ? `, due ${isoInWords(due)}` : ', no date yet'}: <LogStateMark entry={action} />{' '}
        <a className="screen-only" href={href({ page: 'challenges', measure: undefined })}>
          in the log
        </a>
      </span>
    </>
  );
}
