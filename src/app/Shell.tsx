import { Outlet } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { JumpLink } from '../ui/JumpLink.tsx';
import { Notice } from '../ui/Notice.tsx';
import { WorkspaceContext } from '../ui/workspaceContext.ts';
import { ArrivedContext, placeName } from './Arrival.tsx';
import { useDesk, useDeskActions } from './deskContext.ts';
import { Masthead } from './Masthead.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import { partnershipNotice } from './partnershipPlace.ts';
import { Standing } from './Standing.tsx';
import { StatusLine } from './StatusLine.tsx';
import { useLeaveGuard } from './useLeaveGuard.ts';
import { usePlace } from './usePlace.ts';
import { version } from './version.ts';
import { WorkspaceNotices } from './WorkspaceNotices.tsx';
import {
  useUnsavedWorkspaces,
  useWorkspaceHere,
  useWriteBeforeLeaving,
} from './workspacesContext.ts';

/** What stands around every page: whose scorecard it is, how far it can be trusted, and the way on. */
export function Shell() {
  const place = usePlace();
  const arrived = useRef(placeName(place));
  const internal = useDesk((desk) => (desk.scorecard?.audience ?? 'internal') === 'internal');
  const invented = useDesk((desk) => desk.scorecard?.invented === true);
  const notice = useDesk((desk) => partnershipNotice(desk, place.partnership));
  const { choosePartnership } = useDeskActions();
  useEffect(() => choosePartnership(place.partnership), [choosePartnership, place.partnership]);
  const workspace = useWorkspaceHere();
  const hasChangedFile = useDesk((desk) =>
    Object.values(desk.kept).some(({ state }) => state.changed),
  );
  useLeaveGuard(useUnsavedWorkspaces() || hasChangedFile);
  useWriteBeforeLeaving();
  const sheet = [
    'sheet',
    ...(internal ? ['sheet-internal'] : []),
    ...(invented ? ['sheet-invented'] : []),
  ];
  return (
    <ArrivedContext value={arrived}>
      <div className={sheet.join(' ')}>
        <JumpLink to="main" className="skip-link">
          Skip to the main part
        </JumpLink>
        <header>
          <Masthead place={place} internal={internal} />
          <Standing place={place} />
          <StatusLine place={place} />
        </header>
        <main id="main" tabIndex={-1}>
          <ProblemSummary />
          {notice && <Notice>{notice}</Notice>}
          <WorkspaceContext value={workspace}>
            <WorkspaceNotices />
            <Outlet />
          </WorkspaceContext>
        </main>
        <footer className="colophon">
          <p>
            Everything is worked out in this page, on this computer. No row, name or count is sent
            anywhere.
          </p>
          <p>Neglect scorecard {version}</p>
          {internal && <p className="marking">OFFICIAL-SENSITIVE</p>}
        </footer>
      </div>
    </ArrivedContext>
  );
}
