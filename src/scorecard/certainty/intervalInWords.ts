import type { MeasureKind } from '../../measures/measure.ts';
import type { Point } from '../../measures/result.ts';
import type { Interval } from '../../statistics/interval.ts';
import { insideSentence, numberInWords } from '../format.ts';
import type { ScorecardMeasure } from '../scorecard.ts';
import { type Counted, confidence, pointInterval } from './pointInterval.ts';

/** An interval in the unit of the measure: `9.6 % to 47.3 %`, `4 to 19`, `21.0 to 33.4 per 10,000`. */
export function intervalInWords({ lower, upper }: Interval, kind: MeasureKind): string {
  if (kind === 'count') {
    return `${numberInWords(Math.floor(lower))} to ${numberInWords(Math.ceil(upper))}`;
  }
  const [from, to] = [oneDecimal(lower), oneDecimal(upper)];
  return kind === 'share' ? `${from} % to ${to} %` : `${from} to ${to} per 10,000`;
}

/**
 * How sure a value is, as a sentence: what it is compatible with at 95 %, and whether families are
 * allowed for. Absent where nothing is known or where what is counted is no matter of chance.
 */
export function howSure(
  measure: Counted & Pick<ScorecardMeasure, 'clustering' | 'definition' | 'window'>,
  point: Point,
): string | undefined {
  if (point.state !== 'known') return undefined;
  if (measure.kind === 'count' && measure.definition.table === 'returns') return undefined;
  const interval = pointInterval(measure, point, confidence.look);
  if (!interval) return undefined;
  return `Compatible with ${intervalInWords(interval, measure.kind)} (95 % interval). ${familiesInWords(measure)}`.trim();
}

/** Whether an interval allows for children of one family, who come together. */
export function familiesInWords({ clustering }: Pick<ScorecardMeasure, 'clustering'>): string {
  switch (clustering.state) {
    case 'known':
      return `It allows for children of one family, who come together: it is about ${oneDecimal(Math.sqrt(clustering.effect))} times as wide as if each child came alone.`;
    case 'unknown':
      return `It may be too narrow: children of one family come together, and ${insideSentence(clustering.reason)}.`;
    case 'not-applicable':
      return '';
  }
}

function oneDecimal(value: number): string {
  return value.toFixed(1);
}
