import { type Column, type TableId, tableIds, tables } from '../../../extracts/tables.ts';
import { hasChild, recordableKinds, valuesOf } from '../../../measures/faults.ts';
import type { Window } from '../../../measures/measure.ts';
import { type Line, type MeasureForm, type Once, type Test, theDay } from './measureForm.ts';

/** An entry of a list to choose from. */
export type Option = { readonly value: string; readonly label: string };

/** The extracts whose rows a measure can count, and the partners’ counts. */
export const tableOptions: readonly Option[] = tableIds
  .filter((id) => tables[id].event || id === 'returns')
  .map((id) => ({ value: id, label: tables[id].title }));

/** The extracts in which another record of a child can be looked for. */
export const childTables: readonly TableId[] = tableIds.filter(
  (id) => tables[id].event && hasChild(id),
);

export function columnNamed(table: TableId, name: string): Column | undefined {
  return tables[table].columns.find((column) => column.name === name);
}

export function dateOptions(table: TableId): Option[] {
  return tables[table].columns
    .filter(({ kind }) => kind === 'date')
    .filter(({ name }) => name !== 'date_of_birth')
    .map(({ name, phrase }) => ({ value: name, label: phrase }));
}

/** The columns that a condition can look at. */
export function testableColumns(table: TableId): Column[] {
  return tables[table].columns.filter(({ kind }) => kind !== 'child');
}

export function hasAge(table: TableId): boolean {
  return columnNamed(table, 'date_of_birth') !== undefined;
}

/** The tests that fit a column, the most usual first. */
export function testsOf(column: Column): readonly Test[] {
  const { name, kind } = column;
  const recorded: readonly Test[] = recordableKinds.includes(kind)
    ? [{ kind: 'recorded', column: name }]
    : [];
  switch (kind) {
    case 'flag':
      return [{ kind: 'value', column: name, values: ['yes'] }, ...recorded];
    case 'code':
      return [{ kind: 'value', column: name, values: [] }, ...recorded];
    case 'text':
      return [{ kind: 'text', column: name, text: '' }, ...recorded];
    case 'category':
      return [{ kind: 'neglect', column: name }, ...recorded];
    case 'factors':
      return [{ kind: 'factor', column: name, factor: '16A' }];
    case 'number':
      return [
        { kind: 'number', column: name, bound: 'atLeast', first: '', second: '' },
        ...recorded,
      ];
    default:
      return recorded;
  }
}

/** The values of a flag or code to choose from, as they are said. */
export function valueOptions(column: Column): Option[] {
  return (valuesOf(column) ?? []).map((value) => ({
    value,
    label: column.codes?.[value]?.[0] ?? value,
  }));
}

/** A test of what cannot be looked up in one column, as it begins. */
export function blankTest(
  kind: 'age' | 'time' | 'another' | 'anyOf',
  table: TableId,
  window: Window,
): Test {
  const { event = '', span } = tables[table];
  const bounds = { bound: 'atLeast', first: '', second: '' } as const;
  switch (kind) {
    case 'age':
      return { kind, from: '', to: '' };
    case 'time': {
      const to = window === 'S' ? theDay : (span?.to ?? event);
      return { kind, from: span?.from ?? event, to, unit: 'days', bothEnds: false, ...bounds };
    }
    case 'another':
      return {
        ...{ kind, table: '', at: event, when: 'before', months: '', ended: '', which: 'any' },
        ...{ among: [], where: [] },
      };
    case 'anyOf':
      return { kind, lines: [{ key: 1, test: { kind: 'none' } }] };
  }
}

/** How often a row can count. */
export function onceOptions({ table, once }: MeasureForm): Option[] {
  const { noun, columns } = tables[table];
  const [one] = noun;
  const each = columns
    .filter(({ kind, name }) => kind === 'id' || name === 'family_id' || once === `each:${name}`)
    .map(({ name, phrase }) => ({ value: `each:${name}`, label: `each different ${phrase} once` }));
  const perChild = hasChild(table)
    ? [
        { value: 'latest', label: `each child once, by the latest ${one}` },
        { value: 'earliest', label: `each child once, by the earliest ${one}` },
      ]
    : [];
  return [{ value: 'row', label: `each ${one}` }, ...perChild, ...each];
}

/** An empty form. */
export function blankForm(): MeasureForm {
  return {
    ...{ title: '', question: '', good: 'none', goodBecause: '', shown: 'share' },
    ...{ window: 'P', called: '', until: '', once: 'row', numerator: '', denominator: '' },
    ...{ table: 'contacts', at: tables.contacts.event ?? '', among: [], where: [] },
    having: [{ key: 1, test: { kind: 'none' } }],
  };
}

/** The form for another extract: what names columns that it does not have is taken out. */
export function withTable(form: MeasureForm, table: TableId): MeasureForm {
  const { event = '', span } = tables[table];
  const window = form.window === 'S' && !hasChild(table) && table !== 'returns' ? 'P' : form.window;
  const once: Once = isOnceOf(form.once, table) ? form.once : 'row';
  const kept = (lines: readonly Line[]) =>
    lines.filter(({ test }) => fits(test, form.table, table));
  return {
    ...form,
    ...{ table, window, once, at: event, called: '' },
    until: window === 'S' ? (span?.to ?? '') : '',
    among: kept(form.among),
    where: kept(form.where),
    having: kept(form.having),
    shown: table === 'returns' && form.shown === 'rate' ? 'count' : form.shown,
  };
}

/** The form for another window: a position has an end date and takes each child once. */
export function withWindow(form: MeasureForm, window: Window): MeasureForm {
  if (form.table === 'returns' || window === form.window) return { ...form, window };
  const { event = '', span } = tables[form.table];
  if (window !== 'S')
    return { ...form, window, until: '', ...(form.window === 'S' && { once: 'row' }) };
  return { ...form, window, at: span?.from ?? event, until: span?.to ?? '', once: 'latest' };
}

function isOnceOf(once: Once, table: TableId): boolean {
  if (once === 'latest' || once === 'earliest') return hasChild(table);
  return once === 'row' || columnNamed(table, once.slice('each:'.length)) !== undefined;
}

/** Whether a test means the same in another extract. */
function fits(test: Test, from: TableId, to: TableId): boolean {
  if (test.kind === 'none') return true;
  if (test.kind === 'age') return hasAge(to);
  if (!('column' in test)) return from === to;
  const [before, after] = [columnNamed(from, test.column), columnNamed(to, test.column)];
  return before?.kind === after?.kind && before?.codes === after?.codes;
}
