import { bankHolidays } from '../../calendar/bankHolidays.ts';
import { isoFromDay, partsOf } from '../../calendar/calendarDate.ts';
import { isoInterval } from '../../calendar/isoInterval.ts';
import { columnOf } from '../../extracts/tables.ts';
import type { Measure } from '../measure.ts';
import { lookBackMonths, neededFlags } from '../needs.ts';
import { type Cte, listedSql, whereSql } from './layout.ts';
import type { SqlContext } from './settings.ts';

/** The periods asked for, and the days that the measure looks at in each of them. */
export function spanCtes(measure: Measure, context: SqlContext): Cte[] {
  return [
    {
      name: 'periods',
      comment: 'The reporting periods, both days included; put others here for other periods.',
      body: periodRows(context),
    },
    { name: 'spans', comment: spanComment(measure), body: spanRows(measure, context) },
  ];
}

function periodRows({ settings: { periods } }: SqlContext): string {
  if (periods.length === 0) throw new Error('A measure needs at least one period.');
  const values = periods.map(
    (period) =>
      `('${isoInterval(period)}', '${isoFromDay(period.start)}', '${isoFromDay(period.end)}')`,
  );
  return [
    'SELECT p.period, CAST(p.start_date AS DATE) AS start_date, CAST(p.end_date AS DATE) AS end_date',
    'FROM (VALUES',
    `  ${values.join(',\n  ')}`,
    ') AS p (period, start_date, end_date)',
  ].join('\n');
}

function spanComment({ window }: Measure): string {
  if (window === 'P') return 'Events are counted from the first to the last day of the period.';
  if (window === 'R') return 'Events are counted in the 12 months that end with the period.';
  return 'The position is taken on the last day of the period.';
}

function spanRows(measure: Measure, { dialect, settings }: SqlContext): string {
  const first =
    measure.window === 'R'
      ? dialect.addMonths(dialect.addDays('p.end_date', 1), -12)
      : 'p.start_date';
  const needed = historyFrom(measure, first, { dialect, settings });
  const coverFrom = dialect.date(isoFromDay(settings.coverFrom));
  const tests = [...(needed ? [`${needed} >= ${coverFrom}`] : []), ...recordedTests(measure)];
  return [
    listedSql('SELECT', ['p.period', `${first} AS first_day`, 'p.end_date AS last_day']),
    `FROM periods p${whereSql(tests)}`,
  ].join('\n');
}

/** A flag that no row records, yes or no, gives no value at all, as in `availability.ts`. */
function recordedTests(measure: Measure): string[] {
  if (measure.from === 'returns') return [];
  return neededFlags(measure)
    .filter(({ table, column }) => !columnOf(table, column).absentMeansBlank)
    .map(
      ({ table, column }) => `EXISTS (SELECT 1 FROM ${table} f WHERE f.${column} IN ('Y', 'N'))`,
    );
}

/** The first day that must be complete, as in `availability.ts`; a position needs none of its own. */
function historyFrom(measure: Measure, first: string, { dialect }: SqlContext): string | undefined {
  const months = measure.from === 'rows' ? lookBackMonths(measure) : 0;
  if (measure.window !== 'S') return months === 0 ? first : dialect.addMonths(first, -months);
  return months === 0 ? undefined : dialect.addDays(dialect.addMonths('p.end_date', -months), 1);
}

/** Years before the first period whose bank holidays are listed; longer waits are long in any case. */
const yearsBefore = 10;

/** The bank holidays that can fall between two dates of a row, a year in each line. */
export function bankHolidayCte({ settings }: SqlContext): Cte {
  const first = Math.min(...settings.periods.map(({ start }) => partsOf(start).year)) - yearsBefore;
  const last = partsOf(settings.asAt).year;
  const years = Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
  const values = years.map((year) =>
    bankHolidays(year)
      .map((day) => `('${isoFromDay(day)}')`)
      .join(', '),
  );
  return {
    name: 'bank_holidays',
    comment: `The bank holidays of England and Wales from ${first} to ${last}. Working days are the days between two dates less Saturdays and Sundays (in whole weeks since 30 and 31 December 1899) and less these.`,
    body: [
      'SELECT CAST(h.holiday AS DATE) AS holiday',
      'FROM (VALUES',
      `  ${values.join(',\n  ')}`,
      ') AS h (holiday)',
    ].join('\n'),
  };
}
