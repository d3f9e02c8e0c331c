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
  return `${since}, ${counted(added, 'was', 'were')} added, ${numberInWords(changed)} changed and ${numberInWords(gone)} ${gone === 1 ? 'is' : 'are'} gone.`;
}

/** Rows that are there both times with other content, the date of their event included. */
export function changedIn({ changed, movedIn }: Pick<TableChange, 'changed' | 'movedIn'>): number {
  return changed + movedIn;
}

function valuesInWords({
  measures: { moved, compared, newlyKnown, noLongerKnown },
}: Changes): string {
  const known = [
    ...(newlyKnown > 0 ? [`${numberInWords(newlyKnown)} are known now and were not`] : []),
    ...(noLongerKnown > 0 ? [`${numberInWords(noLongerKnown)} were known and are not now`] : []),
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
