import { lazy, Suspense } from 'react';
import { Arrival } from './Arrival.tsx';
import { useDesk, useDeskActions } from './deskContext.ts';
import { useMoves, usePlace } from './usePlace.ts';

const LoadPage = lazy(async () => ({ default: (await import('../pages/LoadPage.tsx')).LoadPage }));

/** The Load page stands without a scorecard: it is where one comes from. */
export function LoadFrame() {
  const desk = useDesk((all) => all);
  const actions = useDeskActions();
  const place = usePlace();
  const { href } = useMoves(place, place, desk.scorecard);
  return (
    <Suspense fallback={<p className="quiet">Opening the page …</p>}>
      <LoadPage desk={desk} actions={actions} href={href} />
      <Arrival place={place} />
    </Suspense>
  );
}
