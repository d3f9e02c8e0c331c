import { columnData, type TableData } from '../extracts/columns.ts';
import { noColumn, whyTooEarly } from './availability.ts';
import type { EvaluationContext } from './context.ts';
import { visitCounted } from './counts.ts';
import { isBlank } from './dimensions/isBlank.ts';
import { tableOf } from './dimensions/offered.ts';
import type { Measure, RowMeasure } from './measure.ts';
import type { Span } from './span.ts';

/** To how many families belongs what was counted, and of how much of it no family is recorded. */
export type FamilyPoint =
  | { readonly state: 'known'; readonly families: number; readonly withoutFamily: number }
  | { readonly state: 'unavailable'; readonly reason: string };

/** Families over spans; of a share for its numerator and its denominator, else for what is counted. */
export type Families =
  | {
      readonly state: 'known';
      readonly numerator: readonly FamilyPoint[];
      readonly denominator: readonly FamilyPoint[];
    }
  /** What is counted is no child and tells of no family. */
  | { readonly state: 'not-applicable' }
  | { readonly state: 'unavailable'; readonly reason: string };

/** Counts the families of a measure's rows in one place, or in all. Ids hold within an authority. */
export function familiesOf(
  measure: Measure,
  spans: readonly Span[],
  context: EvaluationContext,
  within: number | undefined,
): Families {
  const table = tableOf(measure);
  const data = context.data(table);
  const isPresent = data.present.has('family_id');
  if (measure.from === 'returns' || (!isPresent && !data.columns.has('child_id'))) {
    return { state: 'not-applicable' };
  }
  if (!isPresent) {
    return { state: 'unavailable', reason: noColumn({ table, column: 'family_id' }) };
  }
  const families = columnData(data, 'family_id', 'text');
  if (families.values.every((value) => isBlank(families, value))) {
    return { state: 'unavailable', reason: `no row of ${table} records family_id` };
  }
  const { window, counts, having } = measure;
  const name = JSON.stringify([window, counts, having, spans, within]);
  return context.once(`families of ${name}`, () => counted(measure, spans, context, within));
}

function counted(
  measure: RowMeasure,
  spans: readonly Span[],
  context: EvaluationContext,
  within: number | undefined,
): Families {
  const data = context.data(measure.counts.table);
  const places = context.places.of(data);
  const units = unitsOf(measure, data);
  const families = familyNumbers(data, context);
  const numerator = new FamiliesBySpan(families.count, units, spans.length);
  const denominator = new FamiliesBySpan(families.count, units, spans.length);
  visitCounted(measure, spans, context, (row, span, passes) => {
    if (within !== undefined && places[row] !== within) return;
    const family = families.of[row] as number;
    denominator.add(row, family, span);
    if (passes) numerator.add(row, family, span);
  });
  const points = (found: FamiliesBySpan) =>
    spans.map((span, index): FamilyPoint => {
      const early = whyTooEarly(measure, span, context);
      return early ? { state: 'unavailable', reason: early } : found.point(index);
    });
  return { state: 'known', numerator: points(numerator), denominator: points(denominator) };
}

/** Families that were seen in each span, and how much was counted of which no row has one. */
class FamiliesBySpan {
  private readonly families: Uint32Array;
  private readonly withoutFamily: Uint32Array;
  private readonly seen: SeenBySpan;
  private readonly ids: { of: Units['of']; with: SeenBySpan; without: SeenBySpan } | undefined;

  constructor(families: number, { of, count, isRow }: Units, spans: number) {
    this.families = new Uint32Array(spans);
    this.withoutFamily = new Uint32Array(spans);
    this.seen = new SeenBySpan(families, spans);
    this.ids = isRow
      ? undefined
      : { of, with: new SeenBySpan(count, spans), without: new SeenBySpan(count, spans) };
  }

  add(row: number, family: number, span: number): void {
    const { ids, families, withoutFamily } = this;
    if (family !== 0 && this.seen.add(family, span)) families[span] = this.at(families, span) + 1;
    if (!ids) {
      if (family === 0) withoutFamily[span] = this.at(withoutFamily, span) + 1;
      return;
    }
    const unit = ids.of(row);
    const [own, other] = family === 0 ? [ids.without, ids.with] : [ids.with, ids.without];
    if (!own.add(unit, span) || other.has(unit, span) === (family === 0)) return;
    withoutFamily[span] = this.at(withoutFamily, span) + (family === 0 ? 1 : -1);
  }

  point(span: number): FamilyPoint {
    const { families, withoutFamily } = this;
    return {
      state: 'known',
      families: this.at(families, span),
      withoutFamily: this.at(withoutFamily, span),
    };
  }

  private at(counts: Uint32Array, span: number): number {
    return counts[span] as number;
  }
}

/** Which numbers were seen in which spans, a bit each. */
class SeenBySpan {
  private readonly bits: Uint32Array;
  private readonly width: number;

  constructor(numbers: number, spans: number) {
    this.width = Math.ceil(spans / 32);
    this.bits = new Uint32Array(numbers * this.width);
  }

  /** True where the number was not seen in the span before. */
  add(number: number, span: number): boolean {
    const isNew = !this.has(number, span);
    const place = number * this.width + (span >> 5);
    if (isNew) this.bits[place] = (this.bits[place] as number) | (1 << (span & 31));
    return isNew;
  }

  has(number: number, span: number): boolean {
    const bits = this.bits[number * this.width + (span >> 5)] as number;
    return (bits & (1 << (span & 31))) !== 0;
  }
}

/** What counts once, by row, as a number below `count`. */
export type Units = {
  readonly of: (row: number) => number;
  readonly count: number;
  /** Whether each row counts for itself. */
  readonly isRow: boolean;
};

/** What counts once: a row, or what its id stands for. A row without an id stands for itself. */
export function unitsOf({ counts: { once } }: RowMeasure, data: TableData): Units {
  if (!once || !('each' in once)) return { of: (row) => row, count: data.rows, isRow: true };
  const { values, words } = columnData(data, once.each, 'id', 'child', 'text');
  const { length } = words;
  return { of: (row) => values[row] || length + row, count: length + data.rows, isRow: false };
}

/** The family of each row in its authority as a number below `count`; 0 where none is recorded. */
export function familyNumbers(
  data: TableData,
  context: EvaluationContext,
): { readonly of: Int32Array; readonly count: number } {
  return context.once(`families in ${data.table.id}`, () => {
    const { values, words } = columnData(data, 'family_id', 'text');
    const authority = columnData(data, 'authority', 'text').values;
    const of = new Int32Array(data.rows);
    // A family keeps the number of its id; one of the same id in another authority is given a new one.
    const firstIn = new Int32Array(words.length).fill(-1);
    const others = new Map<number, number>();
    for (let row = 0; row < data.rows; row += 1) {
      const id = values[row] as number;
      if (id === 0) continue;
      const its = authority[row] as number;
      if (firstIn[id] === -1) firstIn[id] = its;
      const key = its * words.length + id;
      of[row] = firstIn[id] === its ? id : (others.get(key) ?? words.length + others.size);
      if (firstIn[id] !== its) others.set(key, of[row] as number);
    }
    return { of, count: words.length + others.size };
  });
}
