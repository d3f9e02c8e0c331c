import type { NeglectRule } from '../extracts/category.ts';
import type { TableId } from '../extracts/tables.ts';
import type { Clustering } from '../measures/clustering.ts';
import type { Good, Measure, MeasureKind, Window } from '../measures/measure.ts';
import type { Point } from '../measures/result.ts';
import type { TableLag } from './changes/lag.ts';
import type { Partnership } from './partnership.ts';
import type { Target } from './placement.ts';

/**
 * Everything that may be shown, as one immutable JSON value. Pages, charts, tables, sentences and
 * files only draw it, so none of them can differ from another.
 */
export type Scorecard = {
  readonly format: 'scorecard/1';
  readonly partnership: ScorecardPartnership;
  /** Set where the rows are invented; printed on every page and file. */
  readonly invented: boolean;
  readonly audience: 'internal' | 'partner' | 'public';
  /** Data are complete up to and including this ISO date. */
  readonly asAt: string;
  /** The first ISO date from which the extracts are complete. */
  readonly coverFrom: string;
  readonly periodMonths: number;
  readonly periods: readonly ScorecardPeriod[];
  /** The partnership's localities and, where a row fell there, `unknown`; the total `all` comes first. */
  readonly localities: readonly ScorecardLocality[];
  readonly groups: readonly ScorecardGroup[];
  readonly measures: readonly ScorecardMeasure[];
  /** Measures that stand in no group: other readings of the strategy than those in use. */
  readonly otherReadings: readonly ScorecardMeasure[];
  /** What was read, table by table. */
  readonly sources: readonly ScorecardSource[];
  /** How much the newest periods usually still change; known where records of earlier loads are. */
  readonly recordingLag?: readonly TableLag[];
};

export type ScorecardPartnership = {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly strategy: {
    readonly title: string;
    readonly years: string;
    readonly published: string;
  };
  /** What counts as neglect: the category alone, or multiple categories that name it too. */
  readonly neglect: NeglectRule;
  /** Whether local sub-codes of primary need that name neglect count too. */
  readonly neglectByPrimaryNeed: boolean;
  /** A share of fewer than this is too few to judge. */
  readonly minimumDenominator: number;
  /** Its local authorities, by which official statistics are published. */
  readonly authorities: Partnership['authorities'];
  /** Who supplies which extract, as far as its file says. */
  readonly supply: Partnership['supply'];
};

export type ScorecardPeriod = {
  /** ISO dates; both days are part of the period. */
  readonly start: string;
  readonly end: string;
  readonly complete: boolean;
  /** `April and May 2026` and `Apr–May 26`. */
  readonly words: string;
  readonly short: string;
  /** First ISO day of the reporting year that the period ends in. */
  readonly yearStart: string;
  /** Index of the same period a year before, where there is one. */
  readonly yearBefore?: number;
};

export type ScorecardLocality = {
  readonly id: string;
  readonly name: string;
  readonly outOfArea: boolean;
};

export type ScorecardGroup = {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly measures: readonly string[];
};

export type ScorecardMeasure = MeasureDefined & {
  /** How it can be broken down, beside by locality. */
  readonly dimensions: readonly ScorecardDimension[];
  /** Whether the children counted come in families, from the latest 12 months. */
  readonly clustering: Clustering;
  /** Its numbers were worked out elsewhere and brought in as such, for want of rows. */
  readonly fromAggregates?: true;
  /**
   * Extracts of which hardly a child is in any other, though the measure looks children up across
   * them: it finds nobody, whatever is so.
   */
  readonly unmatched?: readonly TableId[];
  /** For each locality id, a point for each period in order. */
  readonly points: Readonly<Record<string, readonly Point[]>>;
  /** The same for the reporting year up to the end of each period; only for measures of window P. */
  readonly yearToDate?: Readonly<Record<string, readonly Point[]>>;
};

/** All that is known of a measure in a partnership without counting anything. */
export type MeasureDefined = {
  /** The measure itself; its SQL is made from it. */
  readonly value: Measure;
  /** Another version is another definition. */
  readonly version: string;
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly window: Window;
  readonly kind: MeasureKind;
  /** Which direction is good for this partnership, and why. */
  readonly good: Good;
  readonly goodBecause: string;
  /** The direction of the measure's own definition, where the strategy takes another. */
  readonly usualGood?: Good;
  /** What the partnership wants it to be, in the order of the dates; absent where there is none. */
  readonly targets?: readonly Target[];
  /** Why there is no target. */
  readonly noTarget?: string;
  /** One of the few that the executive group sees first. */
  readonly headline: boolean;
  readonly definition: Definition;
  /** Where in the strategy it comes from; absent for a measure that the strategy does not name. */
  readonly source?: string;
  readonly tags: readonly string[];
  /** The strategy's own number for it. */
  readonly number?: string;
  /** Present where the strategy's words can be read in more than one way. */
  readonly readings?: MeasureReadings;
};

export type MeasureReadings = {
  /** What the strategy says, in our words. */
  readonly asWritten: string;
  /** The measures that can be meant, the one in use before the others, and how each takes the words. */
  readonly choices: readonly [MeasureChoice, ...MeasureChoice[]];
};

export type MeasureChoice = { readonly measure: string; readonly takenAs: string };

export type ScorecardDimension = {
  readonly id: string;
  readonly title: string;
  /** Whether any row records it. */
  readonly recorded: boolean;
};

/** A measure in words; every sentence derives from the measure's own value. */
export type Definition = {
  /** The whole definition as one or two sentences. */
  readonly sentence: string;
  readonly numerator: string;
  readonly denominator?: string;
  readonly window: string;
  /** What is left out and why. */
  readonly leftOut: readonly string[];
  /** The extract and the columns that it is worked out from. */
  readonly table: string;
  readonly columns: readonly string[];
};

export type ScorecardSource = {
  readonly table: string;
  readonly title: string;
  readonly files: readonly string[];
  /** The columns that a file of the table has. */
  readonly columns: readonly string[];
  readonly read: number;
  readonly used: number;
  readonly duplicates: number;
  readonly setAside: number;
  /** Latest event date of the table, ISO; tells how complete it is. */
  readonly latest?: string;
  readonly unknownLocality: number;
  /** Files whose export was cut, as they say or as their number of rows shows. */
  readonly cut?: readonly string[];
};
