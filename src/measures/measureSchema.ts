import * as v from 'valibot';
import { tableIds, tables } from '../extracts/tables.ts';
import type { Condition, Measure } from './measure.ts';
import { columnsOf } from './needs.ts';

const limits = {
  atLeast: v.optional(v.number()),
  atMost: v.optional(v.number()),
  moreThan: v.optional(v.number()),
  lessThan: v.optional(v.number()),
};

const tableId = v.picklist(tableIds);

const dateRef = v.union([
  v.string(),
  v.strictObject({ firstOf: v.array(v.string()) }),
  v.strictObject({ the: v.literal('day') }),
]);

const conditions = v.lazy(() => v.array(condition));

const anotherRecord = v.strictObject({
  table: v.optional(tableId),
  at: v.string(),
  which: v.picklist(['any', 'latest', 'earliest']),
  before: v.optional(v.literal('event')),
  after: v.optional(v.literal('event')),
  upTo: v.optional(v.literal('day')),
  withinMonths: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  openOrEnded: v.optional(v.string()),
  among: v.optional(conditions),
  where: v.optional(conditions),
  compare: v.optional(v.strictObject({ column: v.string(), is: v.picklist(['lower', 'higher']) })),
});

const condition: v.GenericSchema<Condition> = v.union([
  v.strictObject({ column: v.string(), is: v.union([v.string(), v.array(v.string())]) }),
  v.strictObject({ column: v.string(), neglect: v.literal(true) }),
  v.strictObject({ column: v.string(), includes: v.string() }),
  v.strictObject({ column: v.string(), recorded: v.literal(true) }),
  v.strictObject({ column: v.string(), ...limits }),
  v.strictObject({
    age: v.strictObject({ from: v.optional(v.number()), to: v.optional(v.number()) }),
  }),
  v.strictObject({
    from: dateRef,
    to: dateRef,
    days: v.optional(v.strictObject(limits)),
    months: v.optional(v.strictObject(limits)),
    workingDays: v.optional(v.strictObject(limits)),
    bothEnds: v.optional(v.literal(true)),
  }),
  v.strictObject({ another: anotherRecord }),
  v.strictObject({ anyOf: v.lazy(() => v.array(condition)) }),
]) as unknown as v.GenericSchema<Condition>;

const base = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'lower-case letters, figures and hyphens only')),
  title: v.string(),
  question: v.string(),
  good: v.picklist(['low', 'high', 'none']),
  goodBecause: v.string(),
  window: v.picklist(['P', 'R', 'S']),
};

const rowMeasure = v.strictObject({
  ...base,
  from: v.literal('rows'),
  counts: v.strictObject({
    table: tableId,
    at: v.string(),
    called: v.optional(v.string()),
    until: v.optional(v.string()),
    among: v.optional(conditions),
    once: v.optional(
      v.union([
        v.strictObject({ each: v.string() }),
        v.strictObject({ perChild: v.picklist(['latest', 'earliest']) }),
      ]),
    ),
    where: v.optional(conditions),
  }),
  having: v.optional(conditions),
  per: v.optional(v.literal('population')),
});

const returnMeasure = v.strictObject({
  ...base,
  from: v.literal('returns'),
  kind: v.picklist(['share', 'count']),
  numerator: v.string(),
  denominator: v.optional(v.string()),
});

/** A measure as JSON, checked: its form, and that every column that it names is one of its tables'. */
export const measureSchema = v.pipe(
  v.variant('from', [rowMeasure, returnMeasure]),
  v.check(
    (measure) => unknownColumns(measure as Measure).length === 0,
    ({ input }) => `no such column: ${unknownColumns(input as Measure).join(', ')}`,
  ),
  v.transform((measure) => measure as Measure),
);

/** The columns that a measure names and its tables do not have, as `table.column`. */
function unknownColumns(measure: Measure): string[] {
  if (measure.from === 'returns') return [];
  return columnsOf(measure)
    .filter(({ table, column }) => !tables[table].columns.some(({ name }) => name === column))
    .map(({ table, column }) => `${table}.${column}`);
}
