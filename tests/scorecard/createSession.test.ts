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

test('a strategy can take another direction as good than the measure’s own', async () => {
  const session = createSession(() => '');
  await session.load(testSources({ 'a.csv': contacts('K1') }), {});
  const placement = {
    measure: 'contacts',
    source: 's',
    headline: false,
    tags: [],
    targets: [],
    good: 'low',
  } as const;
  const groups = [{ id: 'g', title: 'G', about: '', measures: [placement] }];
  const scorecard = session.scorecard({
    ...request,
    partnership: { ...testPartnership, groups: groups as never },
    measures: 'strategy',
  });
  expect(scorecard.measures[0]).toMatchObject({ good: 'low', usualGood: 'none' });
});
