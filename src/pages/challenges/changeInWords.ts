import { dayFromIso, longDate } from '../../calendar/calendarDate.ts';
import { dayOfInstant, timeOfInstant } from '../../calendar/dayOfInstant.ts';
import { listInWords } from '../../scorecard/format.ts';
import type { Change, Trace } from '../../scorecard/workspace/workspace.ts';

const fieldWords: Readonly<Record<string, string>> = {
  about: 'what it is about',
  raisedBy: 'who raised it',
  raisedOn: 'day',
  due: 'due date',
  from: 'origin',
  closed: 'closing',
  happened: 'what happened',
  matters: 'so what',
  writtenAt: 'time',
  read: 'counts',
};

/** `7 April 2026, 14:32: Ann Analyst`. */
export function whoAndWhen({ at, by }: Change): string {
  return `${longDate(dayFromIso(dayOfInstant(at)))}, ${timeOfInstant(at)}: ${by}`;
}

/** `changed owner (from “Health” to “QA group”)`, `wrote it`, `took it away`. */
export function changeInWords({ fields }: Change): string {
  const all = Object.entries(fields);
  if (all.every(([, { after }]) => after === undefined) && all.length > 2) return 'took it away';
  if (all.every(([, { before }]) => before === undefined) && all.length > 2) return 'wrote it';
  return `changed ${listInWords(all.map(fieldInWords))}`;
}

function fieldInWords([field, { before, after }]: [string, Trace]): string {
  const name = fieldWords[field] ?? field;
  const was = wordsOf(before);
  const is = wordsOf(after);
  if (before === undefined) return `${name} (now ${is})`;
  if (after === undefined) return `${name} (taken away; was ${was})`;
  return `${name} (from ${was} to ${is})`;
}

function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return `“${String(value)}”`;
  const parts = Object.values(value).filter((part) => typeof part === 'string' && part !== '');
  return `“${parts.join('; ')}”`;
}
