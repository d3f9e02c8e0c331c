import { buildSystem } from '../../src/disclosure/buildSystem.ts';
import type { DisclosureTable, PointRef } from '../../src/disclosure/disclosure.ts';
import { protect } from '../../src/disclosure/protect.ts';
import { knownCount, knownShare, type Point } from '../../src/measures/result.ts';
import { testMeasure } from './evaluated.ts';

/** A number, or numerator and denominator. */
type Value = number | readonly [numerator: number, denominator: number];

/** For each place the values of its periods; the total is worked out. */
type Places = Readonly<Record<string, readonly Value[]>>;

/** A table of a measure of the catalogue in which the places add up to their total. */
export function testTable(id: string, places: Places): DisclosureTable {
  const rows = Object.entries(places).map(([place, values]) => [place, values.map(pointOf)]);
  const [first = []] = Object.values(places);
  const total = first.map((_, period) => pointOf(sum(Object.values(places), period)));
  return {
    measure: testMeasure(id),
    fromElsewhere: false,
    points: Object.fromEntries([...rows, ['all', total]]),
  };
}

function pointOf(value: Value): Point {
  return typeof value === 'number' ? knownCount(value) : knownShare(...value);
}

function sum(rows: readonly (readonly Value[])[], period: number): Value {
  const values = rows.map((row) => row[period] ?? 0);
  const add = (of: (value: Value) => number) =>
    values.reduce<number>((total, value) => total + of(value), 0);
  if (values.every((value) => typeof value === 'number')) return add((value) => value as number);
  return [
    add((value) => (value as [number, number])[0]),
    add((value) => (value as [number, number])[1]),
  ];
}

/** What is hidden of tables, as `measure place period`, and what cannot be protected. */
export function hiddenOf(
  tables: readonly DisclosureTable[],
  {
    months = 2,
    known = [],
  }: { readonly months?: number; readonly known?: readonly PointRef[] } = {},
): { readonly hidden: readonly string[]; readonly exposed: readonly string[] } {
  const periods = (tables[0]?.points.all ?? []).map(() => ({ complete: true }));
  const disclosure = { tables, total: 'all', periods, periodMonths: months, smallNumber: 5, known };
  const system = buildSystem(disclosure);
  const { hidden, exposed } = protect(system, 5);
  const name = (index: number) => {
    const { table = 0, place, period } = system.cells[index] ?? {};
    return `${tables[table]?.measure.id} ${place} ${period}`;
  };
  return { hidden: [...hidden.keys()].map(name), exposed: [...exposed].map(name) };
}
