import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TableId, tables } from '../../../src/extracts/tables.ts';
import { catalogue } from '../../../src/measures/catalogue/catalogue.ts';
import type { Condition, Measure, RowMeasure } from '../../../src/measures/measure.ts';
import { readMeasure } from '../../../src/measures/readMeasure.ts';
import {
  blankForm,
  testsOf,
  withTable,
  withWindow,
} from '../../../src/pages/definitions/own-measure/fitting.ts';
import { formOfMeasure } from '../../../src/pages/definitions/own-measure/formOfMeasure.ts';
import type { Line, MeasureForm } from '../../../src/pages/definitions/own-measure/measureForm.ts';
import { measureOfForm } from '../../../src/pages/definitions/own-measure/measureOfForm.ts';

const onPlans: RowMeasure = {
  id: 'own',
  title: 'Own',
  question: 'Own?',
  from: 'rows',
  window: 'S',
  good: 'none',
  goodBecause: 'it is so',
  counts: { table: 'cp_plans', at: 'start_date', until: 'end_date' },
};

function formOf(measure: Measure): MeasureForm {
  const form = formOfMeasure(measure);
  if (!form) throw new Error(`The form has no boxes for ${measure.id}.`);
  return form;
}

const kindsOf = (lines: readonly Line[]) => lines.map(({ test: { kind } }) => kind);

test.each(catalogue.map((measure) => [measure.id, measure]))(
  '%s is the same after it went through the form',
  (_, measure) => {
    expect(measureOfForm(formOf(measure), measure.id)).toEqual(measure);
  },
);

test('all conditions of the catalogue have boxes but the comparison of two grades', () => {
  const without = catalogue.filter((measure) => {
    const form = formOf(measure);
    return JSON.stringify([form.among, form.where, form.having]).includes('"kind":"other"');
  });
  expect(without.map(({ id }) => id)).toEqual(['tool-improved']);
});

test('a condition without boxes is kept as it is', () => {
  const condition: Condition = { column: 'previous_plans', atLeast: 1, lessThan: 4 };
  const form = formOf({ ...onPlans, having: [condition] });
  expect(form.having).toEqual([{ key: 1, test: { kind: 'other', condition } }]);
  expect(measureOfForm(form, 'own')).toEqual({ ...onPlans, having: [condition] });
});

test('a text with a semicolon in it, which parts texts in the box, is kept as it is', () => {
  const form = formOf({ ...onPlans, having: [{ column: 'team', is: 'North; East' }] });
  expect(kindsOf(form.having)).toEqual(['other']);
});

test('a measure with a part that no box holds has no form', () => {
  expect(formOfMeasure({ ...onPlans, having: [] })).toBeUndefined();
  expect(formOfMeasure({ ...onPlans, title: ' Own ' })).toBeUndefined();
});

const columnOfPlans = fc.constantFrom('start_date', 'latest_category', 'sex', 'team', 'locality');
const limits = fc.record(
  { atLeast: fc.nat(9), atMost: fc.nat(99), moreThan: fc.nat(9), lessThan: fc.nat(99) },
  { requiredKeys: [] },
);
const date = fc.oneof(
  fc.constantFrom('start_date', 'end_date'),
  fc.constant({ the: 'day' as const }),
  fc.constant({ firstOf: ['start_date', 'end_date'] }),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    fc.record({ column: columnOfPlans, is: fc.oneof(fc.string(), fc.array(fc.string())) }),
    fc.record({ column: columnOfPlans, neglect: fc.constant(true as const) }),
    fc.record({ column: columnOfPlans, includes: fc.constantFrom('16A', '16a', '') }),
    fc.record({ column: columnOfPlans, recorded: fc.constant(true as const) }),
    limits.map((each) => ({ column: 'previous_plans', ...each })),
    fc.record({
      age: fc.record(
        { from: fc.integer().map((each) => each / 4), to: fc.integer() },
        { requiredKeys: [] },
      ),
    }),
    fc.record(
      { from: date, to: date, days: limits, months: limits, bothEnds: fc.constant(true as const) },
      { requiredKeys: ['from', 'to'] },
    ),
    fc.record({ anyOf: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({
      another: fc.record(
        {
          at: fc.constantFrom('start_date', 'completed_date'),
          which: fc.constantFrom('any' as const, 'latest' as const),
          table: fc.constantFrom('cp_plans' as const, 'cin_plans' as const),
          before: fc.constant('event' as const),
          after: fc.constant('event' as const),
          upTo: fc.constant('day' as const),
          withinMonths: fc.integer({ min: 1, max: 24 }),
          openOrEnded: fc.constant('end_date'),
          where: fc.array(fc.constant({ column: 'sex', is: 'F' }), { maxLength: 2 }),
        },
        { requiredKeys: ['at', 'which'] },
      ),
    }),
  ) as fc.Arbitrary<Condition>,
}));

