import { columnData } from '../../extracts/columns.ts';
import { type TableId, tables } from '../../extracts/tables.ts';
import { noColumn } from '../availability.ts';
import type { EvaluationContext } from '../context.ts';
import type { Condition, Measure } from '../measure.ts';
import { dimensions } from './catalogue.ts';
import type { Dimension } from './dimension.ts';
import { isBlank } from './isBlank.ts';

/** The table that the groups of a measure are read from. */
export function tableOf(measure: Measure): TableId {
  return measure.from === 'returns' ? 'returns' : measure.counts.table;
}

/**
 * The dimensions that make sense for a measure: its table has their columns, and the measure does not
 * already ask for one value of them. Returns can be broken down by the agency that sent them alone.
 */
export function dimensionsOf(measure: Measure, own: readonly Dimension[]): Dimension[] {
  const table = tables[tableOf(measure)];
  const asked = measure.from === 'rows' ? columnsAsked(measure.counts) : new Set<string>();
  const [first, ...others] = dimensions;
  return [...(first ? [first] : []), ...own, ...others].filter((dimension) => {
    if (measure.from === 'returns') return dimension.id === 'agency';
    return columnsOf(dimension, measure).every(
      (name) => table.columns.some((column) => column.name === name) && !asked.has(name),
    );
  });
}

/** The columns that a dimension reads for a measure, the one that it cannot do without first. */
export function columnsOf({ by }: Dimension, measure: Measure): string[] {
  if (by.kind === 'age') return ['date_of_birth'];
  if (by.kind === 'category') return [categoryColumn(measure)];
  return by.kind === 'code' && by.first ? [by.column, by.first.column] : [by.column];
}

/** The initial category of plans that start; of positions and of plans that end, the latest. */
export function categoryColumn(measure: Measure): string {
  const starts =
    measure.from === 'rows' && measure.window !== 'S' && measure.counts.at === 'start_date';
  return starts ? 'initial_category' : 'latest_category';
}

/** Why a measure cannot be broken down by a dimension; undefined where it can. */
export function whyNotBrokenDown(
  dimension: Dimension,
  measure: Measure,
  context: EvaluationContext,
): string | undefined {
  const table = tableOf(measure);
  const data = context.data(table);
  const columns = columnsOf(dimension, measure);
  const missing = columns.find((column) => !data.present.has(column));
  if (missing) return noColumn({ table, column: missing });
  const [column = ''] = columns;
  const cells = columnData(data, column, 'date', 'flag', 'category', 'code', 'text');
  return cells.values.every((value) => isBlank(cells, value))
    ? `no row of ${table} records ${column}`
    : undefined;
}

/** The columns of which the measure counts one value only. */
function columnsAsked({
  among = [],
  where = [],
}: {
  readonly among?: readonly Condition[];
  readonly where?: readonly Condition[];
}): ReadonlySet<string> {
  return new Set(
    [...among, ...where].flatMap((condition) =>
      'neglect' in condition || ('is' in condition && typeof condition.is === 'string')
        ? [condition.column]
        : [],
    ),
  );
}
