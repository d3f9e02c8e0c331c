import { periodsBetween } from '../../calendar/period.ts';
import { buildSystem } from '../../disclosure/buildSystem.ts';
import type { Disclosure, PointRef } from '../../disclosure/disclosure.ts';
import { protect } from '../../disclosure/protect.ts';
import type { EvaluationContext } from '../../measures/context.ts';
import type { Point } from '../../measures/result.ts';
import { everywhere, type Partnership } from '../partnership.ts';
import type { Scorecard, ScorecardMeasure } from '../scorecard.ts';
import { periodEvents } from './periodEvents.ts';

/** Who may see a scorecard whose small numbers are hidden. */
export type Audience = Exclude<Scorecard['audience'], 'internal'>;

/** How much is hidden of a measure, and why. */
export type HiddenOfMeasure = {
  readonly measure: string;
  /** Points that have a value, hidden or not. */
  readonly points: number;
  /** Points with a small count. */
  readonly small: number;
  /** Points from which small counts of others could be worked out. */
  readonly forOthers: number;
};

export type ProtectedScorecard =
  | {
      readonly ok: true;
      readonly scorecard: Scorecard;
      readonly hidden: readonly HiddenOfMeasure[];
    }
  | {
      readonly ok: false;
      /** Points that can be narrowed further than the rule allows, whatever else is hidden. */
      readonly exposed: readonly PointRef[];
    };

type ToProtect = {
  readonly scorecard: Scorecard;
  readonly audience: Audience;
  readonly partnership: Partnership;
  readonly context: EvaluationContext;
  /** Points that the audience has from earlier packs. */
  readonly known?: readonly PointRef[];
};

/**
 * The scorecard as an audience may see it: every measure by locality and period, with the points
 * hidden that are small or would give small ones away. All else that holds counts is left out.
 */
export function protectScorecard(given: ToProtect): ProtectedScorecard {
  const { scorecard, audience, partnership } = given;
  const system = buildSystem(disclosureOf(given));
  const { hidden, exposed } = protect(system, partnership.smallNumber);
  const refs = [...exposed].map((index): PointRef => {
    const { table = -1, place = '', period = -1 } = system.cells[index] ?? {};
    return { measure: scorecard.measures[table]?.id ?? '', place, period };
  });
  if (refs.length > 0) return { ok: false, exposed: refs };
  const suppressed = new Set<string>();
  const counts = scorecard.measures.map(({ id }) => ({
    measure: id,
    points: 0,
    small: 0,
    forOthers: 0,
  }));
  system.cells.forEach(({ table, place, period }, index) => {
    const count = counts[table];
    const why = hidden.get(index);
    if (!count) return;
    count.points += 1;
    if (!why) return;
    suppressed.add(`${table} ${place} ${period}`);
    if (why === 'small') count.small += 1;
    else count.forOthers += 1;
  });
  const measures = scorecard.measures.map((measure, table) =>
    measureFor(measure, (place, period) => suppressed.has(`${table} ${place} ${period}`)),
  );
  const { recordingLag: _, ...shown } = scorecard;
  return {
    ok: true,
    scorecard: { ...shown, audience, measures, otherReadings: [], sources: [] },
    hidden: counts,
  };
}

function disclosureOf({ scorecard, partnership, context, known = [] }: ToProtect): Disclosure {
  const { periodMonths } = scorecard;
  const periods = periodsBetween(
    context.coverFrom,
    context.asAt,
    periodMonths as Partnership['periodMonths'],
    partnership.yearStartMonth,
  );
  return {
    tables: scorecard.measures.map(({ value, fromAggregates = false, points }) => {
      const events = periodEvents(value, periods, context);
      return {
        measure: value,
        fromElsewhere: fromAggregates,
        points: withPlacesOf(scorecard, points),
        ...(events ? { events } : {}),
      };
    }),
    total: everywhere,
    periods: scorecard.periods,
    periodMonths,
    smallNumber: partnership.smallNumber,
    known,
  };
}

/** The places that are shown; of the unknown there may be points of nothing. */
function withPlacesOf({ localities }: Scorecard, points: ScorecardMeasure['points']) {
  return Object.fromEntries(localities.map(({ id }) => [id, points[id] ?? []]));
}

function measureFor(
  measure: ScorecardMeasure,
  isHidden: (place: string, period: number) => boolean,
): ScorecardMeasure {
  const { yearToDate: _, ...shown } = measure;
  const points = Object.entries(measure.points).map(([place, row]) => [
    place,
    row.map((point, period): Point => (isHidden(place, period) ? { state: 'suppressed' } : point)),
  ]);
  return {
    ...shown,
    points: Object.fromEntries(points),
    dimensions: [],
    clustering: { state: 'unknown', reason: 'families are not part of what this audience gets' },
  };
}
