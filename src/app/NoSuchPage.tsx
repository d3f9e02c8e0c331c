import { Arrival } from './Arrival.tsx';
import { useDesk } from './deskContext.ts';
import { partnershipOfLinks } from './partnershipPlace.ts';
import { type Place, serialisePlace } from './search.ts';

const words = {
  page: 'There is no page at this address.',
  measure: 'This scorecard has no measure of that name.',
  locality: 'This scorecard has no locality of that name.',
} as const;

type NoSuchPageProps = { readonly place: Place; readonly missing?: keyof typeof words };

/** Says that an address leads nowhere, and where to go on. */
export function NoSuchPage({ place, missing = 'page' }: NoSuchPageProps) {
  const partnership = useDesk((desk) => partnershipOfLinks(desk, place.partnership));
  return (
    <>
      <h1>Page not found</h1>
      <p>{words[missing]} The address may be cut short, or from an older version.</p>
      <p>
        <a href={`#${serialisePlace({ page: 'scorecard', partnership, locality: 'all' })}`}>
          Go to the scorecard
        </a>
      </p>
      <Arrival place={place} />
    </>
  );
}
