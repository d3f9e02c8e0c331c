import type { MeasureKind } from '../../measures/measure.ts';
import type { Point } from '../../measures/result.ts';
import { listInWords, numberInWords, pointInWords } from '../format.ts';
import type { PublishedCounts } from './claim.ts';
import type { Comparison, Difference } from './compare.ts';
import type { ReasonId } from './reasons.ts';

type Compared = { readonly comparison: Comparison };

/** How the published figures stand to the extracts, in a sentence or two. */
export function reconciledInWords(rows: readonly Compared[]): string {
  const having = (passes: (comparison: Comparison) => boolean) =>
    rows.filter(({ comparison }) => passes(comparison)).length;
  const agree = having(({ verdict }) => verdict === 'agrees');
  const differ = having(({ verdict }) => verdict === 'differs');
  const none = having(({ verdict }) => verdict === 'no-value');
  const figures = `${rows.length} published ${rows.length === 1 ? 'figure' : 'figures'}`;
  const flaws = flawsInWords(rows);
  if (none === rows.length) {
    return [`None of ${figures} can be compared with the extracts.`, ...flaws].join(' ');
  }
  const verdicts = [
    `${agree === 0 ? 'none' : agree} ${agree < 2 ? 'agrees' : 'agree'} with the extracts`,
    ...(differ > 0 ? [`${differ} ${differ === 1 ? 'differs' : 'differ'}`] : []),
    ...(none > 0 ? [`${none} cannot be compared`] : []),
  ];
  return [`Of ${figures}, ${listInWords(verdicts)}.`, ...flaws].join(' ');
}

function flawsInWords(rows: readonly Compared[]): string[] {
  const cut = rows.filter(({ comparison }) => has(comparison, 'cut-off')).length;
  const wrong = rows.filter(({ comparison }) => comparison.cannotBeRight).length;
  const flaws = [
    ...(cut > 0
      ? [`${cut} ${cut === 1 ? 'percentage was' : 'percentages were'} cut off rather than rounded`]
      : []),
    ...(wrong > 0 ? [`${wrong} cannot be right`] : []),
  ];
  return flaws.length > 0 ? [`${flaws.join('; ')}.`] : [];
}

function has({ reasons }: Comparison, id: ReasonId): boolean {
  return reasons.some((reason) => reason.id === id);
}

/** What was published, as it was: `335 (30 %)`, `more than 600 of 840`, `166 of 324 (51 %)`. */
export function publishedInWords(published: PublishedCounts): string {
  const { numerator, denominator, percentage, atLeast } = published;
  const share = percentage === undefined ? '' : `${percentage} %`;
  if (numerator === undefined) return share;
  const counted = `${atLeast ? 'more than ' : ''}${numberInWords(numerator)}`;
  const counts =
    denominator === undefined ? counted : `${counted} of ${numberInWords(denominator)}`;
  return share ? `${counts} (${share})` : counts;
}

/** What the extracts give; a share that was published as a number alone is given with its counts. */
export function givenInWords(point: Point, kind: MeasureKind): string {
  return point.state === 'unavailable' ? 'no value' : pointInWords(point, kind);
}

/** What the extracts give less what was published: `−80, in all −69; −2.3 points`. */
export function differenceInWords({ verdict, difference }: Comparison): string {
  if (verdict === 'no-value' || !difference) return '';
  if (verdict === 'agrees') return 'the same';
  return partsOf(difference).join('; ');
}

function partsOf({ numerator, denominator, points }: Difference): string[] {
  const counts = numerator === undefined ? [] : [signed(numerator)];
  const among = denominator ? [`in all ${signed(denominator)}`] : [];
  return [
    ...(counts.length + among.length > 0 ? [[...counts, ...among].join(', ')] : []),
    ...(points === undefined
      ? []
      : [`${signed(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`]),
  ];
}

function signed(number: number): string {
  return number > 0 ? `+${numberInWords(number)}` : numberInWords(number);
}
