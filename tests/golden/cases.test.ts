import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { createSession } from '../../src/scorecard/createSession.ts';
import type { ScorecardMeasure } from '../../src/scorecard/scorecard.ts';
import { latestCompletePeriod, pointOf } from '../../src/scorecard/select.ts';
import { testSources } from '../support/extracts.ts';
import { rotherham } from '../support/testRotherham.ts';

type Compared = { readonly counted: readonly number[]; readonly listed: readonly number[] };

const locality = 'rotherham-south';
const folder = 'data-samples/rotherham';
const compared = new Map<string, Compared>();

beforeAll(async () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const files = names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);
  const partnership = await rotherham();
  const session = createSession(() => '');
  const asAt = dayFromIso('2026-03-31');
  await session.load(testSources(Object.fromEntries(files)), { partnership, asAt });
  const scorecard = session.scorecard({
    partnership,
    periodMonths: 2,
    invented: true,
    measures: 'strategy',
  });
  const index = latestCompletePeriod(scorecard.periods);
  const period = scorecard.periods[index]?.start ?? '';
  for (const measure of scorecard.measures.filter(isOfRows)) {
    const point = pointOf(measure, locality, index);
    const question = {
      partnership,
      periodMonths: 2,
      measure: measure.id,
      locality,
      period,
    } as const;
    const answer = await session.cases(question);
    if (point.state !== 'known' || answer.state !== 'listed') continue;
    const passing = answer.cases.filter(({ passes }) => passes).length;
    const isShare = measure.kind === 'share';
    compared.set(measure.id, {
      counted: [point.numerator, ...(isShare ? [point.denominator ?? 0] : [])],
      listed: [passing, ...(isShare ? [answer.cases.length] : [])],
    });
  }
}, 60_000);

/** Notifications are counted by their own ids, and listed row by row. */
function isOfRows({ value, id }: ScorecardMeasure): boolean {
  return value.from === 'rows' && id !== 'notifications-neglect';
}

test('behind every value of a locality of the sample are as many rows as it counts', () => {
  const counted = [...compared].map(([name, each]) => [name, each.counted]);
  const listed = [...compared].map(([name, each]) => [name, each.listed]);
  expect(listed).toEqual(counted);
  expect(compared.size).toBeGreaterThan(25);
});
