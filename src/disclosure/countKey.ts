import { dependsOnSpan } from '../measures/condition.ts';
import type { Condition, Measure, RowMeasure } from '../measures/measure.ts';

/** What a count counts, whatever measure it stands in: two counts of one key are one number. */
export type CountKey = {
  /** The rows that it is chosen from, and how often one counts. */
  readonly from: string;
  /** What a row must have, each condition in one way of writing, in order. */
  readonly conditions: readonly string[];
  /** Whether the counts of periods that follow each other add up to that of all of them. */
  readonly addsUp: boolean;
};

export type CountKeys = { readonly numerator: CountKey; readonly denominator?: CountKey };

/** What the numerator and the denominator of a measure count; a population is no count of rows. */
export function countKeys(measure: Measure): CountKeys {
  if (measure.from === 'returns') return returnKeys(measure.id, measure.kind === 'share');
  const all = selectionKey(measure, []);
  if (!measure.having) return { numerator: all };
  return { numerator: selectionKey(measure, measure.having), denominator: all };
}

/** Numbers that were worked out elsewhere or returned are like those of no other measure. */
export function returnKeys(id: string, isShare: boolean): CountKeys {
  const key = (what: string) => ({ from: `numbers of ${id}`, conditions: [what], addsUp: true });
  return { numerator: key('numerator'), ...(isShare ? { denominator: key('denominator') } : {}) };
}

/** One name for each key. */
export function nameOfKey({ from, conditions }: CountKey): string {
  return `${from} where ${conditions.join(' and ')}`;
}

/** Whether whatever counts by one key counts by another as well: it has all of its conditions. */
export function isWithin(part: CountKey, whole: CountKey): boolean {
  return (
    part.from === whole.from && whole.conditions.every((each) => part.conditions.includes(each))
  );
}

function selectionKey({ counts, window }: RowMeasure, having: readonly Condition[]): CountKey {
  const { table, at, until, among = [], once, where = [] } = counts;
  const conditions = [...where, ...having];
  return {
    from: JSON.stringify([table, at, until, conditionTexts(among), once]),
    conditions: conditionTexts(conditions),
    addsUp: !once && !conditions.some((each) => dependsOnSpan(each, window)),
  };
}

function conditionTexts(conditions: readonly Condition[]): readonly string[] {
  return [...new Set(conditions.map((each) => JSON.stringify(inOrder(each))))].toSorted();
}

/** The same value with its names, and lists of which the order says nothing, in order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts = value.map(inOrder);
    return parts.length === 1 ? parts[0] : parts.toSorted(byText);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, partInOrder(name, each)]);
  return Object.fromEntries(entries.toSorted(byText));
}

/** The first of several dates that is recorded depends on their order. */
function partInOrder(name: string, value: unknown): unknown {
  return name === 'firstOf' ? value : inOrder(value);
}

function byText(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
