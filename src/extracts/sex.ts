import { withoutListLetter } from './notRecorded.ts';
import { Wordbook, wordsOf } from './wordbook.ts';

export type Sex = 'F' | 'M' | 'U';

const sexes = new Wordbook<Sex>(
  new Map([
    ...['f', 'female', 'girl', 'woman', 'women'].map((word) => [word, 'F'] as const),
    ...['m', 'male', 'boy', 'man', 'men'].map((word) => [word, 'M'] as const),
    ...['u', 'x', 'unknown', 'unborn', 'not', 'neither', 'other'].map(
      (word) => [word, 'U'] as const,
    ),
    ...['indeterminate', 'undetermined', 'unspecified', 'unstated', 'intersex'].map(
      (word) => [word, 'U'] as const,
    ),
    ...['nonbinary', 'binary', 'transgender', 'trans', 'dysphoria', 'fluid', 'neutral'].map(
      (word) => [word, 'U'] as const,
    ),
    ...['withheld', 'refused', 'declined', 'prefer'].map((word) => [word, 'U'] as const),
  ]),
);

/** The numbers of the census up to 2024. */
const censusNumbers: Readonly<Record<string, Sex>> = { '1': 'M', '2': 'F', '0': 'U', '9': 'U' };
/** Annex A: male, female, not stated or recorded, neither. */
const annexLetters: Readonly<Record<string, Sex>> = { a: 'M', b: 'F', c: 'U', d: 'U' };

/**
 * The sex that a trimmed cell names: in words, as a number of the census or a letter of Annex A. A
 * text that names one sex is read as that sex; one that says not, neither or unborn as unknown; one
 * that names both, or denies one, as nothing.
 */
export function readSex(trimmed: string): Sex | undefined {
  const text = withoutListLetter(trimmed);
  const words = wordsOf(text);
  const named = new Set(words.flatMap((word) => sexes.meaning(word) ?? []));
  if (named.has('F') && named.has('M')) return undefined;
  const sex = named.has('F') ? 'F' : 'M';
  if (named.has(sex)) return words.includes('not') ? undefined : sex;
  if (named.has('U')) return 'U';
  const number = /^\(?0?(\d)(?:\.0{0,6})?\)?$/.exec(text)?.[1];
  const letter = /^\(?([a-d])\)$/i.exec(trimmed)?.[1]?.toLowerCase();
  return censusNumbers[number ?? ''] ?? annexLetters[letter ?? ''];
}
