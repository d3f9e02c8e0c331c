import { insideSentence, listInWords } from './format.ts';
import type { Part } from './headline.ts';
import type { Scorecard, ScorecardMeasure } from './scorecard.ts';
import { againstTarget, type TargetStatus } from './target.ts';

/**
 * How many targets in force are missed, and which, in parts: `2 of 7 targets are missed: … and …; 1 is
 * within tolerance and 4 are met.` Nothing where no target is in force.
 */
export function targetsInParts(
  scorecard: Scorecard,
  locality: string,
  periodIndex: number,
): readonly Part[] {
  const inForce = scorecard.measures
    .map((measure) => ({
      measure,
      against: againstTarget(scorecard, measure, locality, periodIndex),
    }))
    .filter(({ against }) => against.target !== undefined);
  if (inForce.length === 0) return [];
  const judged = inForce.filter(({ against }) => against.state !== 'not-judged');
  const of = (status: TargetStatus) => judged.filter(({ against }) => against.state === status);
  if (judged.length === 0) {
    return [`None of ${counted(inForce.length, 'target')} in force can be judged here.`];
  }
  const missed = of('missed').map(({ measure }) => measure);
  const rest = listInWords([
    ...countOf(of('within').length, 'within tolerance'),
    ...countOf(of('met').length, 'met'),
    ...countOf(inForce.length - judged.length, 'not judged', 'more '),
  ]);
  const all = counted(judged.length, 'target');
  if (missed.length === 0) return [`None of ${all} is missed: ${rest}.`];
  return [
    `${missed.length} of ${all} ${isOrAre(missed.length)} missed: `,
    ...named(missed),
    rest === '' ? '.' : `; ${rest}.`,
  ];
}

function named(measures: readonly ScorecardMeasure[]): Part[] {
  return measures.flatMap((measure, index): Part[] => {
    const part = { measure, name: insideSentence(measure.title) };
    if (index === 0) return [part];
    return [index === measures.length - 1 ? ' and ' : ', ', part];
  });
}

function countOf(count: number, what: string, more = ''): string[] {
  return count === 0 ? [] : [`${count} ${more}${isOrAre(count)} ${what}`];
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
