import { dayFromIso, monthNames, partsOf } from '../../calendar/calendarDate.ts';
import { undated } from '../../extracts/digests/rowDigester.ts';
import { type TableId, tables } from '../../extracts/tables.ts';
import { listInWords, numberInWords } from '../format.ts';
import type { MonthChange, TableChange } from './changes.ts';
import type { LoadRecord } from './loadRecord.ts';

const monthsNamed = 3;

/** What of the changes in a table should be looked at, each a sentence with what to do. */
export function tableWarnings(
  change: TableChange,
  recorded: LoadRecord['tables'][TableChange['table']],
  present: ReadonlySet<string> | undefined,
): string[] {
  const { table, title, before, now } = change;
  if (!present) return [`${title}: no file of them now; ${rowsOf(table, before)} then.`];
  if (!recorded) return [`${title}: no file of them then; ${rowsOf(table, now)} now.`];
  return [
    ...otherColumns(title, recorded.columns, present),
    ...otherIds(change),
    ...lostMonths(change),
  ];
}

/** So many rows of a table in its own words: `1 contact`, `2 contacts`. */
function rowsOf(table: TableId, count: number): string {
  const [one, many] = tables[table].noun;
  return `${numberInWords(count)} ${count === 1 ? one : many}`;
}

/** The month in words: `March 2026`. */
export function monthInWords(month: string): string {
  if (month === undated) return 'no date';
  const { year, month: number } = partsOf(dayFromIso(`${month}-01`));
  return `${monthNames[number - 1]} ${year}`;
}

function otherColumns(
  title: string,
  before: readonly string[],
  now: ReadonlySet<string>,
): string[] {
  const gone = before.filter((column) => !now.has(column));
  const added = [...now].filter((column) => !before.includes(column));
  const parts = [
    ...(added.length > 0 ? [`now with ${listInWords(added)}`] : []),
    ...(gone.length > 0 ? [`now without ${listInWords(gone)}`] : []),
  ];
  if (parts.length === 0) return [];
  return [`${title}: ${parts.join(', ')}. Rows count as changed wherever such a cell is filled.`];
}

/** Where most rows are gone and as many new, they are the same under other ids. */
function otherIds({ table, title, before, gone, added }: TableChange): string[] {
  if (before === 0 || gone * 2 < before || added * 2 < before) return [];
  const [column] = tables[table].identity;
  return [
    `${title}: ${numberInWords(gone)} of ${numberInWords(before)} rows are gone and ${numberInWords(added)} are new. Was the file made by another report, or are its ids (${column ?? 'child_id'}) numbered anew each time? Then rows cannot be compared one by one.`,
  ];
}

/** Months that have fewer rows than they had: since the first month that is still there, rows were lost. */
function lostMonths({ title, table, months }: TableChange): string[] {
  const [, many] = tables[table].noun;
  const dated = months.filter(({ month }) => month !== undated);
  const first = dated.find(({ now }) => now > 0)?.month ?? '';
  const earlier = dated.filter(({ month, before }) => month < first && before > 0);
  const lost = dated.filter(({ month, before, now }) => month >= first && now < before);
  const dropped = earlier.reduce((sum, { before }) => sum + before, 0);
  return [
    ...(earlier.length === 0
      ? []
      : [
          `${title}: the extract now begins in ${monthInWords(first)}; of earlier months ${rowsOf(table, dropped)} ${dropped === 1 ? 'is' : 'are'} no longer in it.`,
        ]),
    ...(lost.length === 0
      ? []
      : [
          `${title}: fewer ${many} than then ${lostInWords(lost)}. Were records deleted, given another date, or is the extract filtered otherwise?`,
        ]),
  ];
}

function lostInWords(lost: readonly MonthChange[]): string {
  const most = lost.toSorted((a, b) => a.now - a.before - (b.now - b.before));
  const named = most
    .slice(0, monthsNamed)
    .map(
      ({ month, before, now }) =>
        `in ${monthInWords(month)} (${numberInWords(before)} → ${numberInWords(now)})`,
    );
  const others = lost.length - named.length;
  if (others === 0) return listInWords(named);
  return `${named.join(', ')} and in ${others} other ${others === 1 ? 'month' : 'months'}`;
}
