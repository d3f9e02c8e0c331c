import { isoFromDay, today } from '../calendar/calendarDate.ts';
import { isoInWords } from '../scorecard/format.ts';
import { measureOf } from '../scorecard/select.ts';
import { aboutPlace } from '../scorecard/workspace/about.ts';
import { logShown, logStates, meetingDays, stateOn } from '../scorecard/workspace/log.ts';
import { useScorecard } from '../ui/scorecardContext.ts';
import type { PageProps } from '../ui/view.ts';
import { useWorkspace, type WorkspaceHandle } from '../ui/workspaceContext.ts';
import '../ui/report.css';
import './challenges/challenges.css';
import { ChallengeEntry } from './challenges/ChallengeEntry.tsx';
import { ChallengeFilters } from './challenges/ChallengeFilters.tsx';
import { logInWords } from './challenges/logInWords.ts';
import { Meetings } from './challenges/Meetings.tsx';
import { SaveLog } from './challenges/SaveLog.tsx';
import { WorkspaceHistory } from './challenges/WorkspaceHistory.tsx';
import { RaiseChallenge } from './parts/workspace/RaiseChallenge.tsx';
import { WorkspaceStatus } from './parts/workspace/WorkspaceStatus.tsx';

/** The challenge log: what was asked of whom, what came of it, and what the scrutineer makes of that. */
export function ChallengesPage(props: PageProps) {
  const handle = useWorkspace();
  if (!handle) {
    return (
      <div className="report">
        <h1>Challenges</h1>
        <p className="lead">There is no workspace here, so there is no log.</p>
      </div>
    );
  }
  return <ChallengeLog {...props} handle={handle} />;
}

const titles = { overdue: 'Overdue', open: 'Open', closed: 'Closed' } as const;

function ChallengeLog({
  view,
  href,
  go,
  handle,
}: PageProps & { readonly handle: WorkspaceHandle }) {
  const scorecard = useScorecard();
  const { workspace } = handle.state;
  const now = isoFromDay(today());
  const days = meetingDays(workspace, handle.meetings);
  const { state, kind, measure, meeting } = view;
  const shown = logShown(workspace, { state, kind, measure, meeting }, days, now);
  const day = meeting ?? now;
  const before = days.filter((each) => each < day).at(-1);
  const about = aboutPlace(measure, view.locality, undefined);
  return (
    <div className="report">
      <header>
        <h1>Challenges</h1>
        <p className="lead">{logInWords(workspace.log, shown, day)}</p>
        <p className="report-about">
          Questions, actions and recommendations: of whom, until when, what came of it, and the
          scrutineer’s verdict. What is open goes with the file from meeting to meeting.
          {meeting && ` The list of the meeting of ${isoInWords(meeting)}, as it stands today.`}
          {measure && ` Only of: ${measureOf(scorecard, measure)?.title ?? measure}.`}
        </p>
      </header>
      <ChallengeFilters view={view} go={go} days={days} />
      <div className="screen-only log-raise">
        <RaiseChallenge start={{ about }} href={href} />
      </div>
      {logStates.map((each) => {
        const entries = shown.filter((entry) => stateOn(entry, day) === each);
        if (entries.length === 0) return null;
        return (
          <section key={each} aria-labelledby={`log-${each}`}>
            <h2 id={`log-${each}`}>
              {titles[each]} ({entries.length})
            </h2>
            {entries.map((entry) => (
              <ChallengeEntry
                key={entry.id}
                entry={entry}
                handle={handle}
                day={day}
                before={before}
                href={href}
              />
            ))}
          </section>
        );
      })}
      {shown.length > 0 && <SaveLog entries={shown} day={day} before={before} meeting={meeting} />}
      <Meetings handle={handle} days={days} />
      <section aria-labelledby="workspace" className="screen-only">
        <h2 id="workspace">Workspace file</h2>
        <p className="measure-of-text">
          Commentary, notes and this log stand in one file, which you save and open. Until it is
          saved, what you write is also kept in this browser, on this computer: your own texts and
          no row of an extract. It is taken out of the browser when you save the file or discard the
          changes.
        </p>
        <WorkspaceStatus />
        <WorkspaceHistory workspace={workspace} />
      </section>
    </div>
  );
}
