import type { Good, MeasureKind } from '../measures/measure.ts';
import type { KnownPoint } from '../measures/result.ts';
import {
  absenceInWords,
  insideSentence,
  isoInWords,
  numberInWords,
  scale,
  thousandths,
} from './format.ts';
import type { Target } from './placement.ts';
import type { MeasureDefined, Scorecard, ScorecardMeasure, ScorecardPeriod } from './scorecard.ts';
import { pointOf } from './select.ts';
import { whyNotBelieved } from './whyNotBelieved.ts';

export type TargetStatus = 'met' | 'within' | 'missed';

/** A value against the target in force. It says nothing of how the value moved. */
export type AgainstTarget =
  | { readonly state: TargetStatus; readonly target: Target }
  | { readonly state: 'not-judged'; readonly reason: string; readonly target?: Target };

/** How targets are judged, for the readers who ask. */
export function howTargetsAreJudged(minimumDenominator: number): readonly string[] {
  return [
    'A value is compared, unrounded, with the target in force on the last day of its period. Where higher is better, it is met at the target or above it; within tolerance below it, down to the target less its tolerance and that edge included; missed below that. Where lower is better, the same holds the other way round.',
    `It is not judged where no direction is good, for a part period, where the value is not known or its extract ends early, and for a share of fewer than ${minimumDenominator}. A target that is a number is one for the whole partnership and judges no locality.`,
    'Against target, direction of travel and good direction are three separate facts: a target can be met while the measure gets worse. A value near its target can fall on either side of it by chance alone.',
  ];
}

/** The target in force for a period: the latest that holds from its last day or before. */
export function targetInForce(
  { targets = [] }: Pick<ScorecardMeasure, 'targets'>,
  period: Pick<ScorecardPeriod, 'end'>,
): Target | undefined {
  return targets.findLast(({ from }) => from <= period.end);
}

/**
 * Where a value stands. High is good: met if value ≥ target, within if value ≥ target − tolerance.
 * Low is good: met if value ≤ target, within if value ≤ target + tolerance. Otherwise missed. Worked
 * out from the counts in whole numbers.
 */
export function statusOf(
  point: KnownPoint,
  kind: MeasureKind,
  good: Exclude<Good, 'none'>,
  target: Target,
): TargetStatus {
  // Everything in hundred-thousandths of a thousandth of the target's unit, times the denominator.
  const whole = 100_000n;
  const below = thousandths(point.denominator ?? 1);
  const value = thousandths(point.numerator) * BigInt(scale[kind]) * 1000n * whole;
  const wanted = thousandths(target.value) * whole * below;
  const tolerance = thousandths(target.tolerance) * below;
  const slack = tolerance * (target.toleranceIn === 'relative' ? thousandths(target.value) : whole);
  const short = good === 'high' ? wanted - value : value - wanted;
  if (short <= 0n) return 'met';
  return short <= slack ? 'within' : 'missed';
}

/** A measure against its target in a place and period, or why it is not judged. */
export function againstTarget(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  locality: string,
  periodIndex: number,
): AgainstTarget {
  const [first] = measure.targets ?? [];
  if (!first) return notJudged(`there is no target, because ${whyNoTarget(measure)}`);
  const period = scorecard.periods[periodIndex];
  const target = period && targetInForce(measure, period);
  if (!target) return notJudged(`the first target holds from ${isoInWords(first.from)}`);
  const { good, kind } = measure;
  if (good === 'none') return notJudged('no direction is good in itself', target);
  if (kind === 'count' && locality !== 'all') {
    return notJudged('the target is a number for the whole partnership', target);
  }
  if (!period.complete) return notJudged('part period', target);
  const doubt = whyNotBelieved(scorecard, measure, periodIndex);
  if (doubt) return notJudged(doubt, target);
  const point = pointOf(measure, locality, periodIndex);
  if (point.state !== 'known') return notJudged(absenceInWords(point), target);
  const { minimumDenominator } = scorecard.partnership;
  if (kind === 'share' && (point.denominator ?? 0) < minimumDenominator) {
    return notJudged(`fewer than ${minimumDenominator} are too few to judge`, target);
  }
  return { state: statusOf(point, kind, good, target), target };
}

/** Each status as it is said everywhere. */
export const statusInWords: Readonly<Record<TargetStatus, string>> = {
  met: 'met',
  within: 'within tolerance',
  missed: 'missed',
};

/** Why a measure has no target, to stand inside a sentence. */
export function whyNoTarget({ noTarget }: Pick<ScorecardMeasure, 'noTarget'>): string {
  return insideSentence(noTarget ?? 'none was set').replace(/[.\s]+$/, '');
}

/**
 * The status with its target, or why there is none: `missed: the target is 12 % or less, tolerance 2
 * percentage points, from 1 April 2025`.
 */
export function againstInWords(against: AgainstTarget, measure: Judged): string {
  const { target } = against;
  const wanted = target && `the target is ${wholeTargetInWords(target, measure)}`;
  if (against.state !== 'not-judged') return `${statusInWords[against.state]}: ${wanted}`;
  const why = `not judged: ${against.reason}`;
  return wanted ? `${why}; ${wanted}` : why;
}

/** All targets of a measure, or why it has none. */
export function targetsInWords(measure: MeasureDefined): string {
  const { targets = [] } = measure;
  if (targets.length === 0) return `none: ${whyNoTarget(measure)}`;
  return targets.map((target) => wholeTargetInWords(target, measure)).join('; ');
}

/** Figure, tolerance and first day: `12 % or less, no tolerance, from 1 April 2025`. */
function wholeTargetInWords(target: Target, measure: Judged): string {
  const from = isoInWords(target.from);
  return `${targetInWords(target, measure)}, ${toleranceInWords(target, measure)}, from ${from}`;
}

/** What is wanted: `80 % or more`, `12 % or less`, or where no direction is good `80 %`. */
export function targetInWords(target: Target, { kind, good }: Judged): string {
  const figure = figureInWords(target.value, kind);
  if (good === 'none') return figure;
  return `${figure} or ${good === 'high' ? 'more' : 'less'}`;
}

/** The target in force after what a measure is called: `; target 12 % or less`, or nothing. */
export function targetAside(
  { periods }: Pick<Scorecard, 'periods'>,
  measure: ScorecardMeasure,
  periodIndex: number,
): string {
  const period = periods[periodIndex];
  const target = period && targetInForce(measure, period);
  return target ? `; target ${targetInWords(target, measure)}` : '';
}

/** The tolerance and what it is measured in: `tolerance 2 percentage points`. */
export function toleranceInWords(
  { tolerance, toleranceIn }: Target,
  { kind }: Pick<Judged, 'kind'>,
): string {
  if (tolerance === 0) return 'no tolerance';
  if (toleranceIn === 'relative') return `tolerance ${numberInWords(tolerance)} % of the target`;
  if (kind !== 'share') return `tolerance ${figureInWords(tolerance, kind)}`;
  return `tolerance ${numberInWords(tolerance)} percentage point${tolerance === 1 ? '' : 's'}`;
}

type Judged = Pick<ScorecardMeasure, 'kind' | 'good'>;

function figureInWords(value: number, kind: MeasureKind): string {
  const number = numberInWords(value);
  if (kind === 'share') return `${number} %`;
  return kind === 'rate' ? `${number} per 10,000` : number;
}

function notJudged(reason: string, target?: Target): AgainstTarget {
  return { state: 'not-judged', reason, ...(target ? { target } : {}) };
}
