import { dayFromIso, longDate } from '../calendar/calendarDate.ts';
import type { Good, MeasureKind, Window } from '../measures/measure.ts';
import { type KnownPoint, knownShare, type Point } from '../measures/result.ts';
import type { Scorecard, ScorecardPeriod } from './scorecard.ts';

/** How a kind of value is scaled when it is shown. */
export const scale: Readonly<Record<MeasureKind, number>> = { share: 100, rate: 10_000, count: 1 };

/** A number as people write it: `57,200`. */
export function numberInWords(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/**
 * `numerator × per ÷ denominator` to one decimal place, halves up. Worked out in whole numbers, so
 * that no binary fraction tips a half.
 */
export function toOneDecimal(numerator: number, denominator: number, per: number): number {
  const whole = 20 * per * numerator + denominator;
  if (Number.isSafeInteger(whole) && Number.isSafeInteger(denominator)) {
    const twice = 2 * denominator;
    return (whole - (whole % twice)) / twice / 10;
  }
  const doubled = 20n * thousandths(numerator) * BigInt(per);
  const divisor = thousandths(denominator);
  return Number(floorDivide(doubled + divisor, 2n * divisor)) / 10;
}

/** The difference of two shares or rates, after less before, rounded once and in whole numbers. */
export function differenceToOneDecimal(before: KnownPoint, after: KnownPoint, per: number): number {
  const beforeOf = thousandths(before.denominator ?? 1);
  const afterOf = thousandths(after.denominator ?? 1);
  const above = thousandths(after.numerator) * beforeOf - thousandths(before.numerator) * afterOf;
  const below = beforeOf * afterOf;
  const size = above < 0n ? -above : above;
  const rounded = Number((20n * size * BigInt(per) + below) / (2n * below)) / 10;
  return above < 0n ? -rounded : rounded;
}

/** A number in whole thousandths: posts and the like can be counted in parts. */
export function thousandths(value: number): bigint {
  return BigInt(Math.round(value * 1000));
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

/** The value as it is shown, as a number: a share in per cent and a rate per 10,000 to one decimal. */
export function shownValue(point: KnownPoint, kind: MeasureKind): number {
  if (kind === 'count' || point.denominator === undefined) return point.numerator;
  return toOneDecimal(point.numerator, point.denominator, scale[kind]);
}

/** The value as it is drawn on an axis, not rounded. */
export function drawnValue(point: KnownPoint, kind: MeasureKind): number {
  return kind === 'share' ? point.value * 100 : point.value;
}

/** The value without its counts: `23.5 %`, `26.4 per 10,000`, `151`. */
export function valueInWords(point: KnownPoint, kind: MeasureKind): string {
  const shown = shownValue(point, kind);
  if (kind === 'share') return `${withOneDecimal(shown)} %`;
  if (kind === 'rate') return `${withOneDecimal(shown)} per 10,000`;
  return numberInWords(shown);
}

/** A fraction that has no counts of its own, such as a mean of shares: `20.5 %`. */
export function percentInWords(fraction: number): string {
  return `${withOneDecimal(Math.round(fraction * 1000) / 10)} %`;
}

/** The counts of a share or rate: `4 of 17`. */
export function countsInWords(point: KnownPoint): string {
  const numerator = numberInWords(point.numerator);
  return point.denominator === undefined
    ? numerator
    : `${numerator} of ${numberInWords(point.denominator)}`;
}

/** A value on an axis, or any other that has no counts to stand with. */
export function axisValue(value: number, kind: MeasureKind): string {
  return kind === 'share' ? `${numberInWords(value)} %` : numberInWords(value);
}

/** The symbol that stands in a table for what is not known; a known value, zero included, has none. */
export const symbols = { suppressed: '[c]', 'not-applicable': '[z]', unavailable: '[x]' } as const;

/** What each symbol means, for the key under a table. */
export const symbolMeanings = {
  suppressed: 'hidden to protect privacy',
  'not-applicable': 'not applicable: none to count among',
  unavailable: 'not available',
} as const;

/** Why there is no value, in words, for a cell or a note of a table. */
export function absenceInWords(point: Exclude<Point, KnownPoint>): string {
  const meaning = symbolMeanings[point.state];
  return point.state === 'unavailable' ? `${meaning}: ${point.reason}` : meaning;
}

/**
 * A point in words, always with its counts: `4 of 17 (23.5 %)`, `26.4 per 10,000 (151 of 57,200)`,
 * `0`, `hidden to protect privacy`, `could not be worked out (no extract was supplied)`.
 */
export function pointInWords(point: Point, kind: MeasureKind): string {
  if (point.state === 'suppressed') return symbolMeanings.suppressed;
  if (point.state === 'not-applicable') return 'none to count among';
  if (point.state === 'unavailable') return `could not be worked out (${point.reason})`;
  const value = valueInWords(point, kind);
  if (kind === 'share') return `${countsInWords(point)} (${value})`;
  if (kind === 'rate') return `${value} (${countsInWords(point)})`;
  return value;
}

/**
 * Where a measure stands, as a sentence without its stop: `Plans: 4 of 17 (23.5 %) in May 2026`,
 * `Plans could not be worked out in May 2026: no extract was supplied`.
 */
export function standsInWords(
  title: string,
  point: Point,
  kind: MeasureKind,
  when: string,
): string {
  if (point.state === 'known') return `${title}: ${pointInWords(point, kind)} ${when}`;
  const absent = absenceInSentence(point, when);
  return point.state === 'unavailable' ? `${title} ${absent}` : `${title}: ${absent}`;
}

/** Why there is no value, inside a sentence: `could not be worked out at 31 May 2022: …`. */
export function absenceInSentence(point: Exclude<Point, KnownPoint>, when: string): string {
  switch (point.state) {
    case 'suppressed':
      return `${symbolMeanings.suppressed} ${when}`;
    case 'not-applicable':
      return `there was none to count among ${when}`;
    case 'unavailable':
      return `could not be worked out ${when}: ${point.reason}`;
  }
}

/** A share in words, from its counts: `4 of 17 (23.5 %)`. */
export function shareInWords(numerator: number, denominator: number): string {
  return pointInWords(knownShare(numerator, denominator), 'share');
}

/** When a value holds: `at 31 March 2026`, `in February and March 2026`, `in the 12 months to …`. */
export function whenInWords(window: Window, period: ScorecardPeriod): string {
  const end = isoInWords(period.end);
  if (window === 'S') return `at ${end}`;
  if (window === 'R') return `in the 12 months to ${end}`;
  if (period.complete) return `in ${period.words}`;
  return `${period.start === period.end ? 'on' : 'from'} ${period.words}`;
}

/** What a value is compared with: `31 March 2025`, `the 12 months to …`, `February and March 2025`. */
export function asComparedInWords(window: Window, period: ScorecardPeriod): string {
  if (window === 'S') return isoInWords(period.end);
  return window === 'R' ? `the 12 months to ${isoInWords(period.end)}` : period.words;
}

/** What the period means for a measure, short enough for a table row. */
export const windowInWords: Readonly<Record<Window, string>> = {
  P: 'in the period',
  R: '12 months to the end of the period',
  S: 'position at the end of the period',
};

/** Why a difference may not be that of the figures shown. */
export const roundingInWords =
  'Differences are worked out from the counts and rounded once, so the last figure can differ by one.';

/** Which direction is good, in words. */
export const goodInWords: Readonly<Record<Good, string>> = {
  low: 'lower is better',
  high: 'higher is better',
  none: 'no direction is good in itself',
};

/** The unit of a measure, as in the subtitle of a chart. */
export const unitInWords: Readonly<Record<MeasureKind, string>> = {
  share: 'per cent',
  count: 'number',
  rate: 'rate per 10,000 children aged 0 to 17',
};

/** An ISO date as people write it. */
export function isoInWords(iso: string): string {
  return longDate(dayFromIso(iso));
}

/** The dates of a period, both days included: `1 February 2026 to 31 March 2026`. */
export function periodDates(period: ScorecardPeriod): string {
  return `${isoInWords(period.start)} to ${isoInWords(period.end)}`;
}

/** The dates of several periods in a row: `April and May 2022 to 14 February 2026`. */
export function datesInWords(periods: readonly ScorecardPeriod[]): string {
  const first = periods[0];
  const last = periods.at(-1);
  if (!first || !last) return 'no periods';
  if (periods.length === 1) return first.words;
  return `${first.words} to ${last.complete ? last.words : isoInWords(last.end)}`;
}

/** The dates of the reporting year up to a period: `1 April 2025 to 31 March 2026`, where known. */
export function yearToDateInWords(scorecard: Scorecard, periodIndex: number): string | undefined {
  const start = scorecard.periods[periodIndex]?.yearStart;
  const end = scorecard.periods[periodIndex]?.end;
  return start && end ? `${isoInWords(start)} to ${isoInWords(end)}` : undefined;
}

/** How complete the data are. */
export function asAtInWords(scorecard: Scorecard): string {
  return `complete to ${isoInWords(scorecard.asAt)}`;
}

/** Printed on every page and file whose rows are invented. */
export const inventedInWords = 'Invented sample data — not real children';

/** The mark that a page or file carries, by who may see it. */
export function markingInWords(audience: Scorecard['audience']): string {
  switch (audience) {
    case 'internal':
      return 'OFFICIAL-SENSITIVE';
    case 'partner':
      return 'OFFICIAL-SENSITIVE: for partners';
    case 'public':
      return 'For publication';
  }
}

/** A list in a sentence: `a, b and c`. */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The text as the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text inside a sentence; a word in capitals (MASH) keeps them. */
export function insideSentence(text: string): string {
  return /^[A-Z][A-Z0-9]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function withOneDecimal(value: number): string {
  const [whole = '0', fraction = '0'] = String(value).split('.');
  return `${numberInWords(Number(whole))}.${fraction}`;
}
