import { pointInWords, whenInWords } from '../format.ts';
import { comparisonsAt, type Direction, type Movement } from '../movement.ts';
import type { Scorecard, ScorecardMeasure } from '../scorecard.ts';
import { pointOf, previousPeriod, samePeriodLastYear } from '../select.ts';
import { localityIdOf, periodIndexOfSpan } from './about.ts';
import {
  type Claim,
  countWords,
  directionNouns,
  directionWords,
  notSo,
  notYet,
  sincePeriodBefore,
  sinceYearBefore,
  standIns,
} from './directionWords.ts';
import type { About } from './workspace.ts';

/** A word of a text that the numbers do not bear out. */
export type Contradiction = {
  /** `contradicts`: the numbers say otherwise; `unsure`: they cannot tell. */
  readonly kind: 'contradicts' | 'unsure';
  readonly word: string;
  /** The whole sentence to show: what the text says, and what the numbers are. */
  readonly message: string;
};

type Said = {
  readonly claim: Claim;
  readonly word: string;
  readonly denied: boolean;
  readonly subject: string;
  readonly sentence: string;
};

/** A comparison that the numbers allow, with the place of what is compared with. */
type Compared = { readonly movement: Movement; readonly index: number };

/**
 * Holds the words of a text that say how a measure moved against how it did move. Only sentences
 * about the measure are judged, and only where two values can be compared.
 */
export function contradictionsOf(
  text: string,
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  about: About,
): readonly Contradiction[] {
  const index = periodIndexOfSpan(scorecard, about.period);
  if (index === undefined) return [];
  const locality = localityIdOf(about);
  return saidIn(text)
    .filter((said) => isAboutMeasure(said, measure))
    .flatMap((said) => {
      const compared = comparedIn(scorecard, measure, locality, index, said.sentence);
      const finding = judged(said, measure, compared, (which) =>
        valuesInWords(scorecard, measure, locality, which, index),
      );
      return finding ? [finding] : [];
    });
}

/** The words of a text that say how something moved, each in its part of a sentence. */
function saidIn(text: string): Said[] {
  return sentencesOf(text).flatMap((sentence) => {
    if (sentence.trim().endsWith('?')) return [];
    return partsOf(sentence).flatMap((part) => [
      ...nounsIn(part, sentence),
      ...verbsIn(part, sentence),
    ]);
  });
}

/** `there was a fall in the share`. */
function nounsIn(part: string, sentence: string): Said[] {
  return directionNouns.flatMap(({ claim, words }) =>
    [...part.matchAll(words)].flatMap((match): Said[] => {
      const { word = '', thing = '' } = match.groups ?? {};
      if (notYet.test(part.slice(0, match.index))) return [];
      return [{ claim, word, denied: false, subject: thing, sentence }];
    }),
  );
}

function verbsIn(part: string, sentence: string): Said[] {
  return directionWords.flatMap(({ claim, words }) =>
    [...part.matchAll(words)].flatMap((match): Said[] => {
      const before = part.slice(0, match.index);
      if (notYet.test(before)) return [];
      const after = part.slice(match.index + match[0].length);
      if (isBesideNoun(after)) return [];
      const denied = notSo.test(before) || /\bno\s+$/i.test(before);
      return [{ claim, word: match[0], denied, subject: before.trim(), sentence }];
    }),
  );
}

/** `improved recognition`, `rising demand`: a word that describes something else that follows. */
function isBesideNoun(after: string): boolean {
  const [, next] = /^\s+([a-z’'-]+)/i.exec(after) ?? [];
  return next !== undefined && !followers.test(next);
}

const followers =
  /^(to|from|by|since|in|on|over|at|again|ago|last|for|during|this|last|slightly|sharply|steadily|further|markedly|a|an|and|or|but|compared|between|against|with|within|across|as|because|after|before|when|while|significantly|clearly|overall|here|there|too|also|most|much|little|more|less|there|well|considerably|somewhat|among|throughout|until|despite|due|quickly|slowly|now|than|it|the|our|year|month|period|quarter|meeting|report|two|twelve)$/i;

function isAboutMeasure({ subject }: Said, measure: ScorecardMeasure): boolean {
  if (subject === '') return true;
  const [, ofWhat] = /\b(?:of|in) (.+)$/i.exec(subject) ?? [];
  // “The share” is the measure's; “the share of school places” is not.
  if (standIns.test(subject) && ofWhat === undefined) return true;
  const own = wordsOf(`${measure.title} ${measure.definition.numerator}`);
  const named = wordsOf(withoutNames(ofWhat ?? subject));
  return named.size > 0 && [...named].every((word) => own.has(word) || filler.test(word));
}

/** Names of places inside a sentence say where, and not what. */
function withoutNames(text: string): string {
  return text.replace(/(?<=\s)[A-Z][a-z]+/g, '');
}

/** Words that name nothing by themselves. */
const filler =
  /^(the|a|an|of|in|at|on|to|for|and|have|has|had|again|also|overall|however|since|this|year|last|period|we|see|saw|there|were|was|is|are|all|here|over|clearly|slightly|now|yet|then|more|most|been|who|whose|with|by|their)$/;

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2)
      .map((word) => (filler.test(word) ? word : word.replace(/(ies|es|s)$/, ''))),
  );
}

