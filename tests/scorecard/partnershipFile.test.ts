import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { createSession } from '../../src/scorecard/createSession.ts';
import { type Partnership, partnershipSchema } from '../../src/scorecard/partnership.ts';
import { readPartnershipText } from '../../src/scorecard/partnershipText.ts';
import { placementSchema } from '../../src/scorecard/placement.ts';
import { pointAt } from '../../src/scorecard/select.ts';
import { lines, testSources } from '../support/extracts.ts';

const page = readFileSync('docs/partnership-file.md', 'utf8');
const [, example = ''] = /```json\n([\s\S]+?)```/.exec(page) ?? [];

function ourShire(): Partnership {
  const reading = readPartnershipText(example);
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  return reading.partnership;
}

const plans = lines(
  'plan_id,child_id,start_date,end_date,initial_category,latest_category,previous_plans,locality',
  'P1,K1,01/05/2024,,NEG,NEG,0,North',
  'P2,K2,01/02/2026,,NEG,NEG,1,South End',
  'P3,K3,01/03/2026,,EMO,EMO,0,n end',
  'P4,K4,01/03/2026,,PHY,PHY,0,OOA',
);

test('the example makes a scorecard of a small extract', async () => {
  const partnership = ourShire();
  const session = createSession(() => '');
  await session.load(testSources({ 'plans.csv': plans }), {
    partnership,
    asAt: dayFromIso('2026-03-31'),
    coverFrom: dayFromIso('2024-04-01'),
  });
  const scorecard = session.scorecard({
    partnership,
    periodMonths: partnership.periodMonths,
    measures: 'strategy',
    invented: false,
  });
  const latest = scorecard.periods.length - 1;
  expect(scorecard.localities.map(({ name }) => name)).toEqual([
    'All of Our Shire',
    'North End',
    'South End',
    'Out Of Area',
  ]);
  expect(scorecard.measures.map(({ id }) => id)).toEqual([
    'cp-neglect',
    'cp-neglect-12-months',
    'cp-repeat',
  ]);
  expect(scorecard.otherReadings.map(({ id }) => id)).toEqual(['cp-neglect-repeat']);
  expect(pointAt(scorecard, 'cp-neglect', 'all', latest)).toMatchObject({
    numerator: 2,
    denominator: 4,
  });
  expect(pointAt(scorecard, 'cp-neglect', 'north-end', latest)).toMatchObject({
    numerator: 1,
    denominator: 2,
  });
  expect(pointAt(scorecard, 'cp-neglect-12-months', 'all', latest)).toMatchObject({
    numerator: 1,
    denominator: 2,
  });
});

test.each([...Object.keys(partnershipSchema.entries), ...Object.keys(placementSchema.entries)])(
  'the page says what %s means',
  (part) => {
    expect(page).toContain(`\`${part}\``);
  },
);
