import { capitalised, numberInWords, pointInWords } from '../../scorecard/format.ts';
import type { Comparison } from '../../scorecard/reconcile/compare.ts';
import {
  differenceInWords,
  givenInWords,
  publishedInWords,
} from '../../scorecard/reconcile/reconciledInWords.ts';
import type { OfficialRow, OfficialTable } from '../../scorecard/reconcile/reconcileOfficial.ts';
import type { StrategyRow } from '../../scorecard/reconcile/reconcileStrategy.ts';

/** A row as it is drawn and as a file holds it: words throughout. */
export type ReconcileRow = {
  readonly what: string;
  /** The days, and the place where it is one of several; nothing where a table says both. */
  readonly about: string;
  readonly published: string;
  /** What the published counts give, in per cent. */
  readonly recalculated: string;
  /** The same where neither the published percentage nor a reason says it. */
  readonly recalculatedNote: string;
  readonly given: string;
  readonly difference: string;
  readonly cannotBeRight: boolean;
  readonly reasons: readonly string[];
};

/** A figure of the strategy as a row. */
export function strategyRow(row: StrategyRow): ReconcileRow {
  const { what, when, place, isPart, published, recalculated, note, kind, comparison } = row;
  const share = recalculated === undefined ? '' : `${numberInWords(recalculated)} %`;
  return {
    what,
    about: isPart ? `${place}, ${when}` : when,
    published: publishedInWords(published),
    recalculated: share,
    recalculatedNote: share && published.percentage === undefined ? `which is ${share}` : '',
    given: givenInWords(comparison.point, kind),
    difference: differenceInWords(comparison),
    cannotBeRight: comparison.cannotBeRight,
    reasons: [...whyNone(comparison), ...reasonsOf(comparison), ...(note ? [note] : [])],
  };
}

/** A figure of the DfE as a row. */
export function officialRow({
  title,
  published,
  publishedDenominator,
  comparison,
}: OfficialRow): ReconcileRow {
  const among =
    publishedDenominator === undefined ? '' : `, of ${numberInWords(publishedDenominator)}`;
  return {
    what: title,
    about: '',
    published:
      published.state === 'suppressed' ? `hidden${among}` : pointInWords(published, 'share'),
    recalculated: '',
    recalculatedNote: '',
    given: givenInWords(comparison.point, 'share'),
    difference: differenceInWords(comparison),
    cannotBeRight: false,
    reasons: [...whyNone(comparison), ...reasonsOf(comparison)],
  };
}

/** How an authority’s year is named. */
export function officialTitle({ authority, year }: OfficialTable): string {
  return `${authority}, year to 31 March ${year}`;
}

function whyNone({ point }: Comparison): string[] {
  return point.state === 'unavailable' ? [`${capitalised(point.reason)}.`] : [];
}

function reasonsOf({ reasons }: Comparison): string[] {
  return reasons.map(({ words }) => words);
}
