import { addMonths, dayFromIso } from '../../calendar/calendarDate.ts';
import { undated } from '../../extracts/digests/rowDigester.ts';
import { insideSentence, isoInWords, listInWords, numberInWords, pointInWords } from '../format.ts';
import { everywhere } from '../partnership.ts';
import type { Changes, MovedValue, TableChange } from './changes.ts';

/** What changed, first of all: rows, then values. */
export function changesInWords(changes: Changes): string {
  return `${rowsInWords(changes)} ${valuesInWords(changes)}`;
}

/** `Since the load of …, 12 rows were added, 3 changed and 1 is gone: 12 contacts added, …`. */
function rowsInWords({ record, tables }: Changes): string {
  const since = `Since the load of ${isoInWords(record.made)} (data to ${isoInWords(record.asAt)})`;
  const sum = (of: (table: TableChange) => number) =>
    tables.reduce((total, table) => total + of(table), 0);
  const [added, changed, gone] = [
    sum((each) => each.added),
    sum(changedIn),
    sum(({ gone }) => gone),
  ];
  if (added + changed + gone === 0) return `${since} no row was added, changed or lost.`;
  return `${since}, ${counted(added, 'was', 'were')} added${lateInWords(tables, record.asAt)}, ${numberInWords(changed)} changed and ${numberInWords(gone)} ${gone === 1 ? 'is' : 'are'} gone.`;
}

/** How many of the added rows are of months that the earlier data covered whole. */
function lateInWords(tables: Changes['tables'], asAt: string): string {
  const late = tables
    .flatMap(({ months }) => months)
    .filter(({ month }) => isCovered(month, asAt))
    .reduce((sum, { added }) => sum + added, 0);
  return late === 0 ? '' : ` (${numberInWords(late)} of them dated in months already reported)`;
}

function isCovered(month: string, asAt: string): boolean {
  return month !== undated && addMonths(dayFromIso(`${month}-01`), 1) - 1 <= dayFromIso(asAt);
}

/** Rows that are there both times with other content, the date of their event included. */
export function changedIn({ changed, movedIn }: Pick<TableChange, 'changed' | 'movedIn'>): number {
  return changed + movedIn;
}

function valuesInWords({
  measures: { moved, compared, newlyKnown, noLongerKnown },
}: Changes): string {
  const known = [
    ...(newlyKnown > 0 ? [`${numberInWords(newlyKnown)} are known now that were not`] : []),
    ...(noLongerKnown > 0 ? [`${numberInWords(noLongerKnown)} no longer known`] : []),
  ];
  const also = known.length > 0 ? ` ${listInWords(known)}.` : '';
  if (compared === 0) return `No value of a past period could be compared.${also}`;
  const of = `of ${numberInWords(compared)} values of past periods that can be compared`;
  const [most] = moved;
  if (!most) return `None ${of} moved.${also}`;
  return `${numberInWords(moved.length)} ${of} moved; furthest, ${moveInWords(most)}.${also}`;
}

/** `contacts in December 2025 and January 2026 went from 812 to 830`. */
function moveInWords({ title, place, placeName, when, before, now, kind }: MovedValue): string {
  const where = place === everywhere ? '' : ` in ${placeName}`;
  return `${insideSentence(title)}${where} ${when} went from ${pointInWords(before, kind)} to ${pointInWords(now, kind)}`;
}

function counted(count: number, one: string, many: string): string {
  return `${numberInWords(count)} ${count === 1 ? `row ${one}` : `rows ${many}`}`;
}
