import type { ScorecardMeasure, ScorecardPeriod } from '../scorecard/scorecard.ts';
import { targetInForce, targetInWords } from '../scorecard/target.ts';

/** Periods in a row for which one target is in force: a level piece of the target's line. */
export type TargetSegment = {
  readonly value: number;
  /** Indexes of its first and last period. */
  readonly first: number;
  readonly last: number;
  /** `target 12 %`: short, for it stands on the drawing; the words say which way it is wanted. */
  readonly label: string;
};

/** The line of a measure's targets over the periods; none before the first target is in force. */
export function targetSegments(
  measure: ScorecardMeasure,
  periods: readonly Pick<ScorecardPeriod, 'end'>[],
): TargetSegment[] {
  const inForce = periods.map((period) => targetInForce(measure, period));
  return inForce.flatMap((target, first) => {
    if (!target || target === inForce[first - 1]) return [];
    const last = inForce.lastIndexOf(target);
    const label = `target ${targetInWords(target, { kind: measure.kind, good: 'none' })}`;
    return [{ value: target.value, first, last, label }];
  });
}

/**
 * Where a segment is drawn across: from half a period before its first to half a period after its last,
 * and not beyond the axis.
 */
export function segmentEnds({ first, last }: TargetSegment, periods: number): [number, number] {
  if (periods === 1) return [-1, 1];
  return [Math.max(0, first - 0.5), Math.min(periods - 1, last + 0.5)];
}

/** The side of a segment that its label stands on: away from most of the line beside its middle. */
export function targetLabelSide(
  values: readonly (number | undefined)[],
  { value: level, first, last }: TargetSegment,
): 'above' | 'below' {
  const middle = (first + last) / 2;
  const beside = values.filter(
    (value, index) => value !== undefined && Math.abs(index - middle) <= 2.5,
  );
  const above = beside.filter((value) => (value ?? 0) > level).length;
  return above * 2 > beside.length ? 'below' : 'above';
}
