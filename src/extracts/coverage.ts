import { type Day, dayOf, noDay, startOfMonth } from '../calendar/calendarDate.ts';
import { daysOf, type Extracts, type TableData } from './columns.ts';
import type { TableId } from './tables.ts';

const notBefore = dayOf(2000, 1, 1);
/** Their dates are those of counts and estimates, not of events. */
const withoutEvents: readonly TableId[] = ['returns', 'population', 'localities'];

/** The latest event date of the extracts that is not after today; undefined where there is none. */
export function latestEvent({ tables }: Extracts, today: Day): Day | undefined {
  return latest([...tables.values()].flatMap(eventDates), today);
}

/** Rows that stand alone behind a long gap, and the last day before it. */
export type Stragglers = { readonly rowsAfter: number; readonly likely: Day };

const longGap = 31;
const fewRows = 0.002;
const firstDay = dayOf(1, 1, 1);

/**
 * Whether the latest events up to a day are a few rows behind a gap of more than a month: a sign that
 * the as-at date rests on typing errors.
 */
export function stragglersBefore({ tables }: Extracts, day: Day): Stragglers | undefined {
  /** Rows by how many days they lie before the day. */
  const perDay = new Uint32Array(day - firstDay + 1);
  let rows = 0;
  for (const days of [...tables.values()].flatMap(eventDates)) {
    for (let row = 0; row < days.length; row += 1) {
      const each = days[row] as Day;
      if (each === noDay || each > day) continue;
      perDay[day - each] = (perDay[day - each] as number) + 1;
      rows += 1;
    }
  }
  let rowsAfter = 0;
  let later = perDay.findIndex((count) => count > 0);
  for (let before = later + 1; later >= 0 && before < perDay.length; before += 1) {
    if (perDay[before] === 0) continue;
    rowsAfter += perDay[later] as number;
    if (rowsAfter > rows * fewRows) return undefined;
    if (before - later > longGap) return { rowsAfter, likely: day - before };
    later = before;
  }
  return undefined;
}

/** The latest date of a table's own event that is not after a day; tells how far a table reaches. */
export function latestOf(data: TableData, notAfter: Day): Day | undefined {
  return data.table.event ? latest([daysOf(data, data.table.event)], notAfter) : undefined;
}

/**
 * The first day of the month of the earliest contact or authorised assessment that is not before
 * 2000; where there are neither, of the earliest event of any extract.
 */
export function earliestCover({ tables }: Extracts): Day | undefined {
  const event = (id: TableId) => {
    const data = tables.get(id);
    return data?.table.event ? [daysOf(data, data.table.event)] : [];
  };
  const first =
    earliest([...event('contacts'), ...event('assessments')]) ??
    earliest([...tables.keys()].flatMap(event));
  return first === undefined ? undefined : startOfMonth(first);
}

function eventDates(data: TableData): ArrayLike<Day>[] {
  if (withoutEvents.includes(data.table.id)) return [];
  return data.table.columns
    .filter(({ name, kind }) => kind === 'date' && name !== 'date_of_birth')
    .map(({ name }) => daysOf(data, name));
}

function latest(columns: readonly ArrayLike<Day>[], notAfter: Day): Day | undefined {
  let found = noDay;
  for (const days of columns) {
    for (let row = 0; row < days.length; row += 1) {
      const day = days[row] as Day;
      if (day > found && day <= notAfter) found = day;
    }
  }
  return found === noDay ? undefined : found;
}

function earliest(columns: readonly ArrayLike<Day>[]): Day | undefined {
  let found = Number.POSITIVE_INFINITY;
  for (const days of columns) {
    for (let row = 0; row < days.length; row += 1) {
      const day = days[row] as Day;
      if (day < found && day >= notBefore) found = day;
    }
  }
  return Number.isFinite(found) ? found : undefined;
}
