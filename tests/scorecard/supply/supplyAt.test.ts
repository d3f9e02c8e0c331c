import { expect, test } from 'vitest';
import { csvFromTable } from '../../../src/exports/csv.ts';
import type { Scorecard, ScorecardSource } from '../../../src/scorecard/scorecard.ts';
import { supplyAt, supplyDoubt, supplyInWords } from '../../../src/scorecard/supply/supplyAt.ts';
import {
  testFullScorecard,
  testLatest,
  testMeasure,
  testPart,
} from '../../support/testFullScorecard.ts';

type Setting = Scorecard['partnership']['supply'][number];

/** The scorecard whose plans are as given; its latest complete period is February and March 2026. */
function withPlans(change: Partial<ScorecardSource>, setting?: Partial<Setting>): Scorecard {
  const scorecard = testFullScorecard();
  const [plans, ...others] = scorecard.sources;
  const entry = { table: 'cp_plans', agency: 'Case system team', answers: 'J. Analyst' } as const;
  return {
    ...scorecard,
    sources: [{ ...(plans as ScorecardSource), ...change }, ...others],
    partnership: { ...scorecard.partnership, supply: setting ? [{ ...entry, ...setting }] : [] },
  };
}

const today = '2026-05-12';
const plansOf = (scorecard: Scorecard, day = today) =>
  supplyAt(scorecard, testLatest, day).find(({ table }) => table === 'cp_plans');

test.each([
  ['2026-03-20', 'in'],
  ['2026-02-28', 'in'],
  ['2026-02-27', 'partial'],
  ['2026-02-01', 'partial'],
  ['2026-01-31', 'late'],
])('an extract whose latest row is of %s is %s for February and March 2026', (latest, state) => {
  expect(plansOf(withPlans({ latest }))?.state).toBe(state);
});

test('an extract that was cut is partial', () => {
  expect(plansOf(withPlans({ cut: ['cp_plans.csv'] }))).toMatchObject({
    state: 'partial',
    because: 'cp_plans.csv is cut',
  });
});

test('it is due so many working days after the end of the period, Easter left out', () => {
  expect(plansOf(withPlans({}, { dueWorkingDays: 5 }))?.due).toBe('2026-04-09');
  expect(plansOf(withPlans({}, { dueWorkingDays: 0 }))?.due).toBe('2026-03-31');
  expect(plansOf(withPlans({}, {}))?.due).toBeUndefined();
});

test('what is not there is late from the day after it was due', () => {
  const scorecard = withPlans({ latest: '2026-01-31' }, { dueWorkingDays: 5 });
  expect(plansOf(scorecard, '2026-04-09')?.state).toBe('not-due');
  expect(plansOf(scorecard, '2026-04-10')?.state).toBe('late');
});

test('an extract that is named or needed and was not read is missing', () => {
  const scorecard = withPlans({}, { table: 'audits', agency: 'Quality team' });
  const lines = supplyAt(scorecard, testLatest, today);
  expect(lines.find(({ table }) => table === 'audits')).toMatchObject({
    agency: 'Quality team',
    state: 'missing',
    because: 'no extract of case audits was supplied',
  });
  expect(lines.map(({ table }) => table)).toEqual(['contacts', 'cp_plans', 'audits']);
});

test('of a part period nothing is said', () => {
  expect(supplyAt(withPlans({ latest: '2020-01-01' }), testPart, today)).toEqual([]);
  expect(
    supplyDoubt(withPlans({ latest: '2020-01-01' }), testMeasure(), testPart, today),
  ).toBeUndefined();
});

test('a measure says what of its data is late, since when and whose it is', () => {
  const scorecard = withPlans({ latest: '2026-01-31' }, { dueWorkingDays: 5 });
  expect(supplyDoubt(scorecard, testMeasure(), testLatest, today)).toBe(
    'Data late: Child protection plans end on 31 January 2026, due 9 April 2026 (Case system team)',
  );
});

test('a measure whose data are in says nothing, and neither does one without rows', () => {
  expect(supplyDoubt(withPlans({}), testMeasure(), testLatest, today)).toBeUndefined();
  const late = withPlans({ latest: '2026-01-31' });
  const elsewhere = testMeasure({ fromAggregates: true });
  expect(supplyDoubt(late, elsewhere, testLatest, today)).toBeUndefined();
});

test('every file says which extracts are late', () => {
  const late = withPlans({ latest: '2026-01-31' });
  expect(supplyInWords(late, testLatest, today)).toBe(
    'Data late: Child protection plans end on 31 January 2026.',
  );
  expect(csvFromTable(late, { caption: 'T', columns: [], rows: [] })).toContain(
    'Newest period. Data late: Child protection plans end on 31 January 2026.',
  );
});
