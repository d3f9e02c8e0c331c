import { addMonths, type Day, dayOf, isoFromDay } from '../../src/calendar/calendarDate.ts';
import {
  type Period,
  periodInShort,
  periodInWords,
  periodsBetween,
  yearStart,
} from '../../src/calendar/period.ts';
import {
  knownCount,
  knownRate,
  knownShare,
  notApplicable,
  type Point,
  unavailable,
} from '../../src/measures/result.ts';
import type {
  Scorecard,
  ScorecardLocality,
  ScorecardMeasure,
  ScorecardPeriod,
} from '../../src/scorecard/scorecard.ts';
import { testMeasure as measureOfCatalogue } from './evaluated.ts';

const coverFrom = dayOf(2024, 4, 1);
const asAt = dayOf(2026, 4, 20);

/** Thirteen periods from April 2024; the last one, from 1 April 2026, is cut at 20 April. */
const periods = scorecardPeriods(periodsBetween(coverFrom, asAt, 2));

/** Index of February and March 2026, the latest complete period, and of the part period after it. */
export const testLatest = 11;
export const testPart = 12;

const localities: readonly ScorecardLocality[] = [
  { id: 'all', name: 'Rotherham', outOfArea: false },
  { id: 'wentworth-north', name: 'Wentworth North', outOfArea: false },
  { id: 'rotherham-south', name: 'Rotherham South', outOfArea: false },
  { id: 'out-of-area', name: 'Out of area', outOfArea: true },
  { id: 'unknown', name: 'Not known', outOfArea: false },
];

/**
 * A believable scorecard: twelve complete periods and a part one, four places and the total, and
 * measures with zero, hidden, not applicable and unavailable points.
 */
export function testFullScorecard(overrides: Partial<Scorecard> = {}): Scorecard {
  return {
    format: 'scorecard/1',
    partnership: {
      id: 'rotherham',
      name: 'Rotherham Safeguarding Children Partnership',
      area: 'Rotherham',
      strategy: {
        title: 'Neglect Strategy',
        years: '2024 to 2026',
        published: 'https://example.org/neglect-strategy',
      },
      neglect: 'only',
      neglectByPrimaryNeed: false,
      minimumDenominator: 10,
      authorities: [{ code: '372', name: 'Rotherham' }],
      supply: [],
    },
    invented: true,
    audience: 'internal',
    asAt: isoFromDay(asAt),
    coverFrom: isoFromDay(coverFrom),
    periodMonths: 2,
    periods,
    localities,
    groups: [
      {
        id: 'plans',
        title: 'Children on a plan',
        about: 'Whether plans for neglect change things for children, and soon enough.',
        measures: ['cp-neglect', 'cp-neglect-12-months', 'cp-repeat', 'cp-neglect-rate'],
      },
      {
        id: 'front-door',
        title: 'Contacts and referrals',
        about: 'Whether neglect is seen early.',
        measures: ['contacts', 'contacts-neglect', 'mash-decision-1-day', 'voice-heard'],
      },
    ],
    measures: testMeasures,
    otherReadings: [],
    sources: [
      {
        table: 'cp_plans',
        title: 'Child protection plans',
        files: ['cp_plans.csv'],
        columns: [],
        read: 2410,
        used: 2380,
        duplicates: 12,
        setAside: 18,
        latest: '2026-04-19',
        unknownLocality: 9,
      },
      {
        table: 'contacts',
        title: 'Contacts',
        files: ['contacts-1.csv', 'contacts-2.csv'],
        columns: [],
        read: 30_120,
        used: 30_002,
        duplicates: 100,
        setAside: 18,
        latest: '2026-04-20',
        unknownLocality: 240,
      },
    ],
    ...overrides,
  };
}

/** A measure of the scorecard with other values where a test needs them. */
export function testMeasure(overrides: Partial<ScorecardMeasure> = {}): ScorecardMeasure {
  return {
    value: measureOfCatalogue('cp-neglect'),
    version: '0123abcd',
    id: 'cp-neglect',
    title: 'Children on a plan for neglect',
    question: 'How many children on a child protection plan are on it for neglect?',
    window: 'S',
    kind: 'share',
    good: 'none',
    clustering: { state: 'not-applicable' },
    goodBecause: 'More can mean that neglect is better recognised, or that there is more of it.',
    headline: true,
    definition: {
      sentence:
        'Of the children with an open child protection plan at the end of the period, those whose latest category is neglect.',
      numerator: 'children whose open plan has neglect as its latest category',
      denominator: 'children with an open child protection plan',
      window: 'position at the end of the period',
      leftOut: ['Temporary plans of another authority, because their own authority counts them.'],
      table: 'cp_plans',
      columns: ['start_date', 'end_date', 'latest_category'],
    },
    source: 'Strategy, page 14: quality of interventions',
    tags: ['Reduce'],
    dimensions: [
      { id: 'age', title: 'Age group', recorded: true },
      { id: 'sex', title: 'Sex', recorded: true },
      { id: 'ethnicity', title: 'Ethnicity', recorded: false },
    ],
    points: shares(
      [130, 128, 131, 127, 125, 120, 126, 133, 138, 141, 143, 145, 146],
      [310, 305, 311, 315, 312, 310, 312, 315, 318, 316, 321, 320, 322],
    ),
    ...overrides,
  };
}

