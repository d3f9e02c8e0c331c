import { type Day, dayOf } from './calendarDate.ts';

/** Days moved or added by proclamation; a moved day takes the place of the one that the rule gives. */
const movedFrom: Readonly<Record<string, Day>> = {
  '1995-may': dayOf(1995, 5, 8),
  '2020-may': dayOf(2020, 5, 8),
  '2002-spring': dayOf(2002, 6, 4),
  '2012-spring': dayOf(2012, 6, 4),
  '2022-spring': dayOf(2022, 6, 2),
};

const added: readonly Day[] = [
  dayOf(1999, 12, 31),
  dayOf(2002, 6, 3),
  dayOf(2011, 4, 29),
  dayOf(2012, 6, 5),
  dayOf(2022, 6, 3),
  dayOf(2022, 9, 19),
  dayOf(2023, 5, 8),
];

/**
 * The bank holidays of England and Wales in a year, by the rules of the Banking and Financial
 * Dealings Act 1971 and the proclamations since 1995. Agrees with the list on GOV.UK for 2019 to 2028.
 */
export function bankHolidays(year: number): Day[] {
  const easter = easterSunday(year);
  const christmas = dayOf(year, 12, 25);
  const days = [
    weekdayOnOrAfter(dayOf(year, 1, 1)),
    easter - 2,
    easter + 1,
    movedFrom[`${year}-may`] ?? mondayOnOrAfter(dayOf(year, 5, 1)),
    movedFrom[`${year}-spring`] ?? mondayOnOrAfter(dayOf(year, 5, 25)),
    mondayOnOrAfter(dayOf(year, 8, 25)),
    ...christmasDays(christmas),
    ...added.filter((day) => day >= dayOf(year, 1, 1) && day <= dayOf(year, 12, 31)),
  ];
  return days.sort((a, b) => a - b);
}

/** Monday is 0, Sunday is 6. */
export function weekday(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

function mondayOnOrAfter(day: Day): Day {
  return day + ((7 - weekday(day)) % 7);
}

function weekdayOnOrAfter(day: Day): Day {
  return weekday(day) >= 5 ? mondayOnOrAfter(day) : day;
}

/** Christmas Day and Boxing Day, or the weekdays that stand in for those that fall on a weekend. */
function christmasDays(christmas: Day): [Day, Day] {
  switch (weekday(christmas)) {
    case 4:
      return [christmas, christmas + 3];
    case 5:
      return [christmas + 2, christmas + 3];
    case 6:
      return [christmas + 1, christmas + 2];
    default:
      return [christmas, christmas + 1];
  }
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
