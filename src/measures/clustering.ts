import type { TableData } from '../extracts/columns.ts';
import { noColumn, whyTooEarly, whyUnavailable } from './availability.ts';
import type { EvaluationContext } from './context.ts';
import { visitCounted } from './counts.ts';
import { familyNumbers, unitsOf } from './families.ts';
import { kindOf, type Measure, type RowMeasure } from './measure.ts';
import type { Span } from './span.ts';

/** Whether what is counted comes in families, and by how much that widens what chance explains. */
export type Clustering =
  /** The variance is so many times that of as many children who came one by one; 1 or more. */
  | { readonly state: 'known'; readonly effect: number; readonly families: number }
  /** Children are counted and their families are not known, so that intervals may be too narrow. */
  | { readonly state: 'unknown'; readonly reason: string }
  /** What is counted is no child. */
  | { readonly state: 'not-applicable' };

/** Of so much of what is counted a family must be recorded. */
const leastRecorded = 0.5;

/**
 * The design effect of a measure, from the families of its rows over spans that share no days: for a
 * share the variance of a ratio of totals over families to that of independent children (Cochran,
 * Sampling Techniques, section 6.3), for a number the mean family size as its members see it
 * (Σ size² ÷ Σ size), which is also the most that a share's can be. A row without a family stands alone.
 */
export function clusteringOf(
  measure: Measure,
  spans: readonly Span[],
  context: EvaluationContext,
): Clustering {
  if (measure.from === 'returns' || whyUnavailable(measure, context)) {
    return { state: 'not-applicable' };
  }
  const data = context.data(measure.counts.table);
  if (!data.columns.has('child_id')) return { state: 'not-applicable' };
  const reason = whyNoFamilies(measure, data);
  if (reason) return { state: 'unknown', reason };
  const groups = spans
    .filter((span) => whyTooEarly(measure, span, context) === undefined)
    .map((span) => familiesIn(measure, span, data, context));
  const units = sum(groups, (group) => group.units);
  const recorded = sum(groups, (group) => group.recorded);
  if (units === 0) return { state: 'unknown', reason: 'nothing was counted lately' };
  if (recorded < units * leastRecorded) {
    return {
      state: 'unknown',
      reason: `a family is recorded for only ${recorded.toLocaleString('en-GB')} of ${units.toLocaleString('en-GB')}`,
    };
  }
  const most = sum(groups, ({ families }) => sum(families, ({ all }) => all ** 2)) / units;
  const families = sum(groups, (group) => group.families.length);
  const effect = kindOf(measure) === 'share' ? ratioEffect(groups) : most;
  return { state: 'known', effect: Math.max(1, Math.min(most, effect ?? most)), families };
}

function whyNoFamilies({ counts: { table } }: RowMeasure, data: TableData): string | undefined {
  return data.present.has('family_id') ? undefined : noColumn({ table, column: 'family_id' });
}

type Family = { all: number; some: number };

type FamiliesInSpan = {
  readonly families: readonly Family[];
  readonly units: number;
  /** How much of what was counted has a family. */
  readonly recorded: number;
};

function familiesIn(
  measure: RowMeasure,
  span: Span,
  data: TableData,
  context: EvaluationContext,
): FamiliesInSpan {
  const units = unitsOf(measure, data);
  const { of: familyOf, count } = familyNumbers(data, context);
  // Where an id counts once: 1 where it was met, 2 where a row of it passes too; and its first row’s family.
  const seen = new Uint8Array(units.isRow ? 0 : units.count);
  const placeOfUnit = new Int32Array(seen.length);
  const places = new Int32Array(count).fill(-1);
  const families: Family[] = [];
  let counted = 0;
  let recorded = 0;
  const placeFor = (number: number): number => {
    // A row without a family stands alone.
    const known = number === 0 ? -1 : (places[number] as number);
    if (known >= 0) return known;
    if (number !== 0) places[number] = families.length;
    return families.push({ all: 0, some: 0 }) - 1;
  };
  visitCounted(measure, [span], context, (row, _, passes) => {
    const unit = units.of(row);
    const before = seen[unit] ?? 0;
    if (before >= (passes ? 2 : 1)) return;
    const number = familyOf[row] as number;
    const place = before > 0 ? (placeOfUnit[unit] as number) : placeFor(number);
    const family = families[place] as Family;
    if (passes) family.some += 1;
    if (!units.isRow) seen[unit] = passes ? 2 : 1;
    if (before > 0) return;
    if (!units.isRow) placeOfUnit[unit] = place;
    counted += 1;
    if (number !== 0) recorded += 1;
    family.all += 1;
  });
  return { families, units: counted, recorded };
}

/** Undefined where all shares are none or all, which tells nothing of families. */
function ratioEffect(groups: readonly FamiliesInSpan[]): number | undefined {
  let clustered = 0;
  let independent = 0;
  for (const { families, units } of groups) {
    const share = sum(families, ({ some }) => some) / units;
    if (families.length < 2) continue;
    const squares = sum(families, ({ all, some }) => (some - share * all) ** 2);
    clustered += (squares * families.length) / (families.length - 1);
    independent += units * share * (1 - share);
  }
  return independent > 0 ? clustered / independent : undefined;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
