import { addMonths, type Day, noDay } from '../../calendar/calendarDate.ts';
import { daysOf } from '../../extracts/columns.ts';
import type { EvaluationContext } from '../../measures/context.ts';
import { whyNotBrokenDown } from '../../measures/dimensions/offered.ts';
import { sortRows } from '../../measures/dimensions/sortRows.ts';
import { offeredTo } from '../breakdown/assembleBreakdown.ts';
import type { Partnership } from '../partnership.ts';
import type { CountedCases } from './countedCases.ts';
import { placeNames } from './placeNames.ts';
import { byDuration, byLocality, everyCase } from './strataChoices.ts';

/** What sorts the cases of a sample into strata. */
export type Strata = {
  /** Names in their order. */
  readonly names: readonly string[];
  readonly nameOf: (row: number) => string;
};

/** The strata of the cases by one of the choices, or why there are none. */
export function strataOf(
  by: string,
  counted: CountedCases,
  partnership: Partnership,
  context: EvaluationContext,
): Strata | { readonly reason: string } {
  const { measure, span } = counted;
  if (by === everyCase.id) return { names: ['All'], nameOf: () => 'All' };
  if (by === byLocality.id) return strataByPlace(counted, partnership, context);
  if (by === byDuration.id) return strataByDuration(counted, context);
  const dimension = offeredTo(measure, partnership).find(({ id }) => id === by);
  if (!dimension) return { reason: `${measure.title} has no groups “${by}”` };
  const reason = whyNotBrokenDown(dimension, measure, context);
  if (reason) return { reason };
  const { groups, groupOf } = sortRows(dimension, measure, context);
  return {
    names: groups.map(({ name }) => name),
    nameOf: (row) => groups[groupOf(row, span)]?.name ?? '',
  };
}

function strataByPlace(
  { data }: CountedCases,
  partnership: Partnership,
  { places }: EvaluationContext,
): Strata {
  const placeOf = places.of(data);
  const names = placeNames(partnership);
  return { names, nameOf: (row) => names[placeOf[row] as number] ?? '' };
}

const bands = [
  { name: 'Under 3 months', from: 0 },
  { name: '3 to 5 months', from: 3 },
  { name: '6 to 11 months', from: 6 },
  { name: '12 to 23 months', from: 12 },
  { name: '2 years and more', from: 24 },
];

/** By whole months from the start of a record to its end, or to the last day where it is open then. */
function strataByDuration(
  { data, span: { to: last } }: CountedCases,
  { asAt }: EvaluationContext,
): Strata | { readonly reason: string } {
  const { span } = data.table;
  if (!span) return { reason: 'its records have no end' };
  const starts = daysOf(data, span.from);
  const ends = daysOf(data, span.to);
  const day = Math.min(last, asAt);
  return {
    names: bands.map(({ name }) => name),
    nameOf: (row) => {
      const start = starts[row] as Day;
      const end = ends[row] as Day;
      const to = end === noDay || end > day ? day : end;
      return (
        bands.findLast(({ from }) => addMonths(start, from) <= to)?.name ?? bands[0]?.name ?? ''
      );
    },
  };
}
