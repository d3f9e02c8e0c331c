import { isoInWords } from '../format.ts';
import { everywhere } from '../partnership.ts';
import type { Scorecard, ScorecardPeriod } from '../scorecard.ts';
import { localityOf, measureOf } from '../select.ts';
import type { About, Span } from './workspace.ts';

/** What is spoken of, with blanks for everything left out. */
export function aboutPlace(
  measure: string | undefined,
  locality: string,
  period: Pick<ScorecardPeriod, 'start' | 'end'> | undefined,
): About {
  return {
    ...(measure !== undefined && { measure }),
    ...(locality !== everywhere && { locality }),
    ...(period && { period: { start: period.start, end: period.end } }),
  };
}

/** Whether two texts speak of the same thing. */
export function sameAbout(one: About, other: About): boolean {
  return (
    one.measure === other.measure &&
    localityIdOf(one) === localityIdOf(other) &&
    one.period?.start === other.period?.start &&
    one.period?.end === other.period?.end
  );
}

/** The id of the place that is spoken of; the whole partnership where none is named. */
export function localityIdOf({ locality }: About): string {
  return locality ?? everywhere;
}

/** Index of the period of the scorecard that is spoken of; absent where it has no such period. */
export function periodIndexOfSpan(
  { periods }: Scorecard,
  span: Span | undefined,
): number | undefined {
  const index = span
    ? periods.findIndex(({ start, end }) => start === span.start && end === span.end)
    : -1;
  return index < 0 ? undefined : index;
}

/** `Plans for neglect, Wentworth North, February and March 2026`. */
export function aboutInWords(scorecard: Scorecard, about: About): string {
  const { measure, period } = about;
  return [
    ...(measure === undefined ? [] : [measureOf(scorecard, measure)?.title ?? measure]),
    localityOf(scorecard, localityIdOf(about)).name,
    ...(period ? [spanInWords(scorecard, period)] : []),
  ].join(', ');
}

/** The period in words of the scorecard, or by its dates where the scorecard has no such period. */
export function spanInWords(scorecard: Scorecard, span: Span): string {
  const index = periodIndexOfSpan(scorecard, span);
  const words = index === undefined ? undefined : scorecard.periods[index]?.words;
  return words ?? `${isoInWords(span.start)} to ${isoInWords(span.end)}`;
}
