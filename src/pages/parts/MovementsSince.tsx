import type { Comparisons, Movement } from '../../scorecard/movement.ts';
import { MovementMark } from './MovementMark.tsx';

type Props = {
  readonly comparisons: Comparisons;
  /** Short dates of the periods that are compared with; empty where there is none. */
  readonly before: string;
  readonly yearBefore: string;
  readonly complete: boolean;
};

/** How a measure changed since the year before and since the period before, as far as it is compared. */
export function MovementsSince({ comparisons, before, yearBefore, complete }: Props) {
  if (!complete) return <span className="quiet">part period: not judged</span>;
  const movements = [
    { since: yearBefore, movement: comparisons.yearBefore },
    { since: before, movement: comparisons.previous },
  ].filter(({ since, movement }) => since !== '' && movement.state !== 'not-compared');
  if (movements.length === 0) return <span className="quiet">not compared</span>;
  return movements.map(({ since, movement }) => (
    <Since key={since} since={since} movement={movement} />
  ));
}

function Since({ since, movement }: { readonly since: string; readonly movement: Movement }) {
  return (
    <span className="since">
      <span className="since-when">Since {since}</span> <MovementMark movement={movement} />
    </span>
  );
}
