import { ProgressList } from '../ui/ProgressList.tsx';
import { Arrival } from './Arrival.tsx';
import { useDesk, useDeskActions } from './deskContext.ts';
import { type Place, serialisePlace } from './search.ts';

/** Stands in for a page while there is no scorecard to draw, and says why. */
export function Waiting({ place }: { readonly place: Place }) {
  const activity = useDesk((desk) => desk.activity);
  const hasPartnership = useDesk((desk) => desk.partnership !== undefined);
  const { cancel } = useDeskActions();
  const load = `#${serialisePlace({ ...place, page: 'load' })}`;
  return (
    <div className="measure-of-text">
      <h1>{activity.state === 'idle' ? 'There is no scorecard yet' : 'Preparing the scorecard'}</h1>
      {activity.state === 'idle' ? (
        <p>
          {hasPartnership ? (
            <>
              No extract has been read. <a href={load}>Load data</a> from files on this computer.
            </>
          ) : (
            'The page does not know whose scorecard to draw until its own files are here.'
          )}
        </p>
      ) : (
        <ProgressList activity={activity} onCancel={cancel} />
      )}
      <Arrival place={place} />
    </div>
  );
}
