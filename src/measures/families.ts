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
  const places = context.places.of(data);
  const unitOf = unitsOf(measure, data);
  const familyOf = familyKeys(data);
  const numerator = spans.map(() => new FamilySet());
  const denominator = spans.map(() => new FamilySet());
  visitCounted(measure, spans, context, (row, span, passes) => {
    if (within !== undefined && places[row] !== within) return;
    const [unit, family] = [unitOf(row), familyOf(row)];
    denominator[span]?.add(unit, family);
    if (passes) numerator[span]?.add(unit, family);
  });
  const tooEarly = spans.map((span) => whyTooEarly(measure, span, context));
  const count = (sets: readonly FamilySet[]) =>
    sets.map((set, span): FamilyPoint => {
      const early = tooEarly[span];
      return early ? { state: 'unavailable', reason: early } : set.count();
    });
  return { state: 'known', numerator: count(numerator), denominator: count(denominator) };
}

/** Families that were seen, and what was counted with and without one. */
class FamilySet {
  private readonly families = new Set<number>();
  private readonly with = new Set<number>();
  private readonly without = new Set<number>();

  add(unit: number, family: number): void {
    if (family === 0) {
      this.without.add(unit);
    } else {
      this.families.add(family);
      this.with.add(unit);
    }
  }

  count(): FamilyPoint {
    const without = [...this.without].filter((unit) => !this.with.has(unit));
    return { state: 'known', families: this.families.size, withoutFamily: without.length };
  }
}

/** What counts once: a row, or what its id stands for. A row without an id stands for itself. */
export function unitsOf(
  { counts: { once } }: RowMeasure,
  data: TableData,
): (row: number) => number {
  if (!once || !('each' in once)) return (row) => row;
  const { values } = columnData(data, once.each, 'id', 'child', 'text');
  return (row) => values[row] || -1 - row;
}

/** A number for the family of a row in its authority; 0 where none is recorded. */
export function familyKeys(data: TableData): (row: number) => number {
  const family = columnData(data, 'family_id', 'text');
  const authority = columnData(data, 'authority', 'text');
  return (row) => {
    const own = family.values[row] as number;
    return own === 0 ? 0 : (authority.values[row] as number) * family.words.length + own;
  };
}