const testMeasures: readonly ScorecardMeasure[] = [
  testMeasure(),
  testMeasure({
    id: 'cp-neglect-12-months',
    title: 'Neglect plans of 12 months or more',
    question: 'How many children have been on a plan for neglect for 12 months or more?',
    good: 'low',
    goodBecause: 'A plan that lasts this long has not changed enough for the child.',
    points: shares(
      [30, 31, 29, 33, 34, 36, 30, 28, 25, 22, 20, 17, 18],
      [130, 128, 131, 127, 125, 120, 126, 133, 138, 141, 143, 145, 146],
    ),
  }),
  testMeasure({
    id: 'cp-repeat',
    title: 'Second or later plans',
    question: 'How many children come on a plan a second time or more?',
    window: 'R',
    good: 'low',
    goodBecause: 'A child who comes back was not safe enough when the plan ended.',
    points: mapPoints(
      shares(
        [98, 100, 99, 97, 101, 103, 104, 102, 105, 107, 106, 109, 109],
        [390, 395, 393, 391, 396, 401, 400, 398, 395, 394, 392, 393, 393],
      ),
      (point, index) =>
        index < 5
          ? unavailable('history starts on 1 April 2024; this needs it from an earlier day')
          : point,
    ),
  }),
  testMeasure({
    id: 'cp-neglect-rate',
    title: 'Children on a plan for neglect per 10,000',
    question: 'How many children in 10,000 are on a plan for neglect?',
    kind: 'rate',
    headline: false,
    points: Object.fromEntries(
      localities.map(({ id }) => [
        id,
        [130, 128, 131, 127, 125, 120, 126, 133, 138, 141, 143, 151, 146].map((count) =>
          id === 'all'
            ? knownRate(count, 57_200)
            : unavailable('no population was given for this place'),
        ),
      ]),
    ),
  }),
  testMeasure({
    id: 'contacts',
    title: 'Contacts',
    question: 'How many contacts come to the front door?',
    window: 'P',
    kind: 'count',
    goodBecause: 'More contacts can mean more worry or better recognition.',
    headline: false,
    points: counts([2410, 2380, 2105, 2500, 2333, 2290, 2404, 2350, 2120, 2480, 2301, 2287, 760]),
    yearToDate: counts([
      2410, 4790, 6895, 9395, 11_728, 14_018, 2404, 4754, 6874, 9354, 11_655, 13_942, 760,
    ]),
  }),
  testMeasure({
    id: 'contacts-neglect',
    title: 'Contacts about neglect',
    question: 'How many contacts are about neglect?',
    window: 'P',
    headline: false,
    points: shares(
      [240, 251, 198, 260, 246, 231, 262, 280, 251, 330, 342, 361, 120],
      [2410, 2380, 2105, 2500, 2333, 2290, 2404, 2350, 2120, 2480, 2301, 2287, 760],
    ),
  }),
  testMeasure({
    id: 'mash-decision-1-day',
    title: 'MASH decision within one working day',
    question: 'How many contacts about neglect were decided within one working day?',
    window: 'P',
    good: 'high',
    goodBecause: 'A quick decision means that help is not delayed.',
    headline: false,
    points: shares(
      [200, 210, 150, 220, 201, 190, 221, 240, 220, 281, 300, 310, 101],
      [238, 250, 196, 258, 240, 230, 260, 276, 250, 326, 338, 358, 118],
    ),
  }),
  testMeasure({
    id: 'voice-heard',
    title: 'Children who say that they were heard',
    question: 'How many children say that their voice was heard?',
    window: 'R',
    good: 'high',
    headline: false,
    points: Object.fromEntries(
      localities.map(({ id }) => [
        id,
        periods.map(() => unavailable('no extract of feedback (feedback) was supplied')),
      ]),
    ),
  }),
];

/** Wentworth North has small numbers and a gap, out of area none or hidden, unknown a zero. */
function shares(numerators: readonly number[], denominators: readonly number[]) {
  return byPlace((place, index) => {
    const numerator = numerators[index] ?? 0;
    const denominator = denominators[index] ?? 0;
    const part = (of: number) =>
      knownShare(Math.floor(numerator / of), Math.floor(denominator / of));
    switch (place) {
      case 'all':
        return knownShare(numerator, denominator);
      case 'wentworth-north':
        return index === 8 ? unavailable('the extract does not cover this place') : part(40);
      case 'rotherham-south':
        return part(4);
      case 'out-of-area':
        return index % 3 === 0 ? notApplicable : { state: 'suppressed' };
      default:
        return knownShare(0, 12);
    }
  });
}

function counts(all: readonly number[]) {
  return byPlace((place, index) => {
    const count = all[index] ?? 0;
    if (place === 'all') return knownCount(count);
    if (place === 'unknown') return knownCount(0);
    return knownCount(Math.floor(count / (place === 'out-of-area' ? 100 : 4)));
  });
}

function byPlace(point: (place: string, index: number) => Point) {
  return Object.fromEntries(
    localities.map(({ id }) => [id, periods.map((_, index) => point(id, index))]),
  );
}

function mapPoints(
  points: Readonly<Record<string, readonly Point[]>>,
  change: (point: Point, index: number) => Point,
) {
  return Object.fromEntries(
    Object.entries(points).map(([place, list]) => [place, list.map(change)]),
  );
}

function scorecardPeriods(list: readonly Period[]): readonly ScorecardPeriod[] {
  const indexByStart = new Map<Day, number>(list.map((period, index) => [period.start, index]));
  return list.map((period) => {
    const yearBefore = indexByStart.get(addMonths(period.start, -12));
    return {
      start: isoFromDay(period.start),
      end: isoFromDay(period.end),
      complete: period.complete,
      words: periodInWords(period),
      short: periodInShort(period),
      yearStart: isoFromDay(yearStart(period.end)),
      ...(yearBefore === undefined ? {} : { yearBefore }),
    };
  });
}
