import { numberInWords, pointInWords } from '../format.ts';
import type { ScorecardMeasure } from '../scorecard.ts';
import { doubtAt, extremesOf, extremesOfRate } from './extremes.ts';
import type { MeasureQuality, Touch } from './quality.ts';

/** What issues do to a value of the whole in a period: `up to 3 too low`. */
export function bearingInWords({ bears }: Pick<Touch, 'bears'>, count: number): string {
  const upTo = `up to ${numberInWords(count)}`;
  switch (bears) {
    case 'low':
      return count === 0 ? 'not touched' : `${upTo} too low`;
    case 'high':
      return count === 0 ? 'not touched' : `${upTo} too high`;
    case 'either':
      return count === 0 ? 'not touched' : `${upTo} too low or too high`;
    case 'open':
      return count === 0 ? 'not touched' : 'wrong by a number that cannot be said';
    case 'places':
      return 'right in the whole, too low in localities';
    case 'matching':
      return 'a false 0 %: hardly a child can be found';
    case 'months':
      return count === 0 ? 'not touched' : 'far too low: whole months have no rows';
    case 'rows':
      return 'wrong by a number that cannot be said: rows may be missing';
  }
}

/**
 * A value and what it would be at the extremes. Undefined where nothing that can be counted bears on
 * it: `As counted 87 of 151 (57.6 %). Whatever is right in these rows, it lies between 87 of 154 (56.5 %) and …`
 */
export function extremesInWords(
  measure: ScorecardMeasure,
  { touches }: MeasureQuality,
  periodIndex: number,
): string | undefined {
  const point = measure.points.all?.[periodIndex];
  const doubt = doubtAt(touches, periodIndex);
  if (point?.state !== 'known' || doubt.low + doubt.high + doubt.either === 0) return undefined;
  const { kind } = measure;
  const [least, most] = (kind === 'rate' ? extremesOfRate : extremesOf)(point, doubt).map((each) =>
    pointInWords(each, kind),
  );
  const rest = doubt.open ? ' What cannot be counted is left out of this.' : '';
  return `As counted ${pointInWords(point, kind)}. Whatever is right in these rows, it lies between ${least} and ${most}.${rest}`;
}
