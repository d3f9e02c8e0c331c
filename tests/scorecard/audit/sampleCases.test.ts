import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sample, SampleRequest } from '../../../src/scorecard/audit/sample.ts';
import { createSession } from '../../../src/scorecard/createSession.ts';
import { lines, type TestFiles, testLocalities, testSources } from '../../support/extracts.ts';
import { testPartnership } from '../../support/testPartnership.ts';

const partnership = {
  ...testPartnership,
  localities: testLocalities.map((place) => ({ ...place, outOfArea: false })),
};
const header =
  'plan_id,child_id,start_date,end_date,initial_category,latest_category,date_of_birth,locality';
const rows = Array.from({ length: 30 }, (_, index) => {
  const place = index % 3 === 0 ? 'North End' : 'South End';
  const month = String((index % 12) + 1).padStart(2, '0');
  return `P${index},K${index},2024-${month}-01,,NEG,NEG,${2010 + (index % 12)}-01-10,${place}`;
});

const question: SampleRequest = {
  partnership,
  periodMonths: 2,
  measure: 'cp-neglect',
  locality: 'all',
  period: '2026-02-01',
  among: 'numerator',
  by: 'locality',
  size: 6,
  seed: '4711',
  before: [],
};

type Drawn = Extract<Sample, { state: 'drawn' }>;

async function draw(change: Partial<SampleRequest> = {}, files: TestFiles = whole): Promise<Drawn> {
  const session = createSession(() => '');
  await session.load(testSources(files), { asAt: 20_543, coverFrom: 19_448 });
  return (await session.sample({ ...question, ...change })) as Drawn;
}

const whole = { 'cp_plans.csv': lines(header, ...rows) };
const childrenOf = ({ cases }: Drawn) => cases.map(({ cells }) => cells[1]);

test('a sample has so many of each locality as its share of the cases', async () => {
  const sample = await draw();
  expect(sample.strata).toEqual([
    { name: 'North End', cases: 10, taken: 2 },
    { name: 'South End', cases: 20, taken: 4 },
  ]);
  expect(sample.cases.map(({ stratum, locality }) => [stratum, locality])).toEqual([
    ...Array(2).fill(['North End', 'North End']),
    ...Array(4).fill(['South End', 'South End']),
  ]);
  expect(sample).toMatchObject({ from: 30, leftOut: 0 });
});

test('the same rows and seed give the same sample in any order and any number of files', async () => {
  const usual = await draw();
  const cut = fc.integer({ min: 1, max: 29 });
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: 30 }), cut, async (shuffled, at) => {
      const files = {
        'b.csv': lines(header, ...shuffled.slice(0, at)),
        'a.csv': lines(header, ...shuffled.slice(at)),
      };
      const other = await draw({}, files);
      expect(childrenOf(other)).toEqual(childrenOf(usual));
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

test('another seed gives another sample', async () => {
  expect(childrenOf(await draw({ seed: '1' }))).not.toEqual(childrenOf(await draw()));
});

test('a child with two rows is one case, by the later row', async () => {
  const referrals = lines(
    'referral_id,child_id,referral_date,neglect,nfa,locality',
    'R1,K1,2026-02-03,Y,N,North End',
    'R2,K1,2026-03-04,Y,N,South End',
    'R3,K2,2026-03-05,Y,N,South End',
  );
  const sample = await draw(
    { measure: 'referrals-neglect', size: 5 },
    { 'referrals.csv': referrals },
  );
  expect(sample.from).toBe(2);
  expect(sample.cases.map(({ cells }) => cells[0]).toSorted()).toEqual(['R2', 'R3']);
});

test('cases of earlier samples are left out, by digests that name nobody', async () => {
  const first = await draw({ size: 20 });
  expect(JSON.stringify(first.digests)).not.toMatch(/K\d/);
  const second = await draw({ size: 20, before: [first.digests] });
  expect(second).toMatchObject({ from: 10, leftOut: 20 });
  expect(childrenOf(second).filter((child) => childrenOf(first).includes(child))).toEqual([]);
});

test('a child that was audited through one measure is left out through another', async () => {
  const first = await draw({ size: 20 });
  const second = await draw({ measure: 'cp-neglect-12-months', before: [first.digests] });
  expect(second.leftOut).toBe(20);
});

test('two samples of the same cases keep digests that have nothing in common', async () => {
  const [one, other] = [await draw(), await draw()];
  expect(childrenOf(one)).toEqual(childrenOf(other));
  expect(one.digests.digests.filter((each) => other.digests.digests.includes(each))).toEqual([]);
});

test.each([
  ['age', ['5 to 9', '10 to 15', '16 to 17']],
  ['duration', ['12 to 23 months', '2 years and more']],
  ['none', ['All']],
])('by %s the strata are named in their order', async (by, names) => {
  const { strata } = await draw({ by });
  expect(strata.map(({ name }) => name)).toEqual(names);
});

test('a stratum that a measure has not is refused with the reason', async () => {
  expect(await draw({ by: 'stage' })).toMatchObject({
    state: 'none',
    reason: expect.stringContaining('no groups “stage”'),
  });
});
