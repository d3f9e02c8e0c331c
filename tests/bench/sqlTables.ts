import { columnOf, type TableId } from '../../src/extracts/tables.ts';
import type { Partnership } from '../../src/scorecard/partnership.ts';

/**
 * The SQL that reads an extract of the bench into the table that the product's SQL expects: dates as
 * dates, localities by id, factors with `;` between them. The columns are told, so nothing is guessed.
 */
export function readTableSql(
  table: TableId,
  path: string,
  header: string,
  { localities }: Partnership,
): string {
  const names = header.trim().split(',');
  const types = names.map((name) => `'${name}': '${typeOf(table, name)}'`);
  const places = localities.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((word) => `(${text(word)}, ${text(id)})`),
  );
  const columns = names.map((name) => `${understood(table, name)} AS ${name}`);
  return [
    `CREATE TABLE ${table} AS SELECT ${columns.join(', ')}`,
    `FROM read_csv(${text(path)}, header = true, auto_detect = false, delim = ',', quote = '"',`,
    `escape = '"', nullstr = '', dateformat = '%d/%m/%Y', columns = {${types.join(', ')}}) AS r`,
    `LEFT JOIN (VALUES ${places.join(', ')}) AS place (word, id) ON place.word = r.locality`,
  ].join('\n');
}

function typeOf(table: TableId, name: string): string {
  const { kind } = columnOf(table, name);
  if (kind === 'date') return 'DATE';
  return kind === 'number' ? 'DOUBLE' : 'VARCHAR';
}

function understood(table: TableId, name: string): string {
  if (name === 'locality') return `COALESCE(place.id, 'unknown')`;
  const { kind } = columnOf(table, name);
  return kind === 'factors' ? `regexp_replace(upper(r.${name}), '[,/| ]+', ';', 'g')` : `r.${name}`;
}

function text(word: string): string {
  return `'${word.replaceAll("'", "''")}'`;
}
