import { kindOf, type Measure } from '../measures/measure.ts';
import type { Placement } from './placement.ts';
import type { MeasureDefined } from './scorecard.ts';

/** The targets of a measure, or why it has none that could be compared with its values. */
export function targetsOf(
  measure: Measure,
  placement: Placement | undefined,
  periodMonths: number,
  monthsShown: number,
): Pick<MeasureDefined, 'targets' | 'noTarget'> {
  if (!placement) return { noTarget: 'the strategy does not name this measure' };
  const { targets, noTarget = 'none was set' } = placement;
  if (targets.length === 0) return { noTarget };
  const perPeriod = measure.window === 'P' && kindOf(measure) === 'count';
  if (!perPeriod || monthsShown === periodMonths) return { targets };
  const length = periodMonths === 1 ? '1 month' : `${periodMonths} months`;
  return { noTarget: `its figure is for periods of ${length}` };
}
