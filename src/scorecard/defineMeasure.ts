import { measureInWords } from '../measures/describe.ts';
import { kindOf, type Measure } from '../measures/measure.ts';
import { measureVersion } from '../measures/version.ts';
import type { Partnership } from './partnership.ts';
import { placementNaming, readingsOf } from './readings.ts';
import type { MeasureDefined } from './scorecard.ts';
import { targetsOf } from './targetsOf.ts';

type Counting = Pick<Partnership, 'groups' | 'neglect' | 'neglectByPrimaryNeed' | 'periodMonths'>;

/**
 * A measure as a partnership has it: its own direction, its targets, its place in the strategy, in
 * words. Targets are those for periods of so many months, the partnership's own unless given.
 */
export function defineMeasure(
  measure: Measure,
  { groups, neglect, neglectByPrimaryNeed, periodMonths }: Counting,
  monthsShown: number = periodMonths,
): MeasureDefined {
  const { id, title, question, window, good, goodBecause } = measure;
  const placement = placementNaming({ groups }, id);
  const readings = readingsOf(placement);
  const isInUse = placement?.measure === id;
  return {
    value: measure,
    version: measureVersion(measure, neglect, neglectByPrimaryNeed),
    id,
    title,
    question,
    window,
    kind: kindOf(measure),
    good: placement?.good ?? good,
    goodBecause: placement?.goodBecause ?? goodBecause,
    ...(placement?.good && placement.good !== good ? { usualGood: good } : {}),
    ...(isInUse || !placement
      ? targetsOf(measure, placement, periodMonths, monthsShown)
      : { noTarget: 'it is another reading of the strategy than the one in use' }),
    headline: isInUse && placement?.headline === true,
    definition: measureInWords(measure, neglect, neglectByPrimaryNeed),
    ...(placement ? { source: placement.source } : {}),
    tags: placement?.tags ?? [],
    ...(placement?.number === undefined ? {} : { number: placement.number }),
    ...(readings ? { readings } : {}),
  };
}
