/**
 * An independent referee for the product's numbers: contract.md in DuckDB SQL.
 * It shares no code with the product and reads nothing of it.
 */
import {
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api';
import { dayNumber, isoOf, isWorkingDay } from './bankHolidays.ts';
import { BREAKDOWN_STEPS, breakdownQuery } from './breakdownSql.ts';
import { CLEAN_STEPS, FATE_STEPS, RAW_TABLES } from './cleaningSql.ts';
import { columnsOf, headerKey, recognise } from './layouts.ts';
import { MEASURES } from './measures.ts';
import { countSteps, PLACES, POINTS, STATES } from './measuresSql.ts';
import type { ExtractSet } from './randomExtracts.ts';
import { splitCsv } from './splitCsv.ts';

export type PeriodMonths = 1 | 2 | 3 | 6 | 12;

export interface RefereePoint {
  measure: string;
  period: number;
  locality: string;
  state: 'known' | 'not-applicable' | 'unavailable';
  numerator?: number;
  denominator?: number;
  value?: number;
}

export interface RefereeAccount {
  file: string;
  /** Empty when no layout was recognised. */
  layout: string;
  read: number;
  used: number;
  duplicates: number;
  setAside: number;
}

const CHUNK = 2048;
let shared: Promise<DuckDBInstance> | undefined;

/** One instance for the process, with a calendar of cumulated working days. */
function instance(): Promise<DuckDBInstance> {
  shared ??= (async () => {
    const created = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await created.connect();
    await connection.run('CREATE TABLE calendar (day DATE, worked INTEGER)');
    const days: string[] = [];
    const end = dayNumber('2040-12-31');
    let worked = 0;
    for (let day = dayNumber('2000-01-01'); day <= end; day += 1) {
      if (isWorkingDay(day)) worked += 1;
      days.push(`('${isoOf(day)}', ${worked})`);
    }
    await connection.run(`INSERT INTO calendar VALUES ${days.join(', ')}`);
    connection.closeSync();
    return created;
  })();
  return shared;
}

interface RawTables {
  cells: [number[], string[], string[]];
  lines: [number[], string[], number[]];
  present: [string[], string[]];
  layouts: string[];
}

/** Splits the files, in file-name order, into rows and cells. */
function readRaw(files: ExtractSet['files']): RawTables {
  const raw: RawTables = {
    cells: [[], [], []],
    lines: [[], [], []],
    present: [[], []],
    layouts: [],
  };
  const present = new Set<string>();
  files.forEach((file, fileNumber) => {
    const [headers = [], ...rows] = splitCsv(file.text);
    const layout = recognise(headers);
    raw.layouts.push(layout?.name ?? '');
    if (!layout) return;
    const known = new Map(columnsOf(layout).map((name) => [headerKey(name), name]));
    const columns = headers.map((header) => {
      const key = headerKey(header);
      return known.get(key) ?? `x:${key}`;
    });
    for (const column of columns) present.add(`${layout.name} ${column}`);
    for (const row of rows) {
      const rowNumber = raw.lines[0].length + 1;
      raw.lines[0].push(rowNumber);
      raw.lines[1].push(layout.name);
      raw.lines[2].push(fileNumber);
      row.forEach((cell, index) => {
        if (cell === '' || index >= columns.length) return;
        raw.cells[0].push(rowNumber);
        raw.cells[1].push(columns[index]!);
        raw.cells[2].push(cell);
      });
    }
  });
  for (const entry of present) {
    const [layout, column] = entry.split(' ');
    raw.present[0].push(layout!);
    raw.present[1].push(column!);
  }
  return raw;
}

/** Appends columns of numbers and texts to a table. */
async function append(
  connection: DuckDBConnection,
  table: string,
  columns: (number[] | string[])[],
): Promise<void> {
  const types = columns.map((column) => (typeof column[0] === 'number' ? INTEGER : VARCHAR));
  const length = columns[0]!.length;
  if (length === 0) return;
  const appender = await connection.createAppender(table);
  for (let from = 0; from < length; from += CHUNK) {
    const slices = columns.map((column) => column.slice(from, from + CHUNK));
    const chunk = DuckDBDataChunk.create(types, slices[0]!.length);
    for (const [index, slice] of slices.entries()) chunk.setColumnValues(index, slice);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

const byName = (a: { name: string }, b: { name: string }) =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/** Loads and accounts for the rows of a set. */
async function load(connection: DuckDBConnection, set: ExtractSet): Promise<RefereeAccount[]> {
  const files = [...set.files].sort(byName);
  const raw = readRaw(files);
  await connection.run(RAW_TABLES);
  await append(connection, 'cell', raw.cells);
  await append(connection, 'line', raw.lines);
  await append(connection, 'present', raw.present);
  for (const step of FATE_STEPS) await connection.run(step);
  const accounts = files.map((file, index) => ({
    file: file.name,
    layout: raw.layouts[index]!,
    read: 0,
    used: 0,
    duplicates: 0,
    setAside: 0,
  }));
  const counts = await connection.runAndReadAll(
    'SELECT file_no, fate, count(*)::INTEGER FROM fate GROUP BY ALL',
  );
  for (const [fileNumber, fate, count] of counts.getRows() as [number, string, number][]) {
    const account = accounts[fileNumber]!;
    account.read += count;
    if (fate === 'used') account.used = count;
    else if (fate === 'duplicate') account.duplicates = count;
    else account.setAside = count;
  }
  return accounts;
}

function toPoint(
  measureNumber: number,
  period: number,
  placeNumber: number,
  stateNumber: number,
  num: number,
  den: number,
): RefereePoint {
  const { id, kind } = MEASURES[measureNumber]!;
  const state = STATES[stateNumber]!;
  const point = { measure: id, period, locality: PLACES[placeNumber]!, state };
  if (state !== 'known') return point;
  if (kind === 'count') return { ...point, numerator: num, value: num };
  const value = (num / den) * (kind === 'rate' ? 10_000 : 1);
  return { ...point, numerator: num, denominator: den, value };
}

/** Computes the points of every period length. */
async function compute(
  connection: DuckDBConnection,
  set: ExtractSet,
): Promise<Map<PeriodMonths, RefereePoint[]>> {
  for (const step of [...CLEAN_STEPS, ...countSteps(set)]) await connection.run(step);
  const points = new Map<PeriodMonths, RefereePoint[]>(
    [1, 2, 3, 6, 12].map((months) => [months as PeriodMonths, []]),
  );
  const result = await connection.runAndReadAll(POINTS);
  const [measure, months, period, place, state, num, den] = result.getColumns() as number[][];
  measure?.forEach((measureNumber, i) => {
    points
      .get(months![i] as PeriodMonths)!
      .push(toPoint(measureNumber, period![i]!, place![i]!, state![i]!, num![i]!, den![i]!));
  });
  return points;
}

async function withConnection<T>(use: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const connection = await (await instance()).connect();
  try {
    return await use(connection);
  } finally {
    connection.closeSync();
  }
}

/** What became of the rows of every file, in file-name order. */
export function refereeAccounts(set: ExtractSet): Promise<RefereeAccount[]> {
  return withConnection((connection) => load(connection, set));
}

/** The accounts and the points of all five period lengths, cleaning once. */
export function refereeReport(
  set: ExtractSet,
): Promise<{ accounts: RefereeAccount[]; points: Map<PeriodMonths, RefereePoint[]> }> {
  return withConnection(async (connection) => {
    const accounts = await load(connection, set);
    return { accounts, points: await compute(connection, set) };
  });
}

/** How much of a measure is in a group of a dimension, in a place and period. */
export interface RefereeGroup {
  measure: string;
  dimension: string;
  period: number;
  place: string;
  grp: string;
  numerator: number;
  denominator: number;
}

/** The groups of some measures by some dimensions, for periods of so many months. */
export function refereeBreakdowns(set: ExtractSet, months: PeriodMonths): Promise<RefereeGroup[]> {
  return withConnection(async (connection) => {
    await load(connection, set);
    for (const step of [...CLEAN_STEPS, ...countSteps(set), ...BREAKDOWN_STEPS]) {
      await connection.run(step);
    }
    const result = await connection.runAndReadAll(breakdownQuery(set, months));
    return result.getRowObjectsJS() as unknown as RefereeGroup[];
  });
}

/** The points of all five period lengths. */
export async function refereeAll(set: ExtractSet): Promise<Map<PeriodMonths, RefereePoint[]>> {
  return (await refereeReport(set)).points;
}

/** The points of one period length. */
export async function referee(
  set: ExtractSet,
  options: { periodMonths: PeriodMonths },
): Promise<RefereePoint[]> {
  return (await refereeAll(set)).get(options.periodMonths)!;
}
