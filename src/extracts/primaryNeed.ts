import { categoryBits, readCategory, unreadableCategory } from './category.ts';
import { Wordbook, wordsOf } from './wordbook.ts';

/** Primary needs of the children in need census; N1 is abuse or neglect, and that is not neglect. */
export type PrimaryNeedCode = `N${number}`;

export type PrimaryNeed = {
  readonly code: PrimaryNeedCode;
  /** A local sub-code or its words name neglect: to be told, and counted only where a partnership says so. */
  readonly namesNeglect: boolean;
};

/** Words that only one of the titles has. */
const titleWords = new Wordbook<PrimaryNeedCode>(
  new Map([
    ['abuse', 'N1'],
    ['parental', 'N3'],
    ['illness', 'N3'],
    ['stress', 'N4'],
    ['dysfunction', 'N5'],
    ['unacceptable', 'N6'],
    ['behaviour', 'N6'],
    ['income', 'N7'],
    ['absent', 'N8'],
    ['other', 'N9'],
    ['stated', 'N0'],
  ]),
);

/**
 * The primary need that a trimmed cell names, with or without local sub-codes: `N1`, `N1SD : Neglect`,
 * `CIN - N1a Neglect`, `1d Neglect`, `ABS_NEG`, or its words. Undefined where it names none, or two.
 */
export function readPrimaryNeed(trimmed: string): PrimaryNeed | undefined {
  const namesNeglect = saysNeglect(trimmed);
  const codes = new Set(codesIn(trimmed));
  if (codes.size > 1) return undefined;
  const code = [...codes][0] ?? (namesNeglect ? 'N1' : codeOfTitle(trimmed));
  return code && { code, namesNeglect: namesNeglect && code === 'N1' };
}

/** `N1`, `n1a`, `N1.NE`; or a number in front with a letter or a sign behind it: `1d Neglect`, `1 - Abuse`. */
function codesIn(text: string): PrimaryNeedCode[] {
  const lettered = [...text.matchAll(/(?<![\p{L}\p{N}])N([0-9])(?![0-9])/giu)];
  const numbers = lettered.length > 0 ? lettered : [...text.matchAll(/^([0-9])(?![0-9/])/g)];
  return numbers.map(([, number]) => `N${Number(number)}` as const);
}

/** Whether the text names neglect beside the title of N1, which is abuse or neglect. */
function saysNeglect(text: string): boolean {
  const bits = readCategory(text);
  return bits !== unreadableCategory && (bits & categoryBits.NEG) !== 0;
}

function codeOfTitle(text: string): PrimaryNeedCode | undefined {
  const words = wordsOf(text);
  const named = words.flatMap((word) => titleWords.meaning(word) ?? []);
  return named[0] ?? (words.some((word) => word.startsWith('disab')) ? 'N2' : undefined);
}
