import { columnOf } from '../extracts/tables.ts';
import type { Measure } from './measure.ts';
import { columnsOf } from './needs.ts';

/** What does not change once it is recorded. */
const lasting: readonly string[] = ['initial_category'];

/**
 * That earlier positions of a measure rest on what the extract says today, as a sentence: an extract has
 * one value of a flag or a category, not the one that stood at each earlier day. Absent where a measure
 * is no position or looks at none of them.
 */
export function earlierPositions(measure: Measure): string | undefined {
  if (measure.from === 'returns' || measure.window !== 'S') return undefined;
  const today = columnsOf(measure)
    .map(({ table, column }) => columnOf(table, column))
    .filter(({ kind, absentMeansBlank }) => !absentMeansBlank && isSetAnew(kind))
    .filter(({ name }) => !lasting.includes(name))
    .map(({ phrase }) => phrase);
  if (today.length === 0) return undefined;
  return `Earlier positions are shown with what the extract says now of the ${[...new Set(today)].join(', the ')}; what it said at each of those days is not known.`;
}

function isSetAnew(kind: string): boolean {
  return kind === 'flag' || kind === 'category' || kind === 'code';
}
