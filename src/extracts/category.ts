import { Wordbook } from './wordbook.ts';

/** Categories of abuse as bits, so that a plan of several keeps which ones. 0 is not recorded. */
export const categoryBits = { NEG: 1, PHY: 2, SAB: 4, EMO: 8, MUL: 16 } as const;

export type CategoryCode = keyof typeof categoryBits;

/** A category that is there and cannot be read. */
export const unreadableCategory = 255;

/** Whether a category counts as neglect: `only` neglect itself, or `any` that names it. */
export type NeglectRule = 'only' | 'any';

/** Words that name a category. Codes and cut-off words are beginnings of them. */
const names: Readonly<Record<CategoryCode, readonly string[]>> = {
  NEG: ['neglect', 'neglected', 'neglecting', 'neglectful', 'negligence', 'negligent'],
  PHY: ['physical', 'physically', 'physab'],
  SAB: ['sab', 'sexual', 'sexually', 'sexab'],
  EMO: ['emotional', 'emotionally', 'emotion', 'psychological', 'psychologically'],
  MUL: ['multiple', 'multiples'],
};

const categories = new Wordbook(
  new Map(
    (Object.keys(names) as CategoryCode[]).flatMap((code) =>
      names[code].map((word) => [word, code] as const),
    ),
  ),
);

const flagOrder: readonly CategoryCode[] = ['NEG', 'PHY', 'SAB', 'EMO'];
const letterOrder: readonly CategoryCode[] = [...flagOrder, 'MUL'];

/**
 * The category that a trimmed cell names: a code, words in any order and spelling that a person would
 * know, the letters of Annex A (`a)`), or four flags in the order neglect, physical, sexual, emotional
 * (`YNNN`). A text that names two or more is multiple and keeps which ones. What a text denies
 * (`not neglect`, `Neglect: No`) it does not name.
 */
export function readCategory(trimmed: string): number {
  if (trimmed.length > longestText) return unreadableCategory;
  const letters = trimmed.replace(/[^\p{L}]+/gu, '').toUpperCase();
  if (isFlags.test(trimmed)) return bitsOf(flagOrder.filter((_, at) => letters[at] === 'Y'));
  const named = categoriesNamed(trimmed);
  if (named.length === 0 && isListOfLetters.test(trimmed)) {
    return bitsOf(letterOrder.filter((_, at) => letters.includes('ABCDE'[at] as string)));
  }
  return bitsOf(named);
}

/** Longer texts are notes, not categories. */
const longestText = 300;

/** Four flags in front, with words behind them or without: `YNNN`, `Y,N,N,N`, `NYYN - Multiple`. */
const isFlags = /^[^\p{L}\p{N}]{0,3}[yn](?:[\s,;:/|.-]{0,3}[yn]){3}(?![\p{L}\p{N}])/iu;

const isListOfLetters = /^\(?[a-e][).:](?:[\s,;/|&+]*\(?[a-e][).:])*$/i;

function bitsOf(codes: readonly CategoryCode[]): number {
  if (codes.length === 0) return unreadableCategory;
  return codes.reduce((sum, code) => sum | categoryBits[code], 0);
}

/** Deny the categories behind them up to the end of the text or, with none behind, those before them. */
const denials: ReadonlySet<string> = new Set([
  ...['no', 'not', 'non', 'none', 'nor', 'neither', 'never', 'without', 'false', 'nil', '0'],
  ...['except', 'excluding', 'excl', 'unfounded', 'unsubstantiated'],
]);

/** After a category these make another thing of it: `physical disability`. */
const otherThings = /^(?:disab\w*|health|illness|orientation|wellbeing|therapy|educat\w*)$/;

/** The categories that the words name, clause by clause, without those that they deny. */
function categoriesNamed(trimmed: string): CategoryCode[] {
  const named: CategoryCode[] = [];
  for (const clause of clausesOf(trimmed)) {
    const denial = clause.findIndex((word, at) => isDenial(word, at, clause));
    if (denial === -1) {
      named.push(...codesOf(clause));
      continue;
    }
    if (clause.length === 1) return [];
    const deniesWhatFollows = denial === 0 || codesOf(clause.slice(denial)).length > 0;
    if (!deniesWhatFollows) continue;
    named.push(...codesOf(clause.slice(0, denial)));
    break;
  }
  return named;
}

/** `N` says no only where it answers: `Neglect: N`. */
function isDenial(word: string, at: number, clause: readonly string[]): boolean {
  return denials.has(word) || (word === 'n' && at > 0 && at === clause.length - 1);
}

/**
 * The words of a text in its clauses. `Not recommended` is part of the name of the multiple category
 * and denies nothing; `abuse or neglect` is a primary need, which names no category.
 */
function clausesOf(trimmed: string): string[][] {
  const words = trimmed
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/not\s+rec{1,2}om\p{L}*/u, ' ')
    .replace(/[&+]/g, ' and ')
    .match(/\p{L}+|\d+|[;,/|]/gu);
  const clauses: string[][] = [[]];
  for (const word of withoutPrimaryNeed(words ?? [])) {
    if (isBreak(word)) clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses.filter((clause) => clause.length > 0);
}

function isBreak(word: string): boolean {
  return word === 'and' || word === 'but' || /^[;,/|]$/.test(word);
}

function withoutPrimaryNeed(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, index) =>
      word === 'abuse' &&
      (words[index + 1] === 'or' || isBreak(words[index + 1] ?? '')) &&
      words[index + 2] === 'neglect' &&
      codeOf(words[index - 1] ?? '') === undefined,
  );
  return at === -1 ? words : [...words.slice(0, at), ...words.slice(at + 3)];
}

function codesOf(words: readonly string[]): CategoryCode[] {
  return words.flatMap((word, at) => {
    const isOther = otherThings.test(words[at + 1] ?? '') || words[at - 1] === 'self';
    return isOther ? [] : (codeOf(word) ?? []);
  });
}

/** The category of a word, also where `abuse` is written onto it: `PHYSAB`. */
function codeOf(word: string): CategoryCode | undefined {
  return categories.meaning(word.replace(/(?<=\w{3})ab(?:u|us|use)?$/, ''));
}

/** The code of a category: `NEG`, `MUL`, or `MUL:EMO+NEG` where the parts are known. */
export function categoryCode(bits: number): string {
  const parts = flagOrder.filter((code) => bits & categoryBits[code]).sort();
  if (parts.length === 1 && !(bits & categoryBits.MUL)) return parts[0] ?? '';
  if (parts.length > 0) return `MUL:${parts.join('+')}`;
  return bits & categoryBits.MUL ? 'MUL' : '';
}

/** Whether the category counts as neglect under the partnership's rule. */
export function isNeglect(bits: number, rule: NeglectRule): boolean {
  return rule === 'any' ? (bits & categoryBits.NEG) !== 0 : bits === categoryBits.NEG;
}
