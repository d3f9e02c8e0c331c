import { withoutListLetter } from './notRecorded.ts';
import { bareWord } from './tables.ts';

/** What a flag says. 0 is not recorded. */
export const flagCodes = { yes: 1, no: 2, partly: 3 } as const;
export type Flag = keyof typeof flagCodes;

/** A flag that is there and cannot be read. */
export const unreadableFlag = 255;

const words: ReadonlyMap<string, Flag> = new Map([
  ...['y', 'yes', 'true', 't', '1', '1yes'].map((word) => [word, 'yes'] as const),
  ...['n', 'no', 'false', 'f', '0', '0no'].map((word) => [word, 'no'] as const),
  ['partly', 'partly'] as const,
]);

/** Yes, no or partly from a trimmed cell, in any case and with or without a list letter. */
export function readFlag(trimmed: string): number {
  const flag = words.get(bareWord(withoutListLetter(trimmed)));
  return flag ? flagCodes[flag] : unreadableFlag;
}

/** Whether a cell says yes. */
export function isYes(cell: string): boolean {
  return readFlag(cell.trim()) === flagCodes.yes;
}
