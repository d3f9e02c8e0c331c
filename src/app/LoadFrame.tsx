import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ownFile } from '../ui/desk.ts';
import { Arrival } from './Arrival.tsx';
import { useDesk, useDeskActions } from './deskContext.ts';
import { inAddress } from './partnershipPlace.ts';
import { serialisePlace } from './search.ts';
import { useMoves, usePlace } from './usePlace.ts';

const LoadPage = lazy(async () => ({ default: (await import('../pages/LoadPage.tsx')).LoadPage }));

/** The Load page stands without a scorecard: it is where one comes from. */
export function LoadFrame() {
  const desk = useDesk((all) => all);
  const actions = useDeskActions();
  const place = usePlace();
  const router = useRouter();
  const { href } = useMoves(place, place, desk.scorecard);
  const addressWith = (key: string) =>
    serialisePlace({ ...place, partnership: inAddress(key, desk) });

  async function openPartnership(file: File): Promise<void> {
    const isOpen = await actions.openPartnershipFile(file);
    if (isOpen) router.history.push(addressWith(ownFile));
  }

  return (
    <Suspense fallback={<p className="quiet">Opening the page …</p>}>
      <LoadPage
        desk={desk}
        actions={actions}
        href={href}
        partnershipHref={(key) => `#${addressWith(key)}`}
        onPartnershipFile={(file) => void openPartnership(file)}
      />
      <Arrival place={place} />
    </Suspense>
  );
}
