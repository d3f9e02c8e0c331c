import * as v from 'valibot';
import { tableIds } from '../extracts/tables.ts';
import { type Fault, faultsOf } from './faults.ts';
import type { Condition, Measure, RowMeasure } from './measure.ts';

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

/** Conditions as JSON. */
export const conditions: v.GenericSchema<readonly Condition[]> = v.lazy(() => v.array(condition));

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

const limitNames = Object.keys(limits);

/** The form of each kind of condition, by the part that tells it from the others. */
const conditionForms = {
  is: v.strictObject({ column: v.string(), is: v.union([v.string(), v.array(v.string())]) }),
  neglect: v.strictObject({ column: v.string(), neglect: v.literal(true) }),
  includes: v.strictObject({ column: v.string(), includes: v.string() }),
  recorded: v.strictObject({ column: v.string(), recorded: v.literal(true) }),
  age: v.strictObject({
    age: v.strictObject({ from: v.optional(v.number()), to: v.optional(v.number()) }),
  }),
  from: v.strictObject({
    from: dateRef,
    to: dateRef,
    days: v.optional(v.strictObject(limits)),
    months: v.optional(v.strictObject(limits)),
    workingDays: v.optional(v.strictObject(limits)),
    bothEnds: v.optional(v.literal(true)),
  }),
  another: v.strictObject({ another: anotherRecord }),
  anyOf: v.strictObject({ anyOf: conditions }),
};
const limited = v.strictObject({ column: v.string(), ...limits });
const noCondition = v.custom<never>(
  () => false,
  'no condition is so: a `column` with `is`, `neglect`, `includes`, `recorded` or limits of a number; or `age`; `from` and `to`; `another`; `anyOf`',
);

/** Looked at by its own form alone, so that what is wrong is said of it and not of all others. */
const condition: v.GenericSchema<Condition> = v.lazy((input) => {
  const has = (part: string) => typeof input === 'object' && input !== null && part in input;
  const form = Object.entries(conditionForms).find(([part]) => has(part))?.[1];
  const schema = form ?? (limitNames.some(has) ? limited : noCondition);
  return schema as unknown as v.GenericSchema<Condition>;
});

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

/** A measure as JSON, checked: its form, and that every part of it can be worked out. */
export const measureSchema = v.pipe(
  v.variant('from', [rowMeasure, returnMeasure]),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value.from === 'returns') return;
    const measure = dataset.value;
    for (const { path, message } of faultsOf(measure as RowMeasure)) {
      addIssue({ message, path: pathTo(measure, path) });
    }
  }),
  v.transform((measure) => measure as Measure),
);

/** The way to a part of a value, as valibot writes it. */
function pathTo(value: object, path: Fault['path']): [v.IssuePathItem, ...v.IssuePathItem[]] {
  let at: unknown = value;
  return path.map((key) => {
    const input = at as Record<string, unknown>;
    at = input[key];
    return { type: 'object', origin: 'value', input, key: String(key), value: at };
  }) as unknown as [v.IssuePathItem, ...v.IssuePathItem[]];
}
