import { bareWord } from './tables.ts';

const tokens = new Set([
  ...['', 'null', 'na', 'nan', 'none', 'nk', 'dk', 'multivalue'],
  ...['notrecorded', 'notstated', 'notknown', 'notapplicable', 'notrace', 'tocode'],
  ...['unknown', 'unrecorded', 'unstated', 'unspecified', 'undetermined', 'unconfirmed'],
  ...['unavailable', 'undefined', 'incomplete', 'missing', 'blank', 'empty'],
]);

/** What a spreadsheet shows where a formula failed. */
const spreadsheetError = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!)$/i;

/** Signs that are no letters and mean something all the same: a tick, a cross. */
const saysSomething = /^\p{So}+$/u;

/** Words that say together that nothing is there, as in `Not yet known` or `No data available`. */
const denials = new Set(['not', 'no', 'un', 'to', 'unknown', 'none', 'awaiting', 'awaited']);
const records = new Set([
  ...['recorded', 'record', 'known', 'stated', 'specified', 'given', 'provided', 'supplied'],
  ...['entered', 'captured', 'collected', 'available', 'applicable', 'coded', 'mapped'],
  ...['data', 'information', 'info', 'trace', 'value', 'confirmed', 'confirmation', 'determined'],
  ...['advised', 'unknown', 'code'],
]);
const fillers = new Set(['yet', 'be', 'at', 'present', 'or', 'and', 'currently', 'on', 'file']);

const longestPhrase = 40;

/** Whether a trimmed cell says that nothing is recorded: blank, `NULL`, `#N/A`, `Unknown` and the like. */
export function isNotRecorded(trimmed: string): boolean {
  if (trimmed === '') return true;
  if (trimmed.length > longestPhrase) return false;
  if (saysSomething.test(trimmed)) return false;
  if (tokens.has(bareWord(trimmed)) || spreadsheetError.test(trimmed)) return true;
  return !/\d/.test(trimmed) && saysNothingIsThere(trimmed);
}

function saysNothingIsThere(trimmed: string): boolean {
  const words = trimmed.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.some((word) => denials.has(word)) &&
    words.some((word) => records.has(word)) &&
    words.every((word) => denials.has(word) || records.has(word) || fillers.has(word))
  );
}

/**
 * A cell without quotation marks around it and without the letter or number of a list in front:
 * `a) Yes` and `A: Yes` are `Yes`.
 */
export function withoutListLetter(trimmed: string): string {
  return trimmed
    .replace(/^[‘’'“”"\s]{1,4}|[‘’'“”"\s]{1,4}$/g, '')
    .replace(/^\(?(?:(?:[a-z]|\d{1,2})\s{0,2}\)\s*|[a-e][:.]\s+)(?=\S)/i, '');
}

/** Without the apostrophe that keeps a spreadsheet from taking a text for a formula. */
export function withoutGuard(trimmed: string): string {
  return /^'[=+\-@]/.test(trimmed) ? trimmed.slice(1) : trimmed;
}