test('whatever the conditions are, the form gives the same ones back', () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), (having) => {
      const measure = { ...onPlans, having };
      const form = formOfMeasure(measure);
      expect(form && measureOfForm(form, 'own')).toEqual(measure);
    }),
    { numRuns: 1000 },
  );
});

const line = (test: Line['test']): readonly Line[] => [{ key: 1, test }];

test('a condition that is not filled in is left out of the measure', () => {
  const form = formOf(onPlans);
  const bounds = { bound: 'between', first: '1', second: '' } as const;
  const having = line({ kind: 'number', column: 'previous_plans', ...bounds });
  expect(measureOfForm({ ...form, shown: 'share', having }, 'own')).toEqual(onPlans);
});

test('an age or number that is no number is not taken for a blank one', () => {
  const form = formOf(onPlans);
  const having = line({ kind: 'age', from: '13', to: 'x' });
  expect(measureOfForm({ ...form, shown: 'share', having }, 'own')).toEqual(onPlans);
});

test('another extract keeps the conditions that mean the same there', () => {
  const where: readonly Line[] = [
    { key: 1, test: { kind: 'value', column: 'sex', values: ['F'] } },
    { key: 2, test: { kind: 'neglect', column: 'latest_category' } },
    { key: 3, test: { kind: 'age', from: '13', to: '' } },
  ];
  const changed = withTable({ ...formOf(onPlans), where }, 'referrals');
  expect(changed.where.map(({ key }) => key)).toEqual([1, 3]);
  expect(changed).toMatchObject({ table: 'referrals', at: 'referral_date', until: '' });
});

test('an extract without children has no position and takes no row of each child', () => {
  const form = { ...formOf(onPlans), once: 'latest' } as const;
  expect(withTable(form, 'audits')).toMatchObject({ window: 'P', once: 'row', at: 'audit_date' });
});

test('a position is open until an end date and takes each child once', () => {
  const form = withWindow(withTable(blankForm(), 'cp_plans'), 'S');
  expect(form).toMatchObject({ at: 'start_date', until: 'end_date', once: 'latest' });
  expect(withWindow(form, 'R')).toMatchObject({ until: '', once: 'row' });
});

test.each(
  (Object.keys(tables) as TableId[])
    .filter((table) => tables[table].event)
    .flatMap((table) => tables[table].columns.map((column) => [table, column] as const)),
)('of %s, every test that is offered for $name can be read', (table, column) => {
  const form = withTable(blankForm(), table);
  const filled = testsOf(column).map((each) => ({
    ...each,
    ...(each.kind === 'value' && each.values.length === 0
      ? { values: Object.keys(column.codes ?? {}) }
      : {}),
    ...(each.kind === 'text' ? { text: 'a; b' } : {}),
    ...(each.kind === 'number' ? { first: '2' } : {}),
  }));
  const measures = filled.map((each) =>
    measureOfForm({ ...form, title: 'T', having: line(each) }, 'own'),
  );
  const problems = measures.flatMap((measure) => {
    const reading = readMeasure(measure);
    return reading.ok ? [] : reading.problems;
  });
  expect(problems).toEqual([]);
  expect(measures.filter(({ from }) => from === 'rows')).toHaveLength(filled.length);
});
