import type {
  AnotherRecord,
  Condition,
  DateRef,
  Limits,
  Measure,
  RowMeasure,
  Selection,
} from '../../../measures/measure.ts';
import {
  type AnotherTest,
  type Bounds,
  type Line,
  type MeasureForm,
  type Test,
  theDay,
} from './measureForm.ts';

/** The measure that a form describes; a condition that is not filled in yet is left out. */
export function measureOfForm(form: MeasureForm, id: string): Measure {
  const { window, good } = form;
  const base = {
    id,
    title: form.title.trim(),
    question: form.question.trim(),
    window,
    good,
    goodBecause: form.goodBecause.trim(),
  };
  if (form.table === 'returns') {
    const denominator = form.shown === 'share' ? form.denominator.trim() : '';
    return {
      ...base,
      from: 'returns',
      kind: form.shown === 'share' ? 'share' : 'count',
      numerator: form.numerator.trim(),
      ...(denominator && { denominator }),
    };
  }
  const having = conditionsOf(form.having);
  const measure: RowMeasure = {
    ...base,
    from: 'rows',
    counts: selectionOf(form),
    ...(form.shown === 'share' && having.length > 0 && { having }),
    ...(form.shown === 'rate' && { per: 'population' }),
  };
  return measure;
}

function selectionOf({ table, at, until, called, once, window, ...lists }: MeasureForm): Selection {
  const among = conditionsOf(lists.among);
  const where = conditionsOf(lists.where);
  const word = called.trim();
  return {
    table,
    at,
    ...(word && { called: word }),
    ...(window === 'S' && until && { until }),
    ...(among.length > 0 && { among }),
    ...onceOf(once),
    ...(where.length > 0 && { where }),
  };
}

function onceOf(once: MeasureForm['once']): Pick<Selection, 'once'> {
  if (once === 'row') return {};
  if (once === 'latest' || once === 'earliest') return { once: { perChild: once } };
  return { once: { each: once.slice('each:'.length) } };
}

function conditionsOf(lines: readonly Line[]): Condition[] {
  return lines.flatMap(({ test }) => conditionOf(test) ?? []);
}

/** The condition that is in the boxes; undefined while something of it is missing. */
export function conditionOf(test: Test): Condition | undefined {
  switch (test.kind) {
    case 'none':
      return undefined;
    case 'value':
      return isCondition(test.column, test.values);
    case 'text':
      return isCondition(test.column, test.text.split(';').map(trimmed).filter(Boolean));
    case 'neglect':
      return { column: test.column, neglect: true };
    case 'recorded':
      return { column: test.column, recorded: true };
    case 'factor': {
      const includes = test.factor.trim().toUpperCase();
      return includes ? { column: test.column, includes } : undefined;
    }
    case 'number': {
      const limits = limitsOf(test);
      return limits && { column: test.column, ...limits };
    }
    case 'age':
      return ageCondition(test);
    case 'time': {
      const limits = limitsOf(test);
      const { from, to, unit, bothEnds } = test;
      if (!limits || !from || !to) return undefined;
      return {
        from: dateOf(from),
        to: dateOf(to),
        [unit]: limits,
        ...(bothEnds && { bothEnds: true as const }),
      };
    }
    case 'another':
      return anotherCondition(test);
    case 'anyOf': {
      const anyOf = wholeList(test.lines);
      return anyOf && anyOf.length > 0 ? { anyOf } : undefined;
    }
    case 'other':
      return test.condition;
  }
}

function isCondition(column: string, values: readonly string[]): Condition | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  return { column, is: values.length === 1 ? first : values };
}

function ageCondition({ from, to }: { from: string; to: string }): Condition | undefined {
  const [low, high] = [numberOf(from), numberOf(to)];
  const spoilt = (from.trim() && low === undefined) || (to.trim() && high === undefined);
  if (spoilt || (low === undefined && high === undefined)) return undefined;
  return {
    age: { ...(low !== undefined && { from: low }), ...(high !== undefined && { to: high }) },
  };
}

function anotherCondition(test: AnotherTest): Condition | undefined {
  const { table, at, when, months, ended, which } = test;
  const among = wholeList(test.among);
  const where = wholeList(test.where);
  const within = when === 'after' ? undefined : numberOf(months);
  const spoilt = when !== 'after' && months.trim() !== '' && within === undefined;
  if (!at || !among || !where || spoilt) return undefined;
  const another: AnotherRecord = {
    ...(table && { table }),
    at,
    which,
    ...(when === 'upTo' ? { upTo: 'day' } : { [when]: 'event' }),
    ...(within !== undefined && { withinMonths: within }),
    ...(when === 'before' && ended && { openOrEnded: ended }),
    ...(among.length > 0 && { among }),
    ...(where.length > 0 && { where }),
  };
  return { another };
}

/** All conditions of a list; undefined while one of them is not filled in. */
function wholeList(lines: readonly Line[]): Condition[] | undefined {
  const conditions = conditionsOf(lines);
  return conditions.length === lines.length ? conditions : undefined;
}

function dateOf(date: string): DateRef {
  if (date === theDay) return { the: 'day' };
  const names = date.split(',');
  return names.length === 1 ? date : { firstOf: names };
}

function limitsOf({ bound, first, second }: Bounds): Limits | undefined {
  const [low, high] = [numberOf(first), numberOf(second)];
  if (low === undefined) return undefined;
  if (bound !== 'between') return { [bound]: low };
  return high === undefined ? undefined : { atLeast: low, atMost: high };
}

/** The number in a box; undefined where there is none. */
function numberOf(text: string): number | undefined {
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? undefined : number;
}

function trimmed(text: string): string {
  return text.trim();
}
