import { type PeriodMonths, periodsBetween } from '../../calendar/period.ts';
import { whyUnavailable } from '../../measures/availability.ts';
import { breakDown } from '../../measures/breakDown.ts';
import type { EvaluationContext } from '../../measures/context.ts';
import type { Dimension } from '../../measures/dimensions/dimension.ts';
import { dimensionsOf, whyNotBrokenDown } from '../../measures/dimensions/offered.ts';
import { type SortedRows, sortRows } from '../../measures/dimensions/sortRows.ts';
import { type Families, familiesOf } from '../../measures/families.ts';
import { kindOf, type Measure } from '../../measures/measure.ts';
import { unavailable } from '../../measures/result.ts';
import { type Span, spanOf } from '../../measures/span.ts';
import { ageDimensions } from '../ageGroups.ts';
import { everywhere, type Partnership } from '../partnership.ts';
import type { Breakdown, BreakdownFamilies, BreakdownGroups } from './breakdown.ts';

type Assembly = {
  readonly partnership: Partnership;
  readonly measure: Measure;
  readonly dimension: string;
  /** A place of the context, or `all`. */
  readonly locality: string;
  readonly context: EvaluationContext;
  readonly periodMonths: PeriodMonths;
};

/** Works out a measure by the groups of a dimension, for every period of the scorecard. */
export function assembleBreakdown(assembly: Assembly): Breakdown {
  const { partnership, measure, context, periodMonths, locality } = assembly;
  const dimension = offeredTo(measure, partnership).find(({ id }) => id === assembly.dimension);
  if (!dimension) throw new Error(`${measure.id} has no dimension “${assembly.dimension}”.`);
  const { coverFrom, asAt } = context;
  const spans = periodsBetween(coverFrom, asAt, periodMonths, partnership.yearStartMonth).map(
    (period) => spanOf(measure.window, period),
  );
  const within = locality === everywhere ? undefined : context.places.ids.indexOf(locality);
  const common = {
    measure: measure.id,
    locality,
    dimension: dimension.id,
    title: dimension.title,
    ...(dimension.about ? { about: dimension.about } : {}),
  };
  const impossible = whyUnavailable(measure, context);
  if (impossible) {
    const nothing = { state: 'unavailable', reason: impossible } as const;
    const total = spans.map(() => unavailable(impossible));
    return { ...common, total, groups: nothing, families: nothing };
  }
  const families = familiesIn(measure, familiesOf(measure, spans, context, within));
  return { ...common, families, ...groupsOf(measure, dimension, { spans, context, within }) };
}

/** The dimensions that a measure can be broken down by, those of the partnership included. */
export function offeredTo(measure: Measure, { ageGroups }: Partnership): Dimension[] {
  return dimensionsOf(measure, ageDimensions(ageGroups));
}

function groupsOf(
  measure: Measure,
  dimension: Dimension,
  where: { spans: readonly Span[]; context: EvaluationContext; within: number | undefined },
): Pick<Breakdown, 'total' | 'groups'> {
  const reason = whyNotBrokenDown(dimension, measure, where.context);
  const mix = dimension.by.kind === 'category';
  if (reason) {
    const { total } = breakDown(measure, { ...where, rows: notSorted, mix });
    return { total, groups: { state: 'unavailable', reason } };
  }
  const rows = sortRows(dimension, measure, where.context);
  const { groups, total } = breakDown(measure, { ...where, rows, mix });
  const isShare = kindOf(measure) === 'share' && !mix;
  const known: BreakdownGroups = {
    state: 'known',
    kind: isShare ? 'share' : 'count',
    partsOf: isShare ? 'numerator' : 'denominator',
    canOverlap: measure.from === 'rows' && !!measure.counts.once && 'each' in measure.counts.once,
    list: groups.map(({ group: { id, name, said = name }, notRecorded, points, parts }) => ({
      id,
      name,
      said,
      notRecorded,
      points,
      parts,
    })),
  };
  return { total, groups: known };
}

/** All rows as one, where there is nothing to sort them by. */
const notSorted: SortedRows = { groups: [], notRecorded: -1, size: 1, groupOf: () => 0 };

function familiesIn(measure: Measure, families: Families): BreakdownFamilies {
  if (families.state !== 'known') return families;
  const { numerator, denominator } = families;
  return kindOf(measure) === 'share'
    ? { state: 'known', counted: numerator, among: denominator }
    : { state: 'known', counted: denominator };
}
