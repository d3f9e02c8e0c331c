import { addMonths, dayFromIso, isoFromDay } from '../../calendar/calendarDate.ts';
import { type PeriodLength, periodStart } from '../../calendar/period.ts';
import { type TableId, tableIds, tables } from '../../extracts/tables.ts';
import { medianOf } from '../../statistics/median.ts';
import type { CountsOfLoad } from './loadRecord.ts';

/** How the rows of a table's newest periods usually still change: the recording lag. */
export type TableLag = {
  readonly table: TableId;
  /** How a sentence names its rows. */
  readonly rows: string;
  /** By the age of the period at a load; 0 is the newest complete one. */
  readonly ages: readonly LagAtAge[];
};

export type LagAtAge = {
  readonly age: number;
  /** Rows at the next load for each row at this one, to a hundredth: the median, the least, the most. */
  readonly ratio: number;
  readonly least: number;
  readonly most: number;
  /** From how many pairs of loads. */
  readonly times: number;
};

/** Loads closer together than this tell nothing of what came between two meetings. */
const leastDaysBetween = 28;
/** A ratio of fewer rows is mostly chance. */
const leastRows = 10;
const oldestAge = 5;

/**
 * The median of the ratios between one load and the next, by table and age of the period, over all
 * pairs of loads in which both cover the period.
 */
export function recordingLag(
  loads: readonly CountsOfLoad[],
  length: PeriodLength,
): readonly TableLag[] {
  const pairs = pairsOf(loads);
  return tableIds.flatMap((table) => {
    const ages = Array.from({ length: oldestAge + 1 }, (_, age) =>
      lagAtAge(
        age,
        pairs.flatMap((pair) => ratioOf(pair, table, age, length)),
      ),
    ).flat();
    return ages.length > 0 ? [{ table, rows: tables[table].noun[1], ages }] : [];
  });
}

type Pair = readonly [load: CountsOfLoad, next: CountsOfLoad];

function pairsOf(loads: readonly CountsOfLoad[]): Pair[] {
  const sorted = loads.toSorted((a, b) => (a.asAt < b.asAt ? -1 : a.asAt > b.asAt ? 1 : 0));
  const pairs: Pair[] = [];
  let last: CountsOfLoad | undefined;
  for (const load of sorted) {
    if (last && dayFromIso(load.asAt) - dayFromIso(last.asAt) < leastDaysBetween) continue;
    if (last) pairs.push([last, load]);
    last = load;
  }
  return pairs;
}

function ratioOf(
  [load, next]: Pair,
  table: TableId,
  age: number,
  length: PeriodLength,
): readonly number[] {
  const current = periodStart(dayFromIso(load.asAt) + 1, length);
  const start = addMonths(current, -(age + 1) * length.months);
  const covered = Math.max(dayFromIso(load.coverFrom), dayFromIso(next.coverFrom));
  if (start < covered || !load.tables[table] || !next.tables[table]) return [];
  const months = Array.from({ length: length.months }, (_, month) =>
    isoFromDay(addMonths(start, month)).slice(0, 7),
  );
  const rowsOf = ({ tables: counts }: CountsOfLoad) =>
    months.reduce((sum, month) => sum + (counts[table]?.[month] ?? 0), 0);
  const before = rowsOf(load);
  return before < leastRows ? [] : [rowsOf(next) / before];
}

/** No finer than a per cent, so that no count can be worked out of a ratio. */
function toHundredth(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}

function lagAtAge(age: number, ratios: readonly number[]): LagAtAge[] {
  if (ratios.length === 0) return [];
  return [
    {
      age,
      ratio: toHundredth(medianOf(ratios)),
      least: toHundredth(Math.min(...ratios)),
      most: toHundredth(Math.max(...ratios)),
      times: ratios.length,
    },
  ];
}
