import { type ComponentType, Suspense } from 'react';
import { Notice } from '../ui/Notice.tsx';
import { ScorecardContext } from '../ui/scorecardContext.ts';
import type { PageProps } from '../ui/view.ts';
import { Arrival } from './Arrival.tsx';
import { useDesk } from './deskContext.ts';
import { NoSuchPage } from './NoSuchPage.tsx';
import { settleView } from './settleView.ts';
import { useMoves, usePlace } from './usePlace.ts';
import { Waiting } from './Waiting.tsx';

/** Gives a page the scorecard and what of the address the scorecard has. */
export function ReportFrame({ page: Page }: { readonly page: ComponentType<PageProps> }) {
  const scorecard = useDesk((desk) => desk.scorecard);
  const place = usePlace();
  const settled = scorecard && settleView(place, scorecard);
  const view = settled?.found ? settled.view : place;
  const { href, go } = useMoves(place, view, scorecard);

  if (!scorecard || !settled) return <Waiting place={place} />;
  if (!settled.found) return <NoSuchPage place={place} missing={settled.missing} />;
  return (
    <ScorecardContext value={scorecard}>
      {settled.notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      <Suspense fallback={<p className="quiet">Opening the page …</p>}>
        <Page view={settled.view} href={href} go={go} />
        <Arrival place={place} />
      </Suspense>
    </ScorecardContext>
  );
}
