import { dayFromIso } from '../../calendar/calendarDate.ts';
import { periodsBetween } from '../../calendar/period.ts';
import { bareId, columnData, type TableData } from '../../extracts/columns.ts';
import { type WrittenCell, writtenCells } from '../../extracts/writtenCells.ts';
import { isFromAggregates } from '../../measures/aggregates.ts';
import { whyTooEarly, whyUnavailable } from '../../measures/availability.ts';
import type { EvaluationContext } from '../../measures/context.ts';
import { visitCounted } from '../../measures/counts.ts';
import type { Measure, RowMeasure } from '../../measures/measure.ts';
import { columnsOf } from '../../measures/needs.ts';
import { type Span, spanOf } from '../../measures/span.ts';
import { capitalised } from '../format.ts';
import { everywhere, type Partnership } from '../partnership.ts';
import type { CasesRequest } from './cases.ts';
import { placeNames } from './placeNames.ts';

/** The rows that a measure counts in a place and period, by their numbers in the table. */
export type CountedCases = {
  readonly measure: RowMeasure;
  readonly span: Span;
  readonly data: TableData;
  readonly rows: readonly { readonly row: number; readonly passes: boolean }[];
};

/** Finds the rows behind a value in the same way as they were counted, or says why there are none. */
export function countedCases(
  measure: Measure,
  { partnership, periodMonths, locality, period }: CasesRequest,
  context: EvaluationContext,
): CountedCases | { readonly reason: string } {
  if (measure.from === 'returns') {
    return { reason: 'partners return it as counts, so there are no rows behind it' };
  }
  if (isFromAggregates(measure, context)) {
    return { reason: 'its numbers were worked out elsewhere, where the rows are' };
  }
  const span = spanIn(measure, period, { partnership, periodMonths }, context);
  if (!span) return { reason: 'there is no such period' };
  const reason = whyUnavailable(measure, context) ?? whyTooEarly(measure, span, context);
  if (reason) return { reason };
  const data = context.data(measure.counts.table);
  const places = context.places.of(data);
  const place = context.places.ids.indexOf(locality);
  const rows: { row: number; passes: boolean }[] = [];
  visitCounted(measure, [span], context, (row, _, passes) => {
    if (locality === everywhere || places[row] === place) rows.push({ row, passes });
  });
  return { measure, span, data, rows };
}

function spanIn(
  measure: RowMeasure,
  start: string,
  { partnership, periodMonths }: Pick<CasesRequest, 'partnership' | 'periodMonths'>,
  { coverFrom, asAt }: EvaluationContext,
): Span | undefined {
  const periods = periodsBetween(coverFrom, asAt, periodMonths, partnership.yearStartMonth);
  const period = periods.find((each) => each.start === dayFromIso(start));
  return period && spanOf(measure.window, period);
}

/** A column of the list: its heading and how a row reads in it. */
export type CaseColumn = { readonly title: string; readonly cell: WrittenCell };

/**
 * What is shown of a row: its ids, dates (no date of birth), categories, what else the measure looks at,
 * and its locality. What no file has is left out.
 */
export function caseColumns(
  { measure, data }: Pick<CountedCases, 'measure' | 'data'>,
  partnership: Partnership,
  context: EvaluationContext,
): CaseColumn[] {
  const { table } = measure.counts;
  const asked = new Set(
    columnsOf(measure).flatMap((needed) => (needed.table === table ? [needed.column] : [])),
  );
  const shown = data.table.columns.filter(
    ({ name, kind }) =>
      data.present.has(name) &&
      name !== 'date_of_birth' &&
      name !== 'locality' &&
      (alwaysShown.has(kind) || name === 'authority' || asked.has(name)),
  );
  const places = context.places.of(data);
  const names = placeNames(partnership);
  return [
    ...shown.map(({ name, phrase }) => ({
      title: capitalised(phrase),
      cell: writtenCells(data, name),
    })),
    { title: 'Locality', cell: (row) => names[places[row] as number] ?? '' },
  ];
}

const alwaysShown: ReadonlySet<string> = new Set(['id', 'child', 'date', 'category']);

/** The id by which a row's child is known in all extracts, its authority included; absent where it names none. */
export function childOfCase(data: TableData): (row: number) => string | undefined {
  if (!data.columns.has('child_id')) return () => undefined;
  const { values, words } = columnData(data, 'child_id', 'child');
  return (row) => {
    const id = words.at(values[row] as number) ?? '';
    return bareId(id) === '' ? undefined : id;
  };
}
