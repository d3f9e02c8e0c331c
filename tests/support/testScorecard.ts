import { knownCount, knownShare } from '../../src/measures/result.ts';
import type { Scorecard, ScorecardMeasure } from '../../src/scorecard/scorecard.ts';
import { testMeasure as measureOfCatalogue } from './evaluated.ts';

const testMeasure: ScorecardMeasure = {
  value: measureOfCatalogue('cp-neglect'),
  version: '0123abcd',
  id: 'cp-neglect',
  title: 'Plans for neglect',
  question: 'How many children on a plan are on it for neglect?',
  window: 'S',
  kind: 'share',
  good: 'none',
  goodBecause: 'more may mean better recognition, or more harm',
  headline: true,
  definition: {
    sentence:
      'Of the children with an open plan on the last day of the period, those whose latest category of abuse is neglect.',
    numerator: 'children whose open plan has the latest category neglect',
    denominator: 'children with an open plan',
    window: 'The position on the last day of the period.',
    leftOut: ['Temporary plans of another authority, because they are that authority’s children.'],
    table: 'cp_plans',
    columns: ['start_date', 'end_date', 'latest_category'],
  },
  source: 'Strategy, page 12',
  tags: [],
  clustering: { state: 'not-applicable' },
  dimensions: [],
  points: {
    all: [knownShare(40, 100), knownShare(42, 100), knownShare(4, 9)],
    'test-north': [knownShare(20, 50), knownShare(21, 50), knownShare(2, 4)],
    'test-south': [knownShare(20, 50), knownShare(21, 50), knownShare(2, 5)],
  },
};

const testCount: ScorecardMeasure = {
  ...testMeasure,
  value: measureOfCatalogue('notifications-neglect'),
  id: 'mash-notifications',
  title: 'Notifications to MASH',
  question: 'How often do partners tell MASH of neglect?',
  window: 'P',
  kind: 'count',
  good: 'high',
  goodBecause: 'telling early is what the strategy asks for',
  headline: false,
  definition: {
    sentence: 'Notifications with a contact date in the period that record neglect.',
    numerator: 'notifications that record neglect',
    window: 'Events in the period.',
    leftOut: [],
    table: 'contacts',
    columns: ['contact_date', 'kind', 'neglect', 'outcome'],
  },
  points: {
    all: [knownCount(31), knownCount(28), knownCount(12)],
    'test-north': [knownCount(16), knownCount(14), knownCount(6)],
    'test-south': [knownCount(15), knownCount(14), knownCount(6)],
  },
};

/** A small scorecard of three periods, the last of them cut, and two localities. */
export function testScorecard(change: Partial<Scorecard> = {}): Scorecard {
  return {
    format: 'scorecard/1',
    partnership: {
      id: 'test-shire',
      name: 'Test Shire Safeguarding Children Partnership',
      area: 'Test Shire',
      strategy: {
        title: 'Test strategy',
        years: '2024 to 2026',
        published: 'https://test.invalid',
      },
      neglect: 'only',
      neglectByPrimaryNeed: false,
      minimumDenominator: 10,
      authorities: [],
      supply: [],
    },
    invented: true,
    audience: 'internal',
    asAt: '2026-04-30',
    coverFrom: '2025-12-01',
    periodMonths: 2,
    periods: [
      {
        start: '2025-12-01',
        end: '2026-01-31',
        complete: true,
        words: 'December 2025 and January 2026',
        short: 'Dec 25–Jan 26',
        yearStart: '2025-04-01',
      },
      {
        start: '2026-02-01',
        end: '2026-03-31',
        complete: true,
        words: 'February and March 2026',
        short: 'Feb–Mar 26',
        yearStart: '2025-04-01',
      },
      {
        start: '2026-04-01',
        end: '2026-04-30',
        complete: false,
        words: '1 to 30 April 2026 (part)',
        short: 'Apr 26',
        yearStart: '2026-04-01',
      },
    ],
    localities: [
      { id: 'all', name: 'All of Test Shire', outOfArea: false },
      { id: 'test-north', name: 'Test North', outOfArea: false },
      { id: 'test-south', name: 'Test South', outOfArea: false },
    ],
    groups: [
      {
        id: 'plans',
        title: 'Child protection plans',
        about: 'Children who are on a plan, and for what.',
        measures: ['cp-neglect'],
      },
      {
        id: 'front-door',
        title: 'The front door',
        about: 'What partners bring to MASH.',
        measures: ['mash-notifications'],
      },
    ],
    measures: [testMeasure, testCount],
    otherReadings: [],
    sources: [
      {
        table: 'cp_plans',
        title: 'Child protection plans',
        files: ['cp_plans.csv'],
        columns: ['plan_id', 'child_id', 'start_date', 'end_date', 'latest_category'],
        read: 1_210,
        used: 1_200,
        duplicates: 4,
        setAside: 6,
        latest: '2026-04-29',
        unknownLocality: 3,
      },
    ],
    ...change,
  };
}
