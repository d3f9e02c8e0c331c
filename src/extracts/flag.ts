import { withoutListLetter } from './notRecorded.ts';
import { bareWord, type Column } from './tables.ts';
import { Wordbook, wordsOf } from './wordbook.ts';

/** What a flag says. 0 is not recorded. */
export const flagCodes = { yes: 1, no: 2, partly: 3 } as const;
export type Flag = keyof typeof flagCodes;

/** A flag that is there and cannot be read. */
export const unreadableFlag = 255;

const answers: ReadonlyMap<string, Flag> = new Map([
  ...['y', 'yes', 'true', 't', '1'].map((word) => [word, 'yes'] as const),
  ...['n', 'no', 'false', 'f', '0'].map((word) => [word, 'no'] as const),
  ...['partly', 'partially', 'partial', 'inpart'].map((word) => [word, 'partly'] as const),
]);
const misspelt = new Wordbook(answers);

/** Yes, no or partly from a trimmed cell, in the words of the column's question too. */
export function readFlag(trimmed: string, column: FlagColumn = anyFlag): number {
  const text = withoutListLetter(trimmed);
  const flag =
    ownAnswer(column, bareWord(text)) ??
    answers.get(bareWord(text)) ??
    fromNumber(text) ??
    fromOpeningWord(text) ??
    misspelt.meaning(bareWord(text)) ??
    fromOwnWords(wordsOf(text.replace(/\s+\([^()]*\)$/, '')), column.name);
  return flag ? flagCodes[flag] : unreadableFlag;
}

function ownAnswer({ answers: own = {} }: FlagColumn, word: string): Flag | undefined {
  return Object.hasOwn(own, word) ? own[word] : undefined;
}

/** Whether a cell says yes. */
export function isYes(cell: string): boolean {
  return readFlag(cell.trim()) === flagCodes.yes;
}

type FlagColumn = Pick<Column, 'name' | 'answers'>;
const anyFlag: FlagColumn = { name: '' };

/** A number as a spreadsheet writes it: `1.0`. */
function fromNumber(text: string): Flag | undefined {
  const digit = /^([01])\.0{1,6}$/.exec(text)?.[1];
  return digit === undefined ? undefined : answers.get(digit);
}

/** An answer with a number before it or more said behind it: `1 - Yes`, `No (closed)`, `Y: seen`. */
function fromOpeningWord(text: string): Flag | undefined {
  const [, opening = '', more = ''] =
    /^\(?(?:\d{1,2}\s*[-–—:=.]\s*)?(\p{L}+)(?:\s*[-–—:,;.()!](.*))?$/su.exec(text) ?? [];
  const flag = answers.get(opening.toLowerCase());
  const others = wordsOf(more).flatMap((word) => answers.get(word) ?? []);
  return others.every((other) => other === flag) ? flag : undefined;
}

const denials = new Set(['no', 'not', 'none', 'never', 'non']);
/** Words beside an answer that do not change it. */
const circumstances = new Wordbook(
  new Map(['child', 'children', 'alone'].map((word) => [word, word] as const)),
);
const isParticiple = /(?:ed|heard|evident|understood)$/;

/**
 * The question repeated as the answer: `Neglect` or `No neglect` of neglect, `Not used` of the use of
 * a tool. `Seen`, `Not seen` and `Seen alone` are answers of their own, whatever was asked.
 */
function fromOwnWords(words: readonly string[], column: string): Flag | undefined {
  const own = column.split('_');
  const denied = words.some((word) => denials.has(word));
  const said = words.filter(
    (word) => !denials.has(word) && (own.includes(word) || !circumstances.meaning(word)),
  );
  if (said.join() === 'seen') return denied ? 'no' : 'yes';
  if (said.length === 0 || !said.every((word) => own.includes(word))) return undefined;
  if (denied) return 'no';
  const isWhole = own.every((word) => said.includes(word));
  return isWhole || said.some((word) => isParticiple.test(word)) ? 'yes' : undefined;
}
