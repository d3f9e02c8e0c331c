import { dayFromIso, longDate } from '../calendar/calendarDate.ts';
import { count } from '../ui/words.ts';
import { useDesk } from './deskContext.ts';
import type { Place } from './search.ts';
import { useMoves } from './usePlace.ts';

/** To which day the data are complete, and how much of them could be used. */
export function Standing({ place }: { readonly place: Place }) {
  const scorecard = useDesk((desk) => desk.scorecard);
  const { href } = useMoves(place, place, scorecard);
  if (!scorecard) return null;
  const total = (part: 'read' | 'used') =>
    scorecard.sources.reduce((sum, source) => sum + source[part], 0);
  return (
    <p className="standing">
      Data to <strong>{longDate(dayFromIso(scorecard.asAt))}</strong>, complete from{' '}
      {longDate(dayFromIso(scorecard.coverFrom))}. {count(total('used'))} of {count(total('read'))}{' '}
      rows are used.{' '}
      <a className="screen-only" href={href({ page: 'load' })}>
        What was left out
      </a>
    </p>
  );
}
