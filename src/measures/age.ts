import { completedYears, type Day, noDay } from '../calendar/calendarDate.ts';
import { daysOf } from '../extracts/columns.ts';
import type { Scope } from './rowTest.ts';
import type { Span } from './span.ts';

/** The age of a child without date of birth, or born later than the day: in no age group. */
export const noAge = -1;

/** Age of a row in completed years: at its event's date, or at the day of the position. */
export function ageOfRow({ data, at, window }: Scope): (row: number, span: Span) => number {
  const births = daysOf(data, 'date_of_birth');
  const events = daysOf(data, at);
  return (row, span) => {
    const birth = births[row] as Day;
    const day = window === 'S' ? span.to : (events[row] as Day);
    return birth === noDay || birth > day ? noAge : completedYears(birth, day);
  };
}
