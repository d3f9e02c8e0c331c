import { insideSentence, pointInWords, standsInWords, whenInWords } from './format.ts';
import { measuresByGroup } from './headlineRows.ts';
import { comparisonsAt, type Movement, movementWord } from './movement.ts';
import { reasonsInWords } from './reasonsInWords.ts';
import type { Scorecard, ScorecardMeasure, ScorecardPeriod } from './scorecard.ts';
import { pointOf, samePeriodLastYear } from './select.ts';

/** A measure and what is said of it. */
export type Change = { readonly measure: ScorecardMeasure; readonly words: string };

/** A part of a sentence: plain words, or a measure by its name. */
export type Part = string | { readonly measure: ScorecardMeasure; readonly name: string };

const standingsNamed = 3;
const changesNamed = 3;

/**
 * Where a measure stands: `Children on a plan for neglect: 145 of 320 (45.3 %) at 31 March 2026. A year
 * before it was 120 of 310 (38.7 %): no clear change.`
 */
export function standing(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  locality: string,
  periodIndex: number,
): string {
  const period = scorecard.periods[periodIndex];
  if (!period) return '';
  const point = pointOf(measure, locality, periodIndex);
  const when = whenInWords(measure.window, period);
  const stands = `${standsInWords(measure.title, point, measure.kind, when)}.`;
  const before = sinceYearBefore(scorecard, measure, locality, periodIndex);
  return before ? `${stands} ${before}` : stands;
}

/** Where the leading measures stand, one text for each, at most three in the order of the groups. */
export function standings(scorecard: Scorecard, locality: string, periodIndex: number): Change[] {
  return measuresByGroup(scorecard)
    .flatMap(({ measures }) => measures)
    .filter((measure) => measure.headline)
    .filter((measure) => pointOf(measure, locality, periodIndex).state !== 'unavailable')
    .slice(0, standingsNamed)
    .map((measure) => ({ measure, words: standing(scorecard, measure, locality, periodIndex) }));
}

/**
 * The measures that moved most clearly against the same period of the year before, at most three; and
 * where none of them is worse the clearest of those that are.
 */
function clearestChanges(
  scorecard: Scorecard,
  locality: string,
  periodIndex: number,
): { readonly clearest: readonly Change[]; readonly worse: readonly Change[] } {
  const changes = scorecard.measures
    .map((measure) => ({
      measure,
      movement: comparisonsAt(scorecard, measure, locality, periodIndex).yearBefore,
    }))
    .filter(({ movement }) => movement.state === 'compared' && movement.distinguishable)
    .sort((a, b) => clearnessOf(b.movement) - clearnessOf(a.movement))
    .map(({ measure, movement }) => {
      const now = pointInWords(pointOf(measure, locality, periodIndex), measure.kind);
      const isWorse = movement.state === 'compared' && movement.verdict === 'worse';
      return { measure, words: changeInWords(movement, ` to ${now}`), isWorse };
    });
  const worse = changes.findIndex(({ isWorse }) => isWorse);
  return {
    clearest: changes.slice(0, changesNamed),
    worse: worse < changesNamed ? [] : changes.slice(worse, worse + 1),
  };
}

/** What changed, as one sentence. */
export function changesInWords(
  scorecard: Scorecard,
  locality: string,
  periodIndex: number,
): string {
  return changesInParts(scorecard, locality, periodIndex)
    .map((part) => (typeof part === 'string' ? part : part.name))
    .join('');
}

/** The same sentence in parts, the names of the measures apart. */
export function changesInParts(
  scorecard: Scorecard,
  locality: string,
  periodIndex: number,
): readonly Part[] {
  const period = scorecard.periods[periodIndex];
  if (period?.complete !== true) {
    return ['This period is not complete: its values are shown, and no change is judged.'];
  }
  const before = yearBeforePeriod(scorecard, periodIndex);
  if (!before) return ['There is no period a year before to compare with.'];
  const { clearest, worse } = clearestChanges(scorecard, locality, periodIndex);
  if (clearest.length === 0) {
    return [`No measure changed more than chance alone would explain since ${before.words}.`];
  }
  return [
    ...listed(`Changed most clearly since ${before.words}: `, clearest),
    ...listed(' Less clearly: ', worse),
  ];
}

function listed(opening: string, changes: readonly Change[]): readonly Part[] {
  return changes.flatMap(({ measure, words }, index) => [
    index === 0 ? opening : '; ',
    { measure, name: insideSentence(measure.title) },
    index === changes.length - 1 ? ` ${words}.` : ` ${words}`,
  ]);
}

/** How many measures have no value in the period, and why; absent where all have one. */
export function notWorkedOut(
  scorecard: Scorecard,
  locality: string,
  periodIndex: number,
): string | undefined {
  const reasons = new Map<string, number>();
  for (const measure of scorecard.measures) {
    const point = pointOf(measure, locality, periodIndex);
    if (point.state !== 'unavailable') continue;
    const reason = mainPart(point.reason);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const count = [...reasons.values()].reduce((sum, each) => sum + each, 0);
  if (count === 0) return undefined;
  return `${count} of ${scorecard.measures.length} measures could not be worked out: ${reasonsInWords(reasons)}.`;
}

function sinceYearBefore(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  locality: string,
  periodIndex: number,
): string | undefined {
  if (scorecard.periods[periodIndex]?.complete !== true) return undefined;
  const index = samePeriodLastYear(scorecard, periodIndex);
  const point = index === undefined ? undefined : pointOf(measure, locality, index);
  if (point?.state !== 'known') return undefined;
  const { yearBefore } = comparisonsAt(scorecard, measure, locality, periodIndex);
  const was = `A year before it was ${pointInWords(point, measure.kind)}`;
  return yearBefore.state === 'not-compared' ? `${was}.` : `${was}: ${changeInWords(yearBefore)}.`;
}

function changeInWords(movement: Movement, to = ''): string {
  if (movement.state !== 'compared' || !movement.distinguishable) return movementWord(movement);
  const moved = `${movement.direction} by ${movement.size}${to}`;
  return movement.verdict === 'neither' ? moved : `${moved}, which is ${movement.verdict}`;
}

function yearBeforePeriod(scorecard: Scorecard, periodIndex: number): ScorecardPeriod | undefined {
  const index = samePeriodLastYear(scorecard, periodIndex);
  return index === undefined ? undefined : scorecard.periods[index];
}

/** A reason up to its semicolon, after which stands what is different for each measure. */
function mainPart(reason: string): string {
  return reason.split(';')[0] ?? reason;
}

function clearnessOf(movement: Movement): number {
  return movement.state === 'compared' ? Math.abs(movement.z) : 0;
}
