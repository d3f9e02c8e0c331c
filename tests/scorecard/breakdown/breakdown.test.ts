import { expect, test } from 'vitest';
import { dayFromIso } from '../../../src/calendar/calendarDate.ts';
import { createSession } from '../../../src/scorecard/createSession.ts';
import type { Session } from '../../../src/scorecard/session.ts';
import { randomExtracts } from '../../referee/randomExtracts.ts';
import { differencesFromScorecard } from '../../support/breakdownDifferences.ts';
import { lines, testSources } from '../../support/extracts.ts';
import { testPartnership } from '../../support/testPartnership.ts';
import { rotherham } from '../../support/testRotherham.ts';

/** Extract sets that no other test uses. */
const seeds = Array.from({ length: 25 }, (_, index) => 9_000 + index);

test.each(seeds)(
  'random extract set %i: every breakdown agrees with the scorecard and adds up',
  async (seed) => {
    const set = randomExtracts(seed);
    const partnership = { ...(await rotherham()), neglect: set.neglectRule };
    const session = createSession(() => '');
    await session.load(
      testSources(Object.fromEntries(set.files.map(({ name, text }) => [name, text]))),
      {
        partnership,
        asAt: dayFromIso(set.asAt),
        coverFrom: dayFromIso(set.coverFrom),
      },
    );
    const { compared, differences } = differencesFromScorecard(session, partnership);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(200);
  },
  60_000,
);

const request = {
  partnership: testPartnership,
  periodMonths: 2,
  measure: 'contacts',
  dimension: 'sex',
  locality: 'all',
} as const;

async function loaded(...rows: readonly string[]): Promise<Session> {
  const session = createSession(() => '');
  await session.load(
    testSources({ 'a.csv': lines('contact_id,child_id,contact_date,neglect,sex', ...rows) }),
    { asAt: dayFromIso('2025-05-31'), coverFrom: dayFromIso('2025-04-01') },
  );
  return session;
}

test('a breakdown is plain JSON', async () => {
  const breakdown = (await loaded('C1,K1,01/04/2025,Y,F')).breakdown(request);
  expect(JSON.parse(JSON.stringify(breakdown))).toEqual(breakdown);
});

test('a later load is what the next breakdown is of', async () => {
  const session = await loaded('C1,K1,01/04/2025,Y,F');
  expect(session.breakdown(request).total).toEqual([{ state: 'known', numerator: 1, value: 1 }]);
  await session.load(
    testSources({
      'b.csv': lines(
        'contact_id,child_id,contact_date,neglect,sex',
        'C1,K1,01/04/2025,Y,F',
        'C2,K2,01/04/2025,Y,M',
      ),
    }),
    { asAt: dayFromIso('2025-05-31'), coverFrom: dayFromIso('2025-04-01') },
  );
  expect(session.breakdown(request).total).toEqual([{ state: 'known', numerator: 2, value: 2 }]);
});

test('a dimension that no row records is unavailable, with the column that would supply it', async () => {
  const session = await loaded('C1,K1,01/04/2025,Y,');
  expect(session.breakdown(request).groups).toEqual({
    state: 'unavailable',
    reason: 'no row of contacts records sex',
  });
});

test('the scorecard tells which dimensions a measure has and whether they are recorded', async () => {
  const session = await loaded('C1,K1,01/04/2025,Y,F');
  const { measures } = session.scorecard({ ...request, invented: true });
  const found = measures.find(({ id }) => id === 'contacts')?.dimensions.slice(0, 2);
  expect(found).toEqual([
    { id: 'age', title: 'Age group', recorded: false },
    { id: 'sex', title: 'Sex', recorded: true },
  ]);
});

test.each([
  ['measure', { measure: 'nothing' }, 'There is no measure “nothing”.'],
  ['dimension', { dimension: 'nothing' }, 'contacts has no dimension “nothing”.'],
])('a %s that is not there is refused', async (_, change, message) => {
  const session = await loaded('C1,K1,01/04/2025,Y,F');
  expect(() => session.breakdown({ ...request, ...change })).toThrow(message);
});
