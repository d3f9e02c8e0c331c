import type { KnownPoint, Point } from '../../measures/result.ts';
import type { Interval } from '../../statistics/interval.ts';
import { listInWords } from '../format.ts';
import { everywhere, unknownPlace } from '../partnership.ts';
import type { Scorecard, ScorecardMeasure } from '../scorecard.ts';
import { pointOf } from '../select.ts';
import { whyNotBelieved } from '../whyNotBelieved.ts';
import { confidence, pointInterval } from './pointInterval.ts';

/** How a place stands to the whole partnership: beyond chance at 95 % is to look, at 99.8 % to be alarmed. */
export type Standing = 'alarm' | 'look' | 'within' | 'too-few' | 'no-value';

export type PlaceDifference = {
  readonly id: string;
  readonly name: string;
  readonly point: Point;
  /** At 95 % and at 99.8 %, in the unit in which the measure is drawn. */
  readonly look?: Interval;
  readonly alarm?: Interval;
  readonly standing: Standing;
  /** Where it stands out, whether above or below the whole. */
  readonly side?: 'above' | 'below';
};

/** A measure in each locality against the whole partnership, or why they are not compared. */
export type PlaceDifferences =
  | {
      readonly state: 'compared';
      readonly whole: KnownPoint;
      /** In the order of the partnership, never ranked. */
      readonly places: readonly PlaceDifference[];
      readonly comparisons: number;
      /** The chance that at least one is outside at 95 % though none differs. */
      readonly chanceOfAny: number;
    }
  | { readonly state: 'not-compared'; readonly reason: string };

/**
 * Holds each locality's interval against the partnership's own value, as the Office for Health
 * Improvement and Disparities holds areas against a benchmark. For shares that is the same as a funnel
 * plot about the partnership's share, because Wilson's interval turns that test round.
 */
export function placeDifferences(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  periodIndex: number,
): PlaceDifferences {
  const notCompared = (reason: string) => ({ state: 'not-compared', reason }) as const;
  if (measure.kind === 'count') {
    return notCompared('numbers of places of unequal size are not compared');
  }
  if (scorecard.periods[periodIndex]?.complete !== true) return notCompared('part period');
  const doubt = whyNotBelieved(scorecard, measure, periodIndex);
  if (doubt) return notCompared(doubt);
  const whole = pointOf(measure, everywhere, periodIndex);
  if (whole.state !== 'known') return notCompared('the partnership has no value for this period');
  const { minimumDenominator } = scorecard.partnership;
  const places = scorecard.localities
    .filter(({ id, outOfArea }) => id !== everywhere && id !== unknownPlace && !outOfArea)
    .map(({ id, name }) =>
      placeDifference(measure, { id, name }, pointOf(measure, id, periodIndex), {
        whole,
        minimumDenominator,
      }),
    );
  const comparisons = places.filter(({ standing }) => isCompared(standing)).length;
  if (comparisons < 2) return notCompared('too few places have enough to be compared');
  const chanceOfAny = 1 - confidence.look ** comparisons;
  return { state: 'compared', whole, places, comparisons, chanceOfAny };
}

function isCompared(standing: Standing): boolean {
  return standing === 'alarm' || standing === 'look' || standing === 'within';
}

function placeDifference(
  measure: ScorecardMeasure,
  place: Pick<PlaceDifference, 'id' | 'name'>,
  point: Point,
  { whole, minimumDenominator }: { whole: KnownPoint; minimumDenominator: number },
): PlaceDifference {
  if (point.state !== 'known') return { ...place, point, standing: 'no-value' };
  const look = pointInterval(measure, point, confidence.look);
  const alarm = pointInterval(measure, point, confidence.alarm);
  if (!look || !alarm) return { ...place, point, standing: 'no-value' };
  const intervals = { ...place, point, look, alarm };
  const few = measure.kind === 'share' && (point.denominator ?? 0) < minimumDenominator;
  if (few) return { ...intervals, standing: 'too-few' };
  const value = measure.kind === 'share' ? whole.value * 100 : whole.value;
  const isOutside = ({ lower, upper }: Interval) => lower > value || upper < value;
  const standing = isOutside(alarm) ? 'alarm' : isOutside(look) ? 'look' : 'within';
  if (standing === 'within') return { ...intervals, standing };
  return { ...intervals, standing, side: look.lower > value ? 'above' : 'below' };
}

/** Which places stand out, as a sentence. */
export function differencesInWords({ places, comparisons }: Compared): string {
  const out = places.filter(({ side }) => side !== undefined);
  if (out.length === 0) {
    return `None of ${comparisons} localities differs from the partnership by more than chance would explain.`;
  }
  const named = out.map(
    ({ name, side, standing }) => `${name} (${standing === 'alarm' ? 'clearly ' : ''}${side})`,
  );
  const differ = out.length === 1 ? 'differs' : 'differ';
  return `${out.length} of ${comparisons} localities ${differ} from the partnership by more than chance would explain 19 times out of 20: ${listInWords(named)}.`;
}

/** How often chance alone would make a place stand out, as a sentence. */
export function chanceInWords({ comparisons, chanceOfAny }: Compared): string {
  const times = Math.round(chanceOfAny * 100);
  return `Where none really differs, at least one of ${comparisons} would still stand out ${times} times out of 100.`;
}

type Compared = Extract<PlaceDifferences, { state: 'compared' }>;
