import type { Measure } from '../measures/measure.ts';
import type { Point } from '../measures/result.ts';

/** For each place, a point for each period in order. */
export type PointsByPlace = Readonly<Record<string, readonly Point[]>>;

/** One table that an audience gets: a measure by locality and period. */
export type DisclosureTable = {
  readonly measure: Measure;
  /** Its numbers were worked out elsewhere: they are like those of no other measure. */
  readonly fromElsewhere: boolean;
  readonly points: PointsByPlace;
  /**
   * Of a measure over 12 months: its events period by period, where they add up. The audience does
   * not get them, but they bind the values of 12 months to each other.
   */
  readonly events?: PointsByPlace;
};

/** All that an audience gets, and the rule that it is protected by. */
export type Disclosure = {
  readonly tables: readonly DisclosureTable[];
  /** The place of the tables that counts everything. */
  readonly total: string;
  readonly periods: readonly { readonly complete: boolean }[];
  readonly periodMonths: number;
  /** Counts from 1 to this are small. */
  readonly smallNumber: number;
  /** Points that the audience has already, by earlier packs: hiding them now protects nothing. */
  readonly known?: readonly PointRef[];
};

export type PointRef = {
  readonly measure: string;
  readonly place: string;
  readonly period: number;
};
