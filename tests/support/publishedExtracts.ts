import { dayFromIso, isoFromDay } from '../../src/calendar/calendarDate.ts';
import { impliedWhole } from '../../src/scorecard/reconcile/publishedPercentage.ts';
import type { StrategyFigure } from '../../src/scorecard/reconcile/strategyFigure.ts';
import { lines, type TestFiles } from './extracts.ts';

/** A small extract that holds the counts that a figure of a strategy published, and no more. */
export function publishedExtract(figure: StrategyFigure): TestFiles {
  const { measure = '', from = figure.to, to, percentage = 0, locality } = figure;
  const numerator = figure.numerator ?? percentage;
  const all = figure.denominator ?? impliedWhole(numerator, percentage)?.about ?? 0;
  const place = locality === 'all' ? '' : locality;
  switch (measure) {
    case 'contacts-neglect':
      return file(
        'contact_id,child_id,contact_date,neglect',
        all,
        (id) => `C${id},K${id},${from},${id < numerator ? 'Y' : 'N'}`,
      );
    case 'assessments-neglect':
      return file(
        'assessment_id,child_id,authorised_date,factors',
        all,
        (id) => `A${id},K${id},${from},${id < numerator ? '16A' : '1A'}`,
      );
    case 'cp-neglect':
    case 'cp-neglect-starts':
      return file(
        'plan_id,child_id,start_date,end_date,initial_category,latest_category,locality',
        all,
        (id) => {
          const category = id < numerator ? 'NEG' : 'EMO';
          return `P${id},K${id},${to},${isoFromDay(dayFromIso(to) + 1)},${category},${category},${place}`;
        },
      );
    case 'notifications-neglect':
    case 'notifications-neglect-children':
      return { 'contacts.csv': lines(notificationHeaders, ...notified) };
    default:
      return file('measure,period_start,period_end,numerator,denominator', 1, () =>
        [measure, from, to, numerator, all].join(),
      );
  }
}

function file(header: string, count: number, row: (id: number) => string): TestFiles {
  return { 'file.csv': lines(header, ...numbered(count, row)) };
}

const notificationHeaders =
  'contact_id,child_id,contact_date,kind,neglect,sex,expectant_mother,looked_after,locality';

/** The notifications of 2020/21 by locality; out of area has none. */
const notifications = [
  ['wentworth-north', 34],
  ['rotherham-north', 45],
  ['rotherham-south', 66],
  ['rother-valley-west', 36],
  ['wentworth-south', 53],
  ['wentworth-valley', 46],
  ['rother-valley-south', 30],
] as const;

/** 310 notifications name 797 children: 177 of them three, the others two. */
const notified = notifications
  .flatMap(([place, count]) => numbered(count, () => place))
  .flatMap((place, index) => numbered(index < 177 ? 3 : 2, () => ({ place, index })))
  .map(({ place, index }, child) => {
    const mother = child >= 770;
    const sex = mother ? 'U' : child < 360 ? 'F' : 'M';
    const flags = `${mother ? 'Y' : 'N'},${child < 23 ? 'Y' : 'N'}`;
    return `N${index},K${child},2020-06-01,notification,Y,${sex},${flags},${place}`;
  });

function numbered<T>(count: number, one: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => one(index));
}
