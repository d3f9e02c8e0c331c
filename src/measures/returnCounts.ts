import type { Day } from '../calendar/calendarDate.ts';
import { columnData, daysOf, type TableData } from '../extracts/columns.ts';
import { isWholePartnership } from '../extracts/places.ts';
import { bareWord } from '../extracts/tables.ts';
import type { EvaluationContext } from './context.ts';
import type { Grouping } from './grouping.ts';
import type { ReturnMeasure } from './measure.ts';
import type { Span } from './span.ts';

/** What the returns of a place, or of a group, add up to; undefined where no row says anything of it. */
export type ReturnSum = { readonly numerator: number; readonly denominator: number } | undefined;

/** Whether partners returned anything for a measure. */
export function hasReturns(measure: ReturnMeasure, data: TableData): boolean {
  const { values, words } = columnData(data, 'measure', 'text');
  return values.some((value) => bareWord(words[value] ?? '') === bareWord(measure.id));
}

type Return = {
  readonly row: number;
  readonly start: Day;
  readonly end: Day;
  /** A place of the partnership; as many as there are for the whole. */
  readonly place: number;
  readonly agency: string;
  readonly numerator: number;
  readonly denominator: number;
};

/**
 * Sums the counts that partners returned for a measure over one span (section 6 of the contract), by
 * place and, last, for the whole.
 */
export function sumReturns(
  measure: ReturnMeasure,
  span: Span,
  context: EvaluationContext,
): readonly ReturnSum[] {
  const whole = context.places.ids.length;
  const rows = returnsIn(measure, span, context);
  return Array.from({ length: whole + 1 }, (_, place) => sum(rowsOf(rows, place, whole)));
}

/** Sums the returns that are counted in one place by the groups of their rows and, last, in all. */
export function sumReturnsBy(
  { size, groupOf }: Grouping,
  measure: ReturnMeasure,
  span: Span,
  context: EvaluationContext,
  within: number = context.places.ids.length,
): readonly ReturnSum[] {
  const rows = rowsOf(returnsIn(measure, span, context), within, context.places.ids.length);
  return Array.from({ length: size + 1 }, (_, group) =>
    sum(rows.filter(({ row }) => group === size || groupOf(row, span) === group)),
  );
}

/** The returns that count in a window. */
function returnsIn(measure: ReturnMeasure, span: Span, context: EvaluationContext): Return[] {
  const inWindow = returnsOf(measure, context.data('returns'), context).filter((row) =>
    measure.window === 'S'
      ? row.end >= span.from && row.end <= span.to
      : row.start >= span.from && row.end <= span.to,
  );
  return measure.window === 'S' ? lastOfEach(inWindow) : inWindow;
}

/** Those of a place; of the whole, those without a place where there are any, else all. */
function rowsOf(rows: readonly Return[], place: number, whole: number): readonly Return[] {
  const hasWhole = rows.some((row) => row.place === whole);
  return place === whole && !hasWhole ? rows : rows.filter((row) => row.place === place);
}

function sum(rows: readonly Return[]): ReturnSum {
  if (rows.length === 0) return undefined;
  return {
    numerator: rows.reduce((total, row) => total + row.numerator, 0),
    denominator: rows.reduce((total, row) => total + row.denominator, 0),
  };
}

/** The last return of each place and agency; of several with the same end the last in the file. */
function lastOfEach(rows: readonly Return[]): Return[] {
  const last = new Map<string, Return>();
  for (const row of rows) {
    const key = `${row.place} ${row.agency}`;
    const known = last.get(key);
    if (!known || row.end >= known.end) last.set(key, row);
  }
  return [...last.values()];
}

function returnsOf(
  measure: ReturnMeasure,
  data: TableData,
  { places }: EvaluationContext,
): Return[] {
  const names = columnData(data, 'measure', 'text');
  const localities = columnData(data, 'locality', 'text');
  const agencies = columnData(data, 'agency', 'text');
  const numerators = columnData(data, 'numerator', 'number').values;
  const denominators = columnData(data, 'denominator', 'number').values;
  const starts = daysOf(data, 'period_start');
  const ends = daysOf(data, 'period_end');
  const rows: Return[] = [];
  for (let row = 0; row < data.rows; row += 1) {
    const name = names.words[names.values[row] as number] ?? '';
    const denominator = denominators[row] as number;
    if (bareWord(name) !== bareWord(measure.id)) continue;
    if (measure.kind === 'share' && Number.isNaN(denominator)) continue;
    const text = localities.words[localities.values[row] as number] ?? '';
    rows.push({
      row,
      start: starts[row] as Day,
      end: ends[row] as Day,
      place: isWholePartnership(text) ? places.ids.length : (places.named(text) ?? places.unknown),
      agency: (agencies.words[agencies.values[row] as number] ?? '').toLowerCase(),
      numerator: numerators[row] as number,
      denominator,
    });
  }
  return rows;
}
