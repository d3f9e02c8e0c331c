import { type ComponentType, Suspense, useMemo } from 'react';
import { BreakdownContext } from '../ui/breakdownContext.ts';
import { EditingContext } from '../ui/editingContext.ts';
import { Notice } from '../ui/Notice.tsx';
import { PublishedFiguresContext } from '../ui/publishedFiguresContext.ts';
import { RowsContext } from '../ui/rowsContext.ts';
import { ScorecardContext } from '../ui/scorecardContext.ts';
import type { PageProps } from '../ui/view.ts';
import { Arrival } from './Arrival.tsx';
import { useDesk, useDeskActions } from './deskContext.ts';
import { NoSuchPage } from './NoSuchPage.tsx';
import { settleView } from './settleView.ts';
import { useMoves, usePlace } from './usePlace.ts';
import { Waiting } from './Waiting.tsx';

/** Gives a page the scorecard and what of the address the scorecard has. */
export function ReportFrame({ page: Page }: { readonly page: ComponentType<PageProps> }) {
  const scorecard = useDesk((desk) => desk.scorecard);
  const { breakdown, publishedFigures, rows } = useDeskActions();
  const reading = useDesk((desk) => desk.reading);
  // Another reading may have brought other figures.
  const figures = useMemo(() => ({ reading, ask: publishedFigures }), [reading, publishedFigures]);
  const place = usePlace();
  const settled = scorecard && settleView(place, scorecard);
  const view = settled?.found ? settled.view : place;
  const { href, go } = useMoves(place, view, scorecard);
  const editing = useEditingHere();

  if (!scorecard || !settled) return <Waiting place={place} />;
  if (!settled.found) return <NoSuchPage place={place} missing={settled.missing} />;
  return (
    <ScorecardContext value={scorecard}>
      {settled.notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      <Suspense fallback={<p className="quiet">Opening the page …</p>}>
        <EditingContext value={editing}>
          <BreakdownContext value={breakdown}>
            <RowsContext value={rows}>
              <PublishedFiguresContext value={figures}>
                <Page view={settled.view} href={href} go={go} />
              </PublishedFiguresContext>
            </RowsContext>
          </BreakdownContext>
        </EditingContext>
        <Arrival place={place} />
      </Suspense>
    </ScorecardContext>
  );
}

/** The means to change the partnership's file, the same as long as that file is. */
function useEditingHere() {
  const partnership = useDesk((desk) => desk.partnership);
  const { tryMeasure, revisePartnership } = useDeskActions();
  return useMemo(
    () => partnership && { partnership, tryMeasure, revisePartnership },
    [partnership, tryMeasure, revisePartnership],
  );
}
