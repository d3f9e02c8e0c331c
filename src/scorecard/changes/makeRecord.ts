import type { Extracts } from '../../extracts/columns.ts';
import { base64OfBytes, entryBytes } from '../../extracts/digests/entries.ts';
import { RowDigester, rowsInMonths } from '../../extracts/digests/rowDigester.ts';
import { type DigestKey, newDigestKey } from '../../extracts/digests/sipHash.ts';
import type { FileReport } from '../../extracts/report.ts';
import type { Point } from '../../measures/result.ts';
import type { Partnership } from '../partnership.ts';
import type { Scorecard, ScorecardMeasure } from '../scorecard.ts';
import {
  aboutRecord,
  type CountsOfLoad,
  type LoadRecord,
  type RecordedPoint,
} from './loadRecord.ts';

/** A load with all that a record of it needs. */
export type LoadToRecord = {
  readonly extracts: Extracts;
  readonly files: readonly FileReport[];
  readonly partnership: Partnership;
  /** With the measures of the strategy. */
  readonly scorecard: Scorecard;
};

export type MakingOfRecord = LoadToRecord & {
  readonly product: string;
  /** ISO day. */
  readonly made: string;
  /** The record of the load before, whose history goes on. */
  readonly before?: LoadRecord | undefined;
};

/** The record of a load. Its key is new, so that two records cannot be held against each other row by row. */
export function makeRecord(making: MakingOfRecord): Omit<LoadRecord, 'check'> {
  const { extracts, files, partnership, scorecard, product, made, before } = making;
  const { asAt, coverFrom, invented } = scorecard;
  const key = newDigestKey();
  const entries = entriesOf(extracts, files, key);
  return {
    format: 'load-record/1',
    about: aboutRecord,
    product,
    made,
    invented,
    partnership: { id: partnership.id, name: partnership.name },
    asAt,
    coverFrom,
    neglect: partnership.neglect,
    neglectByPrimaryNeed: partnership.neglectByPrimaryNeed,
    periodMonths: partnership.periodMonths,
    localities: placesOf(partnership),
    files: files
      .filter(({ refused, statistics }) => !refused && !statistics)
      .map(({ file, table, bytes, read, used }) => ({
        file,
        ...(table ? { table } : {}),
        ...{ bytes, read, used },
      })),
    periods: scorecard.periods.map(({ start, end, complete }) => ({ start, end, complete })),
    measures: [...scorecard.measures, ...scorecard.otherReadings].map(recordedMeasure),
    history: historyUpTo(asAt, before),
    key: base64OfBytes(key),
    tables: Object.fromEntries(
      [...extracts.tables].map(([id, data]) => [
        id,
        {
          columns: [...data.present].toSorted(),
          rows: Object.fromEntries(
            [...(entries.get(id) ?? [])].map(([month, each]) => [month, base64OfBytes(each)]),
          ),
        },
      ]),
    ),
  };
}

/** The digests of all rows under a key, by table and month. */
export function entriesOf(
  { tables }: Extracts,
  files: readonly FileReport[],
  key: DigestKey,
): Map<string, Map<string, Uint8Array>> {
  const digester = new RowDigester(key);
  const columnsOf = new Map(files.map(({ file, columnsFound }) => [file, columnsFound]));
  return new Map(
    [...tables].map(([id, data]) => {
      const [column] = data.table.identity;
      const hasIds = (file: string) =>
        column !== undefined && (columnsOf.get(file) ?? []).includes(column);
      return [id, digester.entriesByMonth(data, hasIds)] as const;
    }),
  );
}

/** How many rows of each table a load has in each month; only tables of events. */
export function countsOfExtracts(
  { tables }: Extracts,
  { asAt, coverFrom }: Pick<CountsOfLoad, 'asAt' | 'coverFrom'>,
): CountsOfLoad {
  const events = [...tables].filter(([, { table }]) => table.event);
  return {
    asAt,
    coverFrom,
    tables: Object.fromEntries(
      events.map(([id, data]) => [id, Object.fromEntries(rowsInMonths(data))]),
    ),
  };
}

/** How many rows of each table the load of a record had in each month. */
export function countsOfRecord({ asAt, coverFrom, tables }: LoadRecord): CountsOfLoad {
  return {
    asAt,
    coverFrom,
    tables: Object.fromEntries(
      Object.entries(tables).map(([id, { rows }]) => [
        id,
        Object.fromEntries(
          Object.entries(rows).map(([month, text]) => [month, rowsIn(text)] as const),
        ),
      ]),
    ),
  };
}

/** How many entries a base64 text holds. */
function rowsIn(text: string): number {
  return Math.floor((text.replace(/=+$/, '').length * 3) / 4 / entryBytes);
}

/** The spellings by which rows are sorted into each place, in an order of their own. */
export function placesOf({ localities }: Partnership): LoadRecord['localities'] {
  return localities.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases].toSorted() }));
}

const mostLoads = 24;
const mostMonths = 36;

/** The loads up to a day, each with its latest months; the record's own load is the last of them. */
function historyUpTo(asAt: string, before: LoadRecord | undefined): CountsOfLoad[] {
  if (!before) return [];
  return [...before.history, countsOfRecord(before)]
    .filter((load) => load.asAt < asAt)
    .slice(-mostLoads)
    .map((load) => ({ ...load, tables: latestMonths(load.tables) }));
}

function latestMonths(tables: CountsOfLoad['tables']): CountsOfLoad['tables'] {
  return Object.fromEntries(
    Object.entries(tables).map(([id, months]) => [
      id,
      Object.fromEntries(Object.entries(months).slice(-mostMonths)),
    ]),
  );
}

function recordedMeasure({ id, title, version, points }: ScorecardMeasure): {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly points: Record<string, RecordedPoint[]>;
} {
  return {
    id,
    title,
    version,
    points: Object.fromEntries(
      Object.entries(points).map(([place, list]) => [place, list.map(recordedPoint)]),
    ),
  };
}

function recordedPoint(point: Point): RecordedPoint {
  switch (point.state) {
    case 'known':
      return point.denominator === undefined
        ? [point.numerator]
        : [point.numerator, point.denominator];
    case 'not-applicable':
      return 'z';
    case 'unavailable':
      return 'x';
    case 'suppressed':
      return 'c';
  }
}
