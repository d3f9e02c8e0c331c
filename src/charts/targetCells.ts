import { capitalised, listInWords, numberInWords } from '../scorecard/format.ts';
import type { ScorecardMeasure } from '../scorecard/scorecard.ts';
import { type AgainstTarget, statusInWords, targetsInWords } from '../scorecard/target.ts';
import { type FigureCell, type FigureColumn, textCell } from './figureTable.ts';

const statuses = ['met', 'within', 'missed'] as const;

/** The columns of a target; none where the measure has no target. */
export function targetColumns({ targets }: ScorecardMeasure): FigureColumn[] {
  return targets
    ? [
        { title: 'Target', numeric: true },
        { title: 'Against target', numeric: false },
      ]
    : [];
}

/** The target in force and the status, or why it is not judged. */
export function targetCells(
  { targets }: ScorecardMeasure,
  against: AgainstTarget | undefined,
): FigureCell[] {
  if (!targets || !against) return [];
  const { target, state } = against;
  const status =
    state === 'not-judged' ? `not judged: ${against.reason}` : statusInWords[against.state];
  return [
    target ? { text: numberInWords(target.value), value: target.value } : textCell(''),
    textCell(capitalised(status)),
  ];
}

/** The targets of a trend and how often each status was reached; nothing where there is no target. */
export function targetSentence(
  measure: ScorecardMeasure,
  against: readonly AgainstTarget[],
): string[] {
  if (!measure.targets) return [];
  const times = [...statuses, 'not-judged' as const].flatMap((state) => {
    const count = against.filter((each) => each.state === state).length;
    if (count === 0) return [];
    return [`${state === 'not-judged' ? 'not judged' : statusInWords[state]} in ${count}`];
  });
  return [
    `Target: ${targetsInWords(measure)}. Of ${against.length} periods it is ${listInWords(times)}.`,
  ];
}
