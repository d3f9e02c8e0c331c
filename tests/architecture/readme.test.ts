import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnOf, tableIds, tables } from '../../src/extracts/tables.ts';

const readme = readFileSync('README.md', 'utf8');

/** The columns that the README lists for an extract; needed ones are in bold. */
function listedColumns(table: string): string[] {
  const row = readme.split('\n').find((line) => line.startsWith(`| ${table} |`)) ?? '';
  return (row.split('|')[2] ?? '').split(',').map((column) => column.trim());
}

const forAnyTable = ['authority', 'family_id', 'ethnicity', 'disability', 'neglect_type'];

test.each(tableIds)('the README lists the columns of %s', (table) => {
  const own = tables[table].columns.filter(({ name }) => !forAnyTable.includes(name));
  const expected = own.map(({ name, required }) => (required ? `**${name}**` : name));
  expect(listedColumns(table).toSorted()).toEqual(expected.toSorted());
});

test.each(forAnyTable)('the README names %s, which any extract may have', (column) => {
  expect(columnOf('contacts', column).name).toBe(column);
  expect(readme).toContain(column);
});