function comparedIn(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  locality: string,
  index: number,
  sentence: string,
): readonly Compared[] {
  const { previous, yearBefore } = comparisonsAt(scorecard, measure, locality, index);
  const year = { movement: yearBefore, index: samePeriodLastYear(scorecard, index) };
  const period = { movement: previous, index: previousPeriod(index) };
  const asked = sinceYearBefore.test(sentence)
    ? [year]
    : sincePeriodBefore.test(sentence)
      ? [period]
      : [year, period];
  return asked.flatMap(({ movement, index: before }) =>
    before === undefined || movement.state === 'not-compared' ? [] : [{ movement, index: before }],
  );
}

type Values = { readonly moved: string; readonly counts: Direction | undefined };

/** What is to be said of a word, where the comparisons do not bear it out. */
function judged(
  said: Said,
  measure: ScorecardMeasure,
  compared: readonly Compared[],
  valuesSince: (index: number) => Values,
): Contradiction | undefined {
  const [first] = compared;
  if (!first) return undefined;
  const text = `The text says “${said.denied ? 'not ' : ''}${said.word}”`;
  const wanted = directionOf(said.claim, measure);
  if (wanted === undefined) {
    return {
      kind: 'unsure',
      word: said.word,
      message: `${text}; no direction is good in itself here, so the numbers say neither better nor worse.`,
    };
  }
  const verdicts = compared.map((each) => {
    const values = valuesSince(each.index);
    const ofCounts = measure.kind === 'share' && countWords.test(said.subject);
    const direction = ofCounts ? values.counts : directionIn(each.movement);
    return { ...verdictOn(wanted, said.denied, each.movement, direction, ofCounts), values };
  });
  if (verdicts.some(({ is }) => is === 'borne-out')) return undefined;
  const worst = verdicts.find(({ is }) => is === 'unsure') ?? verdicts[0];
  if (!worst) return undefined;
  return worst.is === 'contradicts'
    ? { kind: 'contradicts', word: said.word, message: `${text}; ${worst.values.moved}.` }
    : {
        kind: 'unsure',
        word: said.word,
        message: `${text}; ${worst.values.moved}, ${worst.why}.`,
      };
}

type VerdictOn = { readonly is: 'borne-out' | 'unsure' | 'contradicts'; readonly why: string };

function verdictOn(
  wanted: Direction,
  denied: boolean,
  movement: Movement,
  direction: Direction | undefined,
  ofCounts: boolean,
): VerdictOn {
  const tooFew = movement.state === 'too-few';
  const clear = movement.state === 'compared' && movement.distinguishable && !ofCounts;
  const why = tooFew
    ? 'which is too few to judge'
    : 'which is no clear change: chance alone could explain it';
  if (wanted === 'same') {
    const stayed = !clear;
    return stayed === denied
      ? { is: denied ? 'unsure' : 'contradicts', why }
      : { is: 'borne-out', why };
  }
  const agrees = direction === wanted;
  if (denied) return { is: agrees && clear ? 'contradicts' : 'borne-out', why };
  if (!agrees) return { is: 'contradicts', why };
  return { is: clear || ofCounts ? 'borne-out' : 'unsure', why };
}

/** The direction that a word stands for here; absent where better and worse mean nothing. */
function directionOf(claim: Claim, { good }: ScorecardMeasure): Direction | undefined {
  if (claim === 'rose' || claim === 'fell' || claim === 'same') return claim;
  if (good === 'none') return undefined;
  return (claim === 'better') === (good === 'high') ? 'rose' : 'fell';
}

function directionIn(movement: Movement): Direction | undefined {
  return movement.state === 'not-compared' ? undefined : movement.direction;
}

const subjects = { share: 'the share', rate: 'the rate', count: 'the number' } as const;
const verbs: Readonly<Record<Direction, string>> = {
  rose: 'rose',
  fell: 'fell',
  same: 'stayed the same,',
};

/** `the share rose from 7 of 20 (35.0 %) in … to 9 of 20 (45.0 %)`, and how its counts moved. */
function valuesInWords(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  locality: string,
  before: number,
  now: number,
): Values {
  const [was, is] = [pointOf(measure, locality, before), pointOf(measure, locality, now)];
  const period = scorecard.periods[before];
  if (was.state !== 'known' || is.state !== 'known' || !period)
    return { moved: '', counts: undefined };
  const difference = is.value - was.value;
  const verb = verbs[directionBy(difference)];
  const from = `${pointInWords(was, measure.kind)} ${whenInWords(measure.window, period)}`;
  return {
    moved: `${subjects[measure.kind]} ${verb} from ${from} to ${pointInWords(is, measure.kind)}`,
    counts: directionBy(is.numerator - was.numerator),
  };
}

function directionBy(difference: number): Direction {
  if (difference === 0) return 'same';
  return difference > 0 ? 'rose' : 'fell';
}

/** Sentences of a text; a dot inside a number or after an initial ends none. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+(?=[A-Z“"])|\n+|;\s+/);
}

/** The parts of a sentence that have a subject of their own. */
function partsOf(sentence: string): string[] {
  return sentence.split(
    /,\s+|\s+(?:but|while|whereas|although|though)\s+|\s+and\s+(?=the\s|its\s)/i,
  );
}
