import type { Desk, Reading } from '../ui/desk.ts';
import { count, counted } from '../ui/words.ts';
import { useDesk } from './deskContext.ts';
import type { Place } from './search.ts';
import { useMoves } from './usePlace.ts';

/** Says, also to a screen reader, what is under way and how it ended; figures are left to the list. */
export function StatusLine({ place }: { readonly place: Place }) {
  const words = useDesk(wordsOf);
  const idle = useDesk(({ activity }) => activity.state === 'idle');
  const drawn = useDesk(({ scorecard }) => scorecard);
  const { href } = useMoves(place, place, drawn);
  const shown = place.page !== 'load' && drawn && !idle;
  return (
    <div className={shown ? 'status-line' : 'visually-hidden'}>
      <span role="status">{words}</span>
      {shown && (
        <>
          {' '}
          Until then the scorecard stays as it is. <a href={href({ page: 'load' })}>See progress</a>
        </>
      )}
    </div>
  );
}

function wordsOf({ activity, ended, reading, problems }: Desk): string {
  switch (activity.state) {
    case 'fetching':
      return 'Fetching the extracts.';
    case 'reading':
      return `Reading ${counted(activity.progress.length, 'file')}.`;
    case 'idle':
      if (ended) return ended.how === 'cancelled' ? 'Reading was cancelled.' : 'Reading failed.';
      return reading ? outcomeOf(reading, problems.length) : '';
  }
}

/** `All files are read.`, or `11 files read, 6 could not be used.` */
function outcomeOf({ report: { files } }: Reading, unfetched: number): string {
  const refused = files.filter((file) => file.refused).length;
  if (refused + unfetched === 0) return 'All files are read.';
  return `${[
    `${counted(files.length - refused, 'file')} read`,
    ...(refused ? [`${count(refused)} could not be used`] : []),
    ...(unfetched ? [`${count(unfetched)} could not be fetched`] : []),
  ].join(', ')}.`;
}
