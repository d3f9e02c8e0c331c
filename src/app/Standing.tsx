import { dayFromIso, longDate } from '../calendar/calendarDate.ts';
import { listInWords } from '../scorecard/format.ts';
import { Caution } from '../ui/Caution.tsx';
import { asAtDoubtInWords, count } from '../ui/words.ts';
import { useDesk } from './deskContext.ts';
import { endedSources } from './endedSources.ts';
import type { Place } from './search.ts';
import { useMoves } from './usePlace.ts';

/** To which day the data are complete, how much of them could be used, and what to doubt. */
export function Standing({ place }: { readonly place: Place }) {
  const scorecard = useDesk((desk) => desk.scorecard);
  const reading = useDesk((desk) => desk.reading);
  const { href } = useMoves(place, place, scorecard);
  if (!scorecard) return null;
  const total = (part: 'read' | 'used') =>
    scorecard.sources.reduce((sum, source) => sum + source[part], 0);
  const ended = endedSources(scorecard);
  // The Load page asks the same itself, with the button that answers it.
  const doubt = place.page !== 'load' && reading?.drawn ? reading.report.asAtDoubt : undefined;
  const cut = scorecard.sources.flatMap((source) => source.cut ?? []);
  return (
    <div className="standing">
      <p>
        Data to <strong>{longDate(dayFromIso(scorecard.asAt))}</strong>, complete from{' '}
        {longDate(dayFromIso(scorecard.coverFrom))}. {count(total('used'))} of{' '}
        {count(total('read'))} rows are used.{' '}
        <a className="screen-only" href={href({ page: 'load' })}>
          What was left out
        </a>
      </p>
      {doubt && (
        <Caution>
          <p>
            {asAtDoubtInWords(doubt)}{' '}
            <a className="screen-only" href={href({ page: 'load' })}>
              Choose the as-at date
            </a>
          </p>
        </Caution>
      )}
      {cut.length > 0 && (
        <Caution>
          <p>
            <strong>
              {listInWords(cut)} {cut.length === 1 ? 'is' : 'are'} cut, as it seems: rows are
              missing.
            </strong>{' '}
            Counts may be too low.{' '}
            <a className="screen-only" href={href({ page: 'load' })}>
              Why, and what to do
            </a>
          </p>
        </Caution>
      )}
      {ended.length > 0 && (
        <Caution>
          <p>
            <strong>{ended.join(' ')}</strong> A zero after that may be missing data.
          </p>
        </Caution>
      )}
    </div>
  );
}
