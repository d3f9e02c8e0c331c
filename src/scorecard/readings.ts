import type { Partnership } from './partnership.ts';
import type { Placement } from './placement.ts';
import type { MeasureReadings } from './scorecard.ts';

/** Where a measure stands in the strategy: as the one that is shown, or as another reading of it. */
export function placementNaming(
  { groups }: Pick<Partnership, 'groups'>,
  id: string,
): Placement | undefined {
  const all = groups.flatMap(({ measures }) => measures);
  return (
    all.find(({ measure }) => measure === id) ??
    all.find(({ readings }) => readings.some(({ measure }) => measure === id))
  );
}

/** The readings among which a measure stands, where there are any. */
export function readingsOf(placement: Placement | undefined): MeasureReadings | undefined {
  if (!placement) return undefined;
  const { measure, asWritten, takenAs, readings } = placement;
  if (!asWritten || !takenAs || readings.length === 0) return undefined;
  return { asWritten, choices: [{ measure, takenAs }, ...readings] };
}

/** The ids of the measures that are other readings than those in use. */
export function otherReadings({ groups }: Partnership): readonly string[] {
  return groups.flatMap(({ measures }) =>
    measures.flatMap(({ readings }) => readings.map(({ measure }) => measure)),
  );
}

/** Puts another reading in the place of the one in use; a target that was set for that one goes. */
export function takeReading(partnership: Partnership, reading: string): Partnership {
  return {
    ...partnership,
    groups: partnership.groups.map((group) => ({
      ...group,
      measures: group.measures.map((placement) => withReading(placement, reading)),
    })),
  };
}

function withReading(placement: Placement, reading: string): Placement {
  const { measure, takenAs = '', readings, targets, noTarget } = placement;
  const chosen = readings.find((one) => one.measure === reading);
  if (!chosen) return placement;
  const before = { measure, takenAs };
  return {
    ...placement,
    measure: chosen.measure,
    takenAs: chosen.takenAs,
    readings: readings.map((one) => (one === chosen ? before : one)),
    targets: [],
    noTarget:
      targets.length > 0
        ? 'the target was set for another reading of the strategy'
        : (noTarget ?? 'none is set for this reading of the strategy'),
  };
}
