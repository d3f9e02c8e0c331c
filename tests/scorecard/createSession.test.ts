import { expect, test } from 'vitest';
import { createSession } from '../../src/scorecard/createSession.ts';
import { lines, testSources } from '../support/extracts.ts';
import { testPartnership } from '../support/testPartnership.ts';

const request = { partnership: testPartnership, periodMonths: 2, invented: false } as const;

function contacts(child: string): string {
  return lines('contact_id,child_id,contact_date,neglect', `C1,${child},05/04/2025,Y`);
}

test('a load that is cancelled in its last step is rejected and what was loaded before stays', async () => {
  const session = createSession((rows) => String(rows.length));
  await session.load(testSources({ 'a.csv': contacts('K1') }), {});
  const cancelledLoad = session.load(testSources({ 'b.csv': contacts('K2') }), {}, () =>
    session.cancel(),
  );
  await expect(cancelledLoad).rejects.toThrow('cancelled');
  expect(session.scorecard(request).sources[0]?.files).toEqual(['a.csv']);
});

test('a load that is begun later takes the place of the one under way', async () => {
  const session = createSession(() => '');
  const first = session.load(testSources({ 'a.csv': contacts('K1') }), {});
  const second = session.load(testSources({ 'b.csv': contacts('K2') }), {});
  await expect(first).rejects.toThrow('cancelled');
  await second;
  expect(session.scorecard(request).sources[0]?.files).toEqual(['b.csv']);
});

test('rows of the sample are known as invented wherever their files turn up', async () => {
  const session = createSession(() => '');
  await session.load(testSources({ 'a.csv': contacts('SAMPLE-7') }), {});
  expect(session.scorecard(request).invented).toBe(true);
  await session.load(testSources({ 'a.csv': contacts('K7') }), {});
  expect(session.scorecard(request).invented).toBe(false);
});

test('only the measures of the strategy are worked out where they are asked for', async () => {
  const session = createSession(() => '');
  await session.load(testSources({ 'a.csv': contacts('K1') }), {});
  expect(session.scorecard({ ...request, measures: 'strategy' }).measures).toEqual([]);
  expect(session.scorecard(request).measures.length).toBeGreaterThan(50);
});

async function measureWith(placement: object, periodMonths: 2 | 3 = 2) {
  const session = createSession(() => '');
  await session.load(testSources({ 'a.csv': contacts('K1') }), {});
  const placed = {
    measure: 'contacts',
    source: 's',
    headline: false,
    tags: [],
    readings: [],
    ...placement,
  };
  const groups = [{ id: 'g', title: 'G', about: '', measures: [placed] }];
  const partnership = { ...testPartnership, groups: groups as never };
  const scorecard = session.scorecard({
    ...request,
    periodMonths,
    partnership,
    measures: 'strategy',
  });
  return scorecard.measures[0];
}

const targets = [{ from: '2025-04-01', value: 200, tolerance: 10, toleranceIn: 'points' }];

test('a measure carries the targets of the strategy, or why there is none', async () => {
  const noTarget = 'the strategy sets no figure';
  expect(await measureWith({ targets })).toMatchObject({ targets });
  expect(await measureWith({ targets: [], noTarget })).toMatchObject({ noTarget });
});

test('a number for periods of two months is no target for periods of three', async () => {
  const measure = await measureWith({ targets }, 3);
  expect(measure?.targets).toBeUndefined();
  expect(measure?.noTarget).toBe('its figure is for periods of 2 months');
});

test('a strategy can take another direction as good than the measure’s own', async () => {
  const measure = await measureWith({ targets: [], good: 'low' });
  expect(measure).toMatchObject({ good: 'low', usualGood: 'none' });
});

const ownMeasure = {
  id: 'own',
  title: 'Contacts of others',
  question: 'Who else?',
  from: 'rows',
  window: 'P',
  good: 'none',
  goodBecause: 'it is so',
  counts: { table: 'contacts', at: 'contact_date' },
  having: [{ column: 'neglect', is: 'yes' }],
};

test('a measure is tried without being added: a scorecard of it alone', async () => {
  const session = createSession(() => '');
  await session.load(testSources({ 'a.csv': contacts('K1') }), {});
  const trial = session.tryMeasure({ ...request, measure: ownMeasure });
  expect(trial.ok && trial.scorecard.measures.map(({ id }) => id)).toEqual(['own']);
  expect(trial.ok && trial.scorecard.measures[0]?.points.all).toEqual([
    { state: 'known', numerator: 1, denominator: 1, value: 1 },
  ]);
  expect(session.scorecard(request).measures.map(({ id }) => id)).not.toContain('own');
});

