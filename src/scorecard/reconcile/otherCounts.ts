import { addMonths, type Day } from '../../calendar/calendarDate.ts';
import type { NeglectRule } from '../../extracts/category.ts';
import { tables } from '../../extracts/tables.ts';
import type { Measure, RowMeasure } from '../../measures/measure.ts';
import type { Span } from '../../measures/span.ts';

/** What is asked of the extracts: a measure over days, by one rule of what neglect is. */
export type Counting = {
  readonly measure: Measure;
  readonly span: Span;
  readonly neglect: NeglectRule;
};

/** Another way in which a publisher may have counted what the measure counts. */
export type OtherCount = {
  readonly id:
    | 'initial-or-latest'
    | 'snapshot-or-flow'
    | 'plans-or-children'
    | 'multiple-or-only'
    | 'another-period';
  /** The way, after “counted”. */
  how(counting: Counting): string;
  /** The same asked in that way; undefined where it makes no difference to this measure. */
  change(counting: Counting): Counting | undefined;
};

/** The ways that are tried, in the order in which they are believed. */
export const otherCounts: readonly OtherCount[] = [
  {
    id: 'initial-or-latest',
    how: ({ measure }) =>
      uses(measure, 'initial_category')
        ? 'by latest instead of initial category'
        : 'by initial instead of latest category',
    change: swapCategories,
  },
  {
    id: 'snapshot-or-flow',
    how: ({ measure }) =>
      measure.window === 'S'
        ? 'as records that began in the 12 months before, not those open at the day'
        : 'as records open at the last day, not those that began in the period',
    change: swapSnapshotAndFlow,
  },
  {
    id: 'plans-or-children',
    how: ({ measure }) =>
      onePerChild(measure)
        ? 'by record, so that a child can count twice'
        : 'by child, each once, instead of by record',
    change: swapRecordsAndChildren,
  },
  {
    id: 'multiple-or-only',
    how: ({ neglect }) =>
      neglect === 'only'
        ? 'with multiple categories that name neglect'
        : 'without multiple categories that name neglect',
    change: (counting) =>
      uses(counting.measure, 'initial_category') || uses(counting.measure, 'latest_category')
        ? { ...counting, neglect: counting.neglect === 'only' ? 'any' : 'only' }
        : undefined,
  },
  ...([-12, 12] as const).map((months) => anotherPeriod(months, 'a year')),
  ...([-3, 3, -1, 1] as const).map((months) =>
    anotherPeriod(months, Math.abs(months) === 1 ? 'a month' : 'three months'),
  ),
];

function anotherPeriod(months: number, words: string): OtherCount {
  return {
    id: 'another-period',
    how: () => `${words} ${months < 0 ? 'earlier' : 'later'}`,
    change: (counting) => ({ ...counting, span: moved(counting.span, months) }),
  };
}

/** Dates so many months away; the end of a month stays the end of a month. */
function moved({ from, to }: Span, months: number): Span {
  return { from: addMonths(from, months), to: addMonths(to + 1, months) - 1 };
}

function swapCategories(counting: Counting): Counting | undefined {
  const { measure } = counting;
  const [from, to] = uses(measure, 'initial_category')
    ? ['initial_category', 'latest_category']
    : ['latest_category', 'initial_category'];
  if (!uses(measure, from)) return undefined;
  return { ...counting, measure: withColumn(measure, from, to) };
}

function swapSnapshotAndFlow(counting: Counting): Counting | undefined {
  const { measure, span } = counting;
  if (measure.from === 'returns') return undefined;
  const { until, once: _, ...counts } = measure.counts;
  const { span: lasting } = tables[counts.table];
  if (!lasting || counts.at !== lasting.from || dependsOnTheDay(measure)) return undefined;
  if (measure.window === 'S') {
    const events: RowMeasure = { ...measure, window: 'P', counts };
    return { ...counting, measure: events, span: yearTo(span.to) };
  }
  const position: RowMeasure = {
    ...measure,
    window: 'S',
    counts: { ...counts, until: lasting.to, once: { perChild: 'latest' } },
  };
  const latest = withColumn(position, 'initial_category', 'latest_category');
  return { ...counting, measure: latest, span: { from: span.to, to: span.to } };
}

function swapRecordsAndChildren(counting: Counting): Counting | undefined {
  const { measure } = counting;
  if (measure.from === 'returns' || !hasChildren(measure)) return undefined;
  const { once, ...counts } = measure.counts;
  if (once && 'each' in once) return undefined;
  const swapped: RowMeasure = {
    ...measure,
    counts: once ? counts : { ...counts, once: { perChild: 'latest' } },
  };
  return { ...counting, measure: swapped };
}

function onePerChild(measure: Measure): boolean {
  return measure.from === 'rows' && measure.counts.once !== undefined;
}

function hasChildren({ counts }: RowMeasure): boolean {
  return tables[counts.table].columns.some(({ kind }) => kind === 'child');
}

function yearTo(to: Day): Span {
  return { from: addMonths(to + 1, -12), to };
}

function dependsOnTheDay(measure: RowMeasure): boolean {
  return JSON.stringify(measure).includes('"the":"day"') || measure.per !== undefined;
}

function uses(measure: Measure, column: string): boolean {
  return JSON.stringify(measure).includes(`"column":"${column}"`);
}

/** The measure with each test of one column made a test of another. */
function withColumn<M extends Measure>(measure: M, from: string, to: string): M {
  const text = JSON.stringify(measure).replaceAll(`"column":"${from}"`, `"column":"${to}"`);
  return JSON.parse(text) as M;
}
