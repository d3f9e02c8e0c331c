import { flagCodes, readFlag } from './flag.ts';
import { withoutListLetter } from './notRecorded.ts';

/** Disabilities by the codes of the children in need census. */
const codes = new Set('MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA DDAO OTH OTHER'.split(' '));

/** Whether a trimmed cell says that a child is disabled: a flag, or codes of disabilities, or `NONE`. */
export function readDisability(trimmed: string): 'yes' | 'no' | undefined {
  const flag = readFlag(trimmed);
  if (flag === flagCodes.yes) return 'yes';
  if (flag === flagCodes.no) return 'no';
  const words = withoutListLetter(trimmed)
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter(Boolean);
  if (words.some((word) => codes.has(word))) return 'yes';
  if (/^(?:NONE|NO DISABILIT|NOT DISABLED)/.test(words.join(' '))) return 'no';
  return words.includes('DISABLED') ? 'yes' : undefined;
}
