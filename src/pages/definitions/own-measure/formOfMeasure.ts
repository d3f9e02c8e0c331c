import { columnOf, type TableId } from '../../../extracts/tables.ts';
import type {
  AnotherRecord,
  Condition,
  DateRef,
  Duration,
  Limits,
  Measure,
  RowMeasure,
} from '../../../measures/measure.ts';
import {
  type Bounds,
  type Line,
  type MeasureForm,
  type Once,
  type Test,
  theDay,
  type Unit,
} from './measureForm.ts';
import { conditionOf, measureOfForm } from './measureOfForm.ts';

/**
 * A measure in the boxes of the form; undefined where it has a part that no box could hold. A
 * condition that no boxes could hold is kept as it is.
 */
export function formOfMeasure(measure: Measure): MeasureForm | undefined {
  const form = measure.from === 'returns' ? formOfReturns(measure) : formOfRows(measure);
  return sameJson(measureOfForm(form, measure.id), measure) ? form : undefined;
}

function formOfRows(measure: RowMeasure): MeasureForm {
  const { counts, having, per } = measure;
  const { table, at, until = '', called = '', once } = counts;
  return {
    ...baseOf(measure),
    table,
    at,
    until,
    called,
    once: onceOf(once),
    among: linesOf(counts.among, table),
    where: linesOf(counts.where, table),
    shown: per ? 'rate' : having ? 'share' : 'count',
    having: linesOf(having, table),
    numerator: '',
    denominator: '',
  };
}

function formOfReturns(measure: Extract<Measure, { from: 'returns' }>): MeasureForm {
  const { kind, numerator, denominator = '' } = measure;
  return {
    ...baseOf(measure),
    ...{ table: 'returns', at: '', until: '', called: '', once: 'row' },
    ...{ among: [], where: [], having: [] },
    ...{ shown: kind, numerator, denominator },
  };
}

function baseOf({ title, question, good, goodBecause, window }: Measure) {
  return { title, question, good, goodBecause, window };
}

function onceOf(once: RowMeasure['counts']['once']): Once {
  if (!once) return 'row';
  return 'each' in once ? `each:${once.each}` : once.perChild;
}

function linesOf(conditions: readonly Condition[] | undefined, table: TableId): Line[] {
  return (conditions ?? []).map((condition, index) => ({
    key: index + 1,
    test: testOf(condition, table),
  }));
}

/** A condition in its boxes, or kept as it is where its boxes would give another one back. */
function testOf(condition: Condition, table: TableId): Test {
  const test = fittingTest(condition, table);
  const given = test && conditionOf(test);
  return given && sameJson(given, condition) ? test : { kind: 'other', condition };
}

function fittingTest(condition: Condition, table: TableId): Test | undefined {
  if ('anyOf' in condition) return { kind: 'anyOf', lines: linesOf(condition.anyOf, table) };
  if ('another' in condition) return anotherTest(condition.another, table);
  if ('age' in condition) {
    const { from, to } = condition.age;
    return { kind: 'age', from: textOf(from), to: textOf(to) };
  }
  if ('from' in condition) return timeTest(condition);
  const { column } = condition;
  if ('neglect' in condition) return { kind: 'neglect', column };
  if ('recorded' in condition) return { kind: 'recorded', column };
  if ('includes' in condition) return { kind: 'factor', column, factor: condition.includes };
  if (!('is' in condition)) return { kind: 'number', column, ...boundsOf(condition) };
  const values = [condition.is].flat();
  const { kind } = columnOf(table, column);
  if (kind === 'text') return { kind, column, text: values.join('; ') };
  return kind === 'flag' || kind === 'code' ? { kind: 'value', column, values } : undefined;
}

function timeTest({ from, to, days, months, workingDays, bothEnds }: Duration): Test {
  const [unit, limits] = Object.entries({ days, months, workingDays }).find(([, each]) => each) ?? [
    'days',
    {},
  ];
  return {
    kind: 'time',
    from: dateText(from),
    to: dateText(to),
    unit: unit as Unit,
    bothEnds: bothEnds === true,
    ...boundsOf(limits ?? {}),
  };
}

function anotherTest(another: AnotherRecord, own: TableId): Test {
  const { table, at, which, after, upTo, withinMonths, openOrEnded = '' } = another;
  return {
    kind: 'another',
    table: table ?? '',
    at,
    when: upTo ? 'upTo' : after ? 'after' : 'before',
    months: textOf(withinMonths),
    ended: openOrEnded,
    which,
    among: linesOf(another.among, table ?? own),
    where: linesOf(another.where, table ?? own),
  };
}

function boundsOf({ atLeast, atMost, moreThan, lessThan }: Limits): Bounds {
  if (atLeast !== undefined && atMost !== undefined) {
    return { bound: 'between', first: textOf(atLeast), second: textOf(atMost) };
  }
  const [bound, limit] = Object.entries({ atLeast, atMost, moreThan, lessThan }).find(
    ([, each]) => each !== undefined,
  ) ?? ['atLeast', undefined];
  return { bound: bound as Bounds['bound'], first: textOf(limit), second: '' };
}

function dateText(date: DateRef): string {
  if (typeof date === 'string') return date;
  return 'the' in date ? theDay : date.firstOf.join(',');
}

function textOf(number: number | undefined): string {
  return number === undefined ? '' : String(number);
}

/** Whether two values are the same as JSON, whatever the order of their parts. */
function sameJson(one: unknown, other: unknown): boolean {
  return ordered(one) === ordered(other);
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
