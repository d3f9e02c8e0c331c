import { listInWords, numberInWords } from '../format.ts';
import { agrees, type Facts, type PublishedCounts } from './claim.ts';
import type { OfficialCount } from './officialCounts.ts';
import type { OtherCount } from './otherCounts.ts';
import { impliedWhole, recalculated, roundingOf } from './publishedPercentage.ts';

export type ReasonId =
  | 'cut-off'
  | 'rounded'
  | 'not-of-its-counts'
  | 'whole-does-not-fit'
  | OtherCount['id']
  | 'part-of-the-rows'
  | 'revised'
  | 'small-difference'
  | 'another-unit'
  | 'hidden'
  | 'unexplained';

/** A likely reason for what was published, or for how it differs from the extracts. */
export type Reason = { readonly id: ReasonId; readonly words: string };

type Rule = (facts: Facts) => readonly Reason[];

/** Fewer than this can agree by chance, and explain nothing. */
const least = 10;
/** How far two counts of the same can lie apart because one was revised. */
const revision = 0.1;
/** Below this share of what was published, the extracts hold a part only. */
const part = 0.5;

/** Every rule, in the order in which its reasons are told. */
const rules: readonly Rule[] = [percentageRule, wholeRule, officialRule];

/** Rules for a difference from the extracts; the first that explains it ends the search. */
const differenceRules: readonly Rule[] = [otherCountRule, partRule, smallDifferenceRule];

/** Why the figure is what it is, and, where the extracts give another, why that is. */
export function reasonsFor(facts: Facts): Reason[] {
  const reasons = rules.flatMap((rule) => rule(facts));
  return differs(facts) ? [...reasons, ...whyDifferent(facts, reasons)] : reasons;
}

/** Whether the reasons show that the figure cannot be right. */
export function cannotBeRight(reasons: readonly Reason[]): boolean {
  return reasons.some(({ id }) => id === 'not-of-its-counts' || id === 'whole-does-not-fit');
}

function differs({ point, published }: Facts): boolean {
  return point.state === 'known' && !agrees(published, point);
}

function whyDifferent(facts: Facts, known: readonly Reason[]): readonly Reason[] {
  for (const rule of differenceRules) {
    const reasons = rule(facts);
    if (reasons.length > 0) return reasons;
  }
  if (cannotBeRight(known) || known.some(({ id }) => id === 'revised')) return [];
  const words = 'No rule explains the difference: ask who published it how it was counted.';
  return [{ id: 'unexplained', words }];
}

function percentageRule({ published }: Facts): Reason[] {
  const { numerator, denominator, percentage } = published;
  if (numerator === undefined || !denominator || percentage === undefined) return [];
  const shown = recalculated(numerator, denominator);
  if (shown === percentage) return [];
  const says = `Published ${percentage} %, the counts give ${shown} %`;
  switch (roundingOf(numerator, denominator, percentage)) {
    case 'cut-off':
      return [{ id: 'cut-off', words: `${says}: cut off, not rounded.` }];
    case 'rounded':
      return [{ id: 'rounded', words: `${says}: rounded to a whole number.` }];
    case 'neither':
      return [{ id: 'not-of-its-counts', words: `${says}: it does not come from its counts.` }];
  }
}

/** A number with its share, but without what it is a share of, needs a whole that somebody counted. */
function wholeRule({ published, noun, official }: Facts): Reason[] {
  const { numerator, denominator, percentage } = published;
  if (numerator === undefined || denominator !== undefined || percentage === undefined) return [];
  const whole = impliedWhole(numerator, percentage);
  if (!whole || official.length === 0) return [];
  const least = whole.least * (1 - revision);
  const most = whole.most * (1 + revision);
  if (official.some((one) => one.denominator >= least && one.denominator <= most)) return [];
  const counted = official.map((one) => `${numberInWords(one.denominator)} ${one.whole}`);
  const [first] = official;
  const words = [
    `${numberInWords(numerator)} as ${percentage} % needs about ${numberInWords(whole.about)} ${noun}.`,
    `The DfE counts ${listInWords(counted)}.`,
    ...(first?.same && first.denominator >= numerator
      ? [
          `Of the first, ${numberInWords(numerator)} would be ${share(numerator, first.denominator)}.`,
        ]
      : []),
  ];
  return [{ id: 'whole-does-not-fit', words: words.join(' ') }];
}

/** The DfE's count of the same thing, where it is near and not equal. */
function officialRule({ published, official }: Facts): Reason[] {
  const same = official.find((one) => one.same);
  if (!same || published.denominator === undefined) return [];
  const equal =
    same.denominator === published.denominator &&
    (same.numerator ?? published.numerator) === published.numerator;
  if (equal || !isNear(published.denominator, same.denominator)) return [];
  const words = `The DfE has ${officialInWords(same)} for the same dates: the count was revised, or taken on another day.`;
  return [{ id: 'revised', words }];
}

/** Another way of counting that gives exactly what was published. */
function otherCountRule({ published, others }: Facts): Reason[] {
  const found = others.find(({ point }) => {
    if (point.state !== 'known' || point.numerator < least) return false;
    return agrees({ ...published, atLeast: undefined }, point);
  });
  if (!found || !isExact(published)) return [];
  const { way, counting } = found;
  const words = `Counted ${way.how(counting)}, the extracts give what was published.`;
  return [{ id: way.id, words }];
}

/** The extracts hold far fewer rows than were published. */
function partRule({ published, point }: Facts): Reason[] {
  if (point.state !== 'known') return [];
  const was = published.denominator ?? published.numerator;
  const is = published.denominator === undefined ? point.numerator : point.denominator;
  if (was === undefined || is === undefined || was < least || is >= part * was) return [];
  const words = `The extracts hold ${share(is, was)} as many: a file is missing, or holds a part of the rows.`;
  return [{ id: 'part-of-the-rows', words }];
}

function smallDifferenceRule({ published, point }: Facts): Reason[] {
  if (point.state !== 'known' || published.numerator === undefined) return [];
  const near =
    isNear(published.numerator, point.numerator) &&
    (published.denominator === undefined ||
      point.denominator === undefined ||
      isNear(published.denominator, point.denominator));
  const words =
    'A small difference: rows entered or put right since it was published would explain it.';
  return near ? [{ id: 'small-difference', words }] : [];
}

/** Whether there is enough in what was published for an agreement to mean something. */
function isExact({ numerator, denominator, percentage }: PublishedCounts): boolean {
  return numerator !== undefined && (denominator ?? percentage ?? numerator) >= least;
}

function isNear(published: number, other: number): boolean {
  return Math.abs(other - published) <= revision * published;
}

function share(numerator: number, denominator: number): string {
  return `${recalculated(numerator, denominator)} %`;
}

function officialInWords({ numerator, denominator, whole }: OfficialCount): string {
  const counts = numberInWords(denominator);
  return `${numerator === undefined ? counts : `${numberInWords(numerator)} of ${counts}`} ${whole}`;
}
