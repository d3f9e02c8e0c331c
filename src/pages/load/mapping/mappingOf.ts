import type { LayoutGuess } from '../../../extracts/mapping/fileColumns.ts';
import { headerSet } from '../../../extracts/mapping/headerNames.ts';
import type { Mapping } from '../../../extracts/mapping/mapping.ts';
import { type Column, cannotLack, tables } from '../../../extracts/tables.ts';
import type { ColumnsToMap } from '../../../scorecard/mapColumns.ts';

/** For each column of a table the column of the file that it is; none where the file does not have it. */
export type Answers = Readonly<Record<string, string>>;

/** What was said of a file: which columns are which, and what stands in every row. */
export type Said = { readonly answers: Answers; readonly always: Answers };

/** What was said as a mapping: only what the layout does not find by itself. */
export function mappingOf(
  headers: readonly string[],
  { layout, table, finds }: LayoutGuess,
  { answers, always }: Said,
): Mapping {
  const said = tables[table].columns.flatMap(({ name }) => {
    const header = answers[name] ?? null;
    return header === (finds[name] ?? null) ? [] : [[name, header] as const];
  });
  const texts = Object.entries(always).filter(([, text]) => text.trim() !== '');
  return {
    headers,
    layout,
    columns: Object.fromEntries(said),
    ...(texts.length > 0 && { always: Object.fromEntries(texts) }),
  };
}

/** Mappings with one more, in the place of the one for the same headers. */
export function withMapping(mappings: readonly Mapping[], mapping: Mapping): Mapping[] {
  const set = headerSet(mapping.headers);
  return [...mappings.filter(({ headers }) => headerSet(headers) !== set), mapping];
}

/** Columns that must be answered, and are not. */
export function unanswered({ table }: LayoutGuess, answers: Answers): string[] {
  return cannotLack(tables[table]).filter((column) => answers[column] === undefined);
}

/** The columns of a table in the order in which they are asked for. */
export type AskedColumns = Readonly<Record<'needed' | 'used' | 'others', readonly Column[]>>;

/** Those without which no row can be used first, then the other needed ones, those of measures, and the rest. */
export function askedColumns({ table }: LayoutGuess, { used }: ColumnsToMap): AskedColumns {
  const { columns } = tables[table];
  const must = new Set(cannotLack(tables[table]));
  const looked = new Set(used[table]);
  const isPlace = (name: string) => name === 'locality' || name === 'team';
  const isNeeded = ({ name, required }: Column) => required === true || must.has(name);
  const isUsed = ({ name }: Column) => looked.has(name) || isPlace(name);
  return {
    needed: columns.filter(isNeeded).toSorted((a, b) => rank(a) - rank(b)),
    used: columns.filter((column) => !isNeeded(column) && isUsed(column)),
    others: columns.filter((column) => !isNeeded(column) && !isUsed(column)),
  };

  function rank({ name }: Column): number {
    return must.has(name) ? 0 : 1;
  }
}

/** What becomes of a column that is not in the file. */
export function withoutIt(column: Column, table: LayoutGuess['table']): string {
  if (column.kind === 'id' && column.required) {
    return 'Without it rows are numbered, and a record that stands twice is not noticed.';
  }
  if (cannotLack(tables[table]).includes(column.name)) return 'Without it no row can be used.';
  if (column.absentMeansBlank) return 'Without it every row has a blank.';
  return 'Without it the measures that need it are unavailable.';
}