test('what is wrong with a measure that is tried is said and not thrown', async () => {
  const session = createSession(() => '');
  expect(session.tryMeasure({ ...request, measure: ownMeasure })).toEqual({
    ok: false,
    problems: [{ place: '', message: 'no extracts are read yet' }],
  });
  await session.load(testSources({ 'a.csv': contacts('K1') }), {});
  expect(session.tryMeasure({ ...request, measure: { ...ownMeasure, window: 'X' } })).toEqual({
    ok: false,
    problems: [{ place: 'window', message: 'should be P, R, S; it is X' }],
  });
});

test('a measure whose extract was not supplied is tried and says so', async () => {
  const session = createSession(() => '');
  await session.load(testSources({ 'a.csv': contacts('K1') }), {});
  const counts = { table: 'referrals', at: 'referral_date' };
  const trial = session.tryMeasure({ ...request, measure: { ...ownMeasure, counts } });
  expect(trial.ok && trial.scorecard.measures[0]?.points.all?.[0]).toEqual({
    state: 'unavailable',
    reason: 'no extract of referrals (referrals) was supplied',
  });
});

const numbers = lines(
  'measure,period,locality,numerator,denominator',
  'cp-neglect,2025-10-01/2025-11-30,all,4,10',
  'cp-neglect,2025-12-01/2026-01-31,unknown,0,0',
  'cp-neglect,2025-12-01/2026-01-31,all,3,9',
  'cp-neglect,2090-01-01/2090-02-28,all,3,9',
);

test('numbers worked out elsewhere give the dates where nothing else does', async () => {
  const session = createSession(() => '');
  const report = await session.load(testSources({ 'n.csv': numbers }), {
    partnership: testPartnership,
  });
  expect(report).toMatchObject({ asAt: '2026-01-31', coverFrom: '2025-10-01' });
  const { periods, localities, measures } = session.scorecard(request);
  expect(periods).toHaveLength(2);
  expect(localities.map(({ id }) => id)).toEqual(['all', 'test-north', 'test-south']);
  const measure = measures.find(({ id }) => id === 'cp-neglect');
  expect(measure?.fromAggregates).toBe(true);
  expect(measure?.points.all).toMatchObject([{ numerator: 4 }, { numerator: 3 }]);
});

test('the account of a file of numbers tells of each row that is not used', async () => {
  const session = createSession(() => '');
  const { files } = await session.load(
    testSources({
      'a.csv': contacts('K1'),
      'n.csv': `${numbers}contcts,2025-04-01/2025-05-31,,1,\n`,
    }),
    { partnership: testPartnership },
  );
  expect(files[1]).toMatchObject({ layout: 'aggregates', read: 5, used: 5, setAside: 0 });
  expect(files[1]?.issues.map(({ code, examples }) => [code, examples[0]?.line])).toEqual([
    ['unknown-measure', 6],
    ['aggregate-period', 2],
  ]);
});

const statistics = lines(
  'time_period,time_identifier,geographic_level,country_code,old_la_code,la_name,CPP_start,CPP_subsequent',
  '2025,Reporting year,Local authority,E92000001,372,Rotherham,393,109',
);

test('statistics that are loaded alone leave the extracts as they are', async () => {
  const session = createSession(() => '');
  await session.load(testSources({ 'a.csv': contacts('K1') }), {});
  await session.load(testSources({ 'd3.csv': statistics }), {});
  expect(session.scorecard(request).sources[0]?.files).toEqual(['a.csv']);
});

test('figures of statistics stay when extracts are loaded without them', async () => {
  const session = createSession(() => '');
  await session.load(testSources({ 'a.csv': contacts('K1'), 'd3.csv': statistics }), {});
  await session.load(testSources({ 'b.csv': contacts('K2') }), {});
  expect(session.publishedFigures(['repeat_cpp_share_of_starts']).tables).toEqual([
    {
      figure: 'repeat_cpp_share_of_starts',
      release: 2025,
      values: { '372': { '2025': [109, 393] } },
    },
  ]);
  expect(session.publishedFigures(['re_referrals_12m']).tables).toEqual([]);
});

test('rows of other layouts are in the account of their table', async () => {
  const session = createSession(() => '');
  const csv = 'Child Unique ID,Date of Contact,Contact Source\nK1,05/04/2025,6\nK2,06/04/2025,2A\n';
  await session.load([{ name: 'list 1.csv', blob: new Blob([csv]) }], {});
  const { sources } = session.scorecard({
    partnership: testPartnership,
    periodMonths: 2,
    invented: false,
  });
  expect(sources).toMatchObject([
    { table: 'contacts', files: ['list 1.csv'], read: 2, used: 2, setAside: 0 },
  ]);
});
