import { bareWord } from './tables.ts';

const tokens = new Set([
  '',
  'null',
  'na',
  'nan',
  'none',
  'multivalue',
  'notrecorded',
  'notstated',
  'notknown',
  'notapplicable',
  'unknown',
  'notrace',
  'tocode',
  'incomplete',
  'missing',
  'blank',
  'undefined',
]);

const longestToken = 16;

/** Whether a trimmed cell says that nothing is recorded: blank, `NULL`, `#N/A`, `Unknown` and the like. */
export function isNotRecorded(trimmed: string): boolean {
  if (trimmed === '') return true;
  if (trimmed.length > longestToken) return false;
  return tokens.has(bareWord(trimmed));
}

/** A cell without the letter of a list in front: `a) Yes` is `Yes`. */
export function withoutListLetter(trimmed: string): string {
  return trimmed.replace(/^[a-z]\s*\)\s*/i, '');
}
