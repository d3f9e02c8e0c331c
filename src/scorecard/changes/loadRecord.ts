import * as v from 'valibot';
import { tableIds } from '../../extracts/tables.ts';
import { isoDate } from '../placement.ts';

/** What the file is, in words for whoever opens it in an editor. */
export const aboutRecord =
  'OFFICIAL-SENSITIVE. Counts and keyed digests of rows about children, made from the extracts of one load: no row, name or id can be read from it, but whoever has this file and knows a row can tell whether it was loaded. For the analyst who keeps the extracts, kept as they are; no part of a meeting pack.';

const monthName = v.pipe(
  v.string(),
  v.regex(/^(\d{4}-(0[1-9]|1[0-2])|undated)$/, 'should be a month like 2026-03, or undated'),
);
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0, 'should not be below 0'));
const tableId = v.picklist(tableIds);

/** A value as it stood: its counts; `z` where there was none to count among, `x` where it was unavailable. */
const recordedPoint = v.union([
  v.strictTuple([v.number()]),
  v.strictTuple([v.number(), v.number()]),
  v.picklist(['z', 'x', 'c']),
]);

const recordedMeasure = v.strictObject({
  id: v.string(),
  title: v.string(),
  /** Another version is another definition. */
  version: v.string(),
  /** For each place the points in the order of the periods. */
  points: v.record(v.string(), v.array(recordedPoint)),
});

const recordedFile = v.strictObject({
  file: v.string(),
  table: v.optional(tableId),
  bytes: wholeNumber,
  read: wholeNumber,
  used: wholeNumber,
});

/** How many rows each month had at a load. */
const countsOfLoad = v.strictObject({
  asAt: isoDate,
  coverFrom: isoDate,
  tables: v.record(tableId, v.record(monthName, wholeNumber)),
});

const entries = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'should be base64'));

const recordedTable = v.strictObject({
  /** The columns that a file of the table had. */
  columns: v.array(v.string()),
  /** The entries of the rows of each month, base64 (`extracts/digests/entries.ts`). */
  rows: v.record(monthName, entries),
});

export const recordSchema = v.strictObject({
  format: v.literal('load-record/1'),
  about: v.string(),
  /** The version of the product that made it: another one may read a cell otherwise. */
  product: v.string(),
  /** The day on which it was made. */
  made: isoDate,
  invented: v.boolean(),
  partnership: v.strictObject({ id: v.string(), name: v.string() }),
  asAt: isoDate,
  coverFrom: isoDate,
  neglect: v.picklist(['only', 'any']),
  neglectByPrimaryNeed: v.boolean(),
  periodMonths: v.picklist([1, 2, 3, 6, 12]),
  /** The places of the measures, and the spellings by which rows were sorted into them. */
  localities: v.array(v.strictObject({ id: v.string(), names: v.array(v.string()) })),
  files: v.array(recordedFile),
  periods: v.array(v.strictObject({ start: isoDate, end: isoDate, complete: v.boolean() })),
  measures: v.array(recordedMeasure),
  /** Earlier loads, the oldest first: numbers of rows only. */
  history: v.array(countsOfLoad),
  key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{22}==$/, 'should be 16 bytes in base64')),
  tables: v.record(tableId, recordedTable),
  /** Tells damage, not who wrote it. */
  check: v.string(),
});

/** What is kept of a load so that the next one can be compared with it, without a row. */
export type LoadRecord = v.InferOutput<typeof recordSchema>;

export type RecordedPoint = v.InferOutput<typeof recordedPoint>;

/** How many rows of each table each month had at a load, and how far its extracts reached. */
export type CountsOfLoad = v.InferOutput<typeof countsOfLoad>;
