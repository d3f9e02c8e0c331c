import type { Changes } from '../changes/changes.ts';
import type { MonthlyValues } from '../control/monthlyValues.ts';
import type { Scorecard, ScorecardMeasure } from '../scorecard.ts';
import type { Recalculation } from '../workspace/workspace.ts';

/** The two lists that a neglect strategy asks its scorecard for. */
export type EnquiryList = 'additional scrutiny' | 'good practice';

/** What a rule found in the data. */
export type Finding = {
  readonly list: EnquiryList;
  /** What it is about; a finding about the supply of data may be about no one measure. */
  readonly measure?: ScorecardMeasure;
  /** A locality, or `all`. */
  readonly locality: string;
  /** What was seen, with its counts, as a sentence. */
  readonly seen: string;
  /** How sure that is, as a sentence. */
  readonly sure: string;
  /** What it may mean and may not mean, where that differs from the rule’s own words. */
  readonly may?: string;
  /** What to ask and whom, where that differs from the rule’s own. */
  readonly question?: string;
  readonly ask?: string;
  /** How far it stands out, as a number of standard errors or what is as serious; only for the order. */
  readonly strength: number;
};

/** What rules look at. Months and changes are there only where they could be had. */
export type EnquiryContext = {
  readonly scorecard: Scorecard;
  /** The period of the meeting: a complete one. */
  readonly periodIndex: number;
  /** Measures of the whole partnership by month. */
  readonly monthly: readonly MonthlyValues[];
  /** Decisions to work out the limits of control charts anew. */
  readonly recalculations?: readonly Recalculation[] | undefined;
  /** What changed since a recorded load. */
  readonly changes?: Changes | undefined;
};

/** A rule by which lines of enquiry are found; one value, with what its findings may mean. */
export type EnquiryRule = {
  readonly id: string;
  /** What it looks for, for the readers who ask. */
  readonly looksFor: string;
  readonly mayMean: string;
  readonly mayNotMean: string;
  readonly question: string;
  /** Whom to ask. */
  readonly ask: string;
  /** Its finding gives way where another rule found something about the same measure and place. */
  readonly general?: true;
  readonly find: (context: EnquiryContext) => readonly Finding[];
};

/** A finding with the words of its rule. */
export type LineOfEnquiry = Finding &
  Omit<EnquiryRule, 'find' | 'looksFor' | 'id'> & {
    /** The rule that found it. */
    readonly rule: string;
  };
