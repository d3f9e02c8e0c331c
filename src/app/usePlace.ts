import { useMatches, useRouter } from '@tanstack/react-router';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { PageProps, View } from '../ui/view.ts';
import { useDesk } from './deskContext.ts';
import { partnershipOfLinks } from './partnershipPlace.ts';
import { follow, type Place, parsePlace, serialisePlace, stringifyQuery } from './search.ts';
import { withoutDefaults } from './settleView.ts';

const home: Place = { page: 'scorecard', locality: 'all' };

/**
 * The place of the page that is drawn. The address itself runs ahead of it while a page is fetched,
 * and the page before must not be drawn with the place of the next.
 */
export function usePlace(): Place {
  const address = useMatches({
    select: (matches) => {
      const match = matches.at(-1);
      return match && match.pathname + stringifyQuery(match.search);
    },
  });
  return (address && parsePlace(address)) || home;
}

/** Links and moves from a view; links leave out what is the default of the scorecard. */
export function useMoves(
  place: Place,
  view: View,
  scorecard: Scorecard | undefined,
): Pick<PageProps, 'href' | 'go'> {
  const router = useRouter();
  const partnership = useDesk((desk) => partnershipOfLinks(desk, place.partnership));
  const addressOf = (to: Place) =>
    serialisePlace({ ...(scorecard ? withoutDefaults(to, scorecard) : to), partnership });
  return {
    href: (to) => `#${addressOf(follow(view, to))}`,
    go: (change) =>
      router.history.push(addressOf(follow(view, { ...view, ...change, page: place.page }))),
  };
}
