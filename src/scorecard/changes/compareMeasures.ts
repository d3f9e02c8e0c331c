import {
  type KnownPoint,
  knownCount,
  knownRate,
  knownShare,
  type Point,
  unavailable,
} from '../../measures/result.ts';
import { whenInWords } from '../format.ts';
import type { Scorecard, ScorecardMeasure } from '../scorecard.ts';
import { pointOf } from '../select.ts';
import type { MeasureChanges, MovedValue } from './changes.ts';
import type { LoadRecord, RecordedPoint } from './loadRecord.ts';

/** The values of past periods then and now: those with other counts, the most counted rows first. */
export function compareMeasures(record: LoadRecord, scorecard: Scorecard): MeasureChanges {
  const measures = [...scorecard.measures, ...scorecard.otherReadings];
  const notCompared: MeasureChanges['notCompared'][number][] = [];
  const moved: MovedValue[] = [];
  let [compared, newlyKnown, noLongerKnown] = [0, 0, 0];
  for (const measure of measures) {
    const then = record.measures.find(({ id }) => id === measure.id);
    if (then?.version !== measure.version) {
      const why = then ? 'it counts something else now' : 'it was not worked out then';
      notCompared.push({ measure: measure.title, why });
      continue;
    }
    for (const pair of pairsOf(measure, then.points, record, scorecard)) {
      const { before, now } = pair;
      if (before.state === 'known' && now.state === 'known') {
        compared += 1;
        if (differs(before, now)) moved.push(movedValue(measure, pair, before, now, scorecard));
      } else if (now.state === 'known') newlyKnown += 1;
      else if (before.state === 'known') noLongerKnown += 1;
    }
  }
  return {
    moved: moved.toSorted((a, b) => sizeOf(b) - sizeOf(a) || b.period - a.period),
    compared,
    newlyKnown,
    noLongerKnown,
    notCompared,
  };
}

type Pair = {
  readonly place: string;
  readonly period: number;
  readonly before: Point;
  readonly now: Point;
};

/** The points of periods that were complete both times, in the places of both. */
function pairsOf(
  measure: ScorecardMeasure,
  recorded: Readonly<Record<string, readonly RecordedPoint[]>>,
  record: LoadRecord,
  scorecard: Scorecard,
): Pair[] {
  const places = new Map(Object.entries(recorded));
  return scorecard.periods.flatMap(({ start, end, complete }, period) => {
    const index = record.periods.findIndex((each) => each.start === start && each.end === end);
    if (!complete || record.periods[index]?.complete !== true) return [];
    return scorecard.localities.flatMap(({ id }) => {
      const before = places.get(id)?.[index];
      if (before === undefined) return [];
      return [
        {
          place: id,
          period,
          before: pointAsRecorded(before, measure),
          now: pointOf(measure, id, period),
        },
      ];
    });
  });
}

function pointAsRecorded(point: RecordedPoint, { kind }: ScorecardMeasure): Point {
  if (typeof point === 'string') return point === 'x' ? unavailable('') : notKnown[point];
  const [numerator, denominator] = point;
  if (denominator === undefined) return knownCount(numerator);
  return kind === 'rate' ? knownRate(numerator, denominator) : knownShare(numerator, denominator);
}

const notKnown = { z: { state: 'not-applicable' }, c: { state: 'suppressed' } } as const;

function differs(before: KnownPoint, now: KnownPoint): boolean {
  return before.numerator !== now.numerator || before.denominator !== now.denominator;
}

function movedValue(
  measure: ScorecardMeasure,
  { place, period }: Pair,
  before: KnownPoint,
  now: KnownPoint,
  scorecard: Scorecard,
): MovedValue {
  const { id, title, kind, window } = measure;
  const locality = scorecard.localities.find((each) => each.id === place);
  const dates = scorecard.periods[period];
  return {
    ...{ measure: id, title, kind, window, place, period, before, now },
    placeName: locality?.name ?? place,
    when: dates ? whenInWords(window, dates) : '',
  };
}

/** How far the counts moved, numerator and denominator together. */
function sizeOf({ before, now, kind }: MovedValue): number {
  const numerator = Math.abs(now.numerator - before.numerator);
  // The denominator of a rate is a population, whose thousands would come before all else.
  if (kind === 'rate') return numerator;
  return numerator + Math.abs((now.denominator ?? 0) - (before.denominator ?? 0));
}
