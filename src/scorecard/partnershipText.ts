import * as v from 'valibot';
import { jsonFault, jsonLine } from './jsonFault.ts';
import {
  checkPartnership,
  type Partnership,
  type PartnershipReading,
  partnershipSchema,
} from './partnership.ts';

/** Checks the text of a partnership file; each problem names its place in the file and what to do. */
export function readPartnershipText(text: string): PartnershipReading {
  const bare = text.replace(/^\uFEFF/, '');
  const fault = jsonFault(bare);
  if (fault) {
    const { line, column, what } = fault;
    return {
      ok: false,
      problems: [`line ${line}, column ${column}: the file is not JSON: ${what}`],
    };
  }
  const outcome = checkPartnership(JSON.parse(bare));
  if (outcome.ok) return outcome;
  const problems = outcome.problems.map(({ place, message }) =>
    place === ''
      ? `the file as a whole: ${message}`
      : `line ${jsonLine(bare, place)}, ${place}: ${message}`,
  );
  return { ok: false, problems };
}

/** The text of a partnership's file: always in the same order, and read again as the same value. */
export function partnershipText(partnership: Partnership): string {
  const { success, output } = v.safeParse(partnershipSchema, partnership);
  return `${JSON.stringify(withoutBlanks(success ? output : partnership), null, 2)}\n`;
}

/** Leaves out what is read as blank where it is not there. */
function withoutBlanks({ localities, groups, ...rest }: Partnership): unknown {
  const { format, id, name, area, strategy, ...others } = rest;
  return {
    ...{ format, id, name, area, strategy },
    localities: localities.map(filled),
    ...filled(others),
    groups: groups.map((group) => ({ ...group, measures: group.measures.map(filled) })),
  };
}

function filled(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isBlank(value)));
}

function isBlank(value: unknown): boolean {
  return value === false || (Array.isArray(value) && value.length === 0);
}
