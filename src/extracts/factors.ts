import { fromCellJson, inCellJson } from './cellJson.ts';
import { isYes } from './flag.ts';

/**
 * Factors identified at the end of assessment: the codes of the children in need census. Families of
 * codes share a number, with a letter for child, parent or another person. 18A and 19A are retired.
 */
export const factorCodes: ReadonlySet<string> = new Set([
  ...['1', '2', '3', '4', '5', '6'].flatMap((number) => [`${number}A`, `${number}B`, `${number}C`]),
  '7A',
  ...['8A', '8B', '8C', '8D', '8E', '8F'],
  ...['9A', '10A', '11A', '12A', '13A', '14A', '15A', '16A', '17A'],
  ...['18A', '18B', '18C', '19A', '19B', '19C'],
  ...['20', '21', '22A', '23A', '24A'],
]);

export type Factors = { readonly codes: readonly string[]; readonly unreadable: readonly string[] };

/**
 * The factor codes of a trimmed cell: separated by `;` `,` `/` `|` or spaces, in any case, alone or with
 * their words (`16A Neglect`, `Neglect (16A)`), as a JSON list, or as a JSON object of answers. A
 * factor that is answered with no (`16A: No`) is not there.
 */
export function readFactors(trimmed: string): Factors {
  // Of an object that is cut off nobody knows the last answer.
  if (/^\{[^}]*:[^}]*$/.test(trimmed)) return { codes: [], unreadable: [trimmed] };
  const codes = new Set<string>();
  const unreadable: string[] = [];
  let words = '';
  for (const item of fromJson(trimmed) ?? trimmed.split(/([;,/|\n])/)) {
    if (/^[;|\n]$/.test(item)) words = '';
    const read = readItem(item);
    for (const code of read.codes) codes.add(code);
    const goesOn = words !== '' && read.codes.length === 0 && !/\d/.test(item);
    if (!goesOn) unreadable.push(...read.unreadable);
    if (read.codes.length > 0) words = read.words;
  }
  return { codes: [...codes], unreadable };
}

type Item = Factors & {
  /** The words beside its codes: behind a comma they may go on. */
  readonly words: string;
};

/** The codes of one item of a list, with or without words beside them. */
function readItem(item: string): Item {
  const tokens = item.match(/[\p{L}\p{N}]+(?:\.0+)?/gu) ?? [];
  const words = tokens.filter((token) => codeOf(token) === undefined);
  const strange = words.filter((word) => /\d/.test(word));
  if (words.length === 0) return { codes: tokens.flatMap(codesOf), unreadable: [], words: '' };
  const codes = tokens.filter((token, at) => at === 0 || /[a-f]/i.test(token)).flatMap(codesOf);
  const title = words.join(' ');
  const isDenied = /^(?:n|no|not|none|without|false)$/i.test(words[0] ?? '') && codes[0] !== '21';
  if (isDenied && codes.length === 1 && words.length === 1 && codeOf(tokens[0] ?? '')) return none;
  if (isDenied || codes.length === 0) return { ...none, unreadable: [item.trim()] };
  const shortest = codeOf(tokens[0] ?? '') ? 1 : 3;
  const isTitle = title.length >= shortest && strange.length === 0;
  return { codes, unreadable: isTitle ? [] : strange.length > 0 ? strange : words, words: title };
}

const none: Item = { codes: [], unreadable: [], words: '' };

/** A code as it is written: `16a`, `016A`, `21.0`. */
function codeOf(token: string): string | undefined {
  const code = /^0{0,2}(\d{1,2}[a-f]?)(?:\.0{1,4})?$/i.exec(token)?.[1]?.toUpperCase();
  return code !== undefined && factorCodes.has(code) ? code : undefined;
}

const codesOf = (token: string) => codeOf(token) ?? [];

/** The items of a JSON list, or the keys of a JSON object whose answers are yes. */
function fromJson(trimmed: string): string[] | undefined {
  if (!/^[[{]/.test(trimmed)) return undefined;
  const value = fromCellJson(trimmed) ?? fromCellJson(trimmed.replaceAll("'", '"'));
  if (Array.isArray(value))
    return value.flatMap((each) => Object.values([each].flat(2))).map(inCellJson);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).flatMap(([key, answer]) => (isYes(inCellJson(answer)) ? [key] : []));
}

/**
 * The factors of a row that has a column for each: `Factors identified at the end of assessment 1B`,
 * with yes in the rows that have it.
 */
export function factorsFromColumns(
  cells: Iterable<readonly [header: string, cell: string]>,
): readonly string[] {
  return [...cells].flatMap(([header, cell]) =>
    isYes(cell) ? (factorOfHeader(header) ?? []) : [],
  );
}

/** The factor that a column stands for: its header is a code, or words with a code behind or before. */
export function factorOfHeader(header: string): string | undefined {
  const words = header.match(/[\p{L}\p{N}]+/gu) ?? [];
  return codeOf(words.at(-1) ?? '') ?? codeOf(words[0] ?? '');
}
