import type { TableId } from '../../extracts/tables.ts';
import type { MeasureKind, Window } from '../../measures/measure.ts';
import type { KnownPoint } from '../../measures/result.ts';
import type { TableLag } from './lag.ts';

/** What is known of a load that was recorded. */
export type RecordedLoad = {
  /** ISO days. */
  readonly made: string;
  readonly asAt: string;
  readonly coverFrom: string;
  readonly product: string;
  readonly partnership: { readonly id: string; readonly name: string };
  readonly files: readonly {
    readonly file: string;
    readonly bytes: number;
    readonly read: number;
    readonly used: number;
  }[];
  /** How many loads its history has, itself included. */
  readonly loads: number;
};

/** What changed from a recorded load to the one that is open. */
export type Changes = {
  readonly record: RecordedLoad;
  readonly asAt: string;
  /** Settings that are other than they were, each a sentence: what follows from them is no change of the data. */
  readonly otherSettings: readonly string[];
  /** Tables of either load, those without any change included. */
  readonly tables: readonly TableChange[];
  /** What should be looked at, each a sentence. */
  readonly warnings: readonly string[];
  readonly measures: MeasureChanges;
  readonly lag: readonly TableLag[];
  /** How many loads the lag was worked out from, this one included. */
  readonly loads: number;
};

/** `before + added + movedIn − movedOut − gone = now`, in each month and in all. */
export type RowCounts = {
  readonly before: number;
  readonly now: number;
  readonly added: number;
  /** The same record with other content, in the same month. */
  readonly changed: number;
  /** The same record with another date of its event: now in this month, or no longer in it. */
  readonly movedIn: number;
  readonly movedOut: number;
  readonly gone: number;
};

export type TableChange = RowCounts & {
  readonly table: TableId;
  readonly title: string;
  /** In the order of time; rows without a date come last. */
  readonly months: readonly MonthChange[];
};

/** `2026-03`, or `undated`. */
export type MonthChange = RowCounts & { readonly month: string };

export type MeasureChanges = {
  /** Values of periods that were complete both times and are known both times with other counts. */
  readonly moved: readonly MovedValue[];
  /** How many such values were compared. */
  readonly compared: number;
  /** How many are known now and were not, and the other way round. */
  readonly newlyKnown: number;
  readonly noLongerKnown: number;
  /** Measures that are not compared, and why. */
  readonly notCompared: readonly { readonly measure: string; readonly why: string }[];
};

export type MovedValue = {
  readonly measure: string;
  readonly title: string;
  readonly kind: MeasureKind;
  readonly window: Window;
  readonly place: string;
  readonly placeName: string;
  /** Index of the period in the scorecard, and when the value holds in words. */
  readonly period: number;
  readonly when: string;
  readonly before: KnownPoint;
  readonly now: KnownPoint;
};
