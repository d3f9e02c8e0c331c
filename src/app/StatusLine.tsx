import type { Activity, Ended } from '../ui/desk.ts';
import { count } from '../ui/words.ts';
import { useDesk } from './deskContext.ts';
import type { Place } from './search.ts';
import { useMoves } from './usePlace.ts';

/** Says, also to a screen reader, what is under way and how it ended; figures are left to the list. */
export function StatusLine({ place }: { readonly place: Place }) {
  const words = useDesk(({ activity, ended, reading }) =>
    wordsOf(activity, ended, reading !== undefined),
  );
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

function wordsOf(activity: Activity, ended: Ended | undefined, isRead: boolean): string {
  switch (activity.state) {
    case 'fetching':
      return 'Fetching the extracts.';
    case 'reading':
      return `Reading ${count(activity.progress.length)} ${activity.progress.length === 1 ? 'file' : 'files'}.`;
    case 'idle':
      if (ended) return ended.how === 'cancelled' ? 'Reading was cancelled.' : 'Reading failed.';
      return isRead ? 'All files are read.' : '';
  }
}
