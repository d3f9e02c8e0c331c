import { expect, test } from 'vitest';
import { dayFromIso } from '../../../src/calendar/calendarDate.ts';
import {
  familiesInWords,
  largestInWords,
} from '../../../src/scorecard/breakdown/breakdownInWords.ts';
import { createSession } from '../../../src/scorecard/createSession.ts';
import { lines, testSources } from '../../support/extracts.ts';
import { testPartnership } from '../../support/testPartnership.ts';

const plans =
  'plan_id,child_id,start_date,end_date,initial_category,latest_category,sex,family_id,ethnicity';
const contacts = 'contact_id,child_id,contact_date,kind,neglect,sex';
const returns = 'measure,period_start,period_end,locality,agency,numerator,denominator';
const audits = 'audit_id,audit_date,tier,grade';

/** What the page says of a measure by a dimension, from the rows of one file, for one period. */
async function said(measure: string, dimension: string, ...rows: readonly string[]) {
  const session = createSession(() => '');
  await session.load(testSources({ 'a.csv': lines(...rows) }), {
    asAt: dayFromIso('2026-03-31'),
    coverFrom: dayFromIso('2025-04-01'),
  });
  const request = { partnership: testPartnership, periodMonths: 12 } as const;
  const { measures, periods } = session.scorecard({ ...request, invented: true });
  const own = measures.find(({ id }) => id === measure);
  const [period] = periods;
  if (!own || !period) throw new Error(`There is no measure ${measure}.`);
  const breakdown = session.breakdown({ ...request, measure, dimension, locality: 'all' });
  return {
    largest:
      breakdown.groups.state === 'known'
        ? largestInWords(own, breakdown, breakdown.groups, period, 0)
        : breakdown.groups.reason,
    families: familiesInWords(own, breakdown, 0),
  };
}

test('of a share the largest group of its numerator, what is not recorded, and the families', async () => {
  expect(
    await said(
      'cp-neglect',
      'sex',
      plans,
      'P1,K1,01/05/2025,,NEG,NEG,F,F1,',
      'P2,K2,01/05/2025,,NEG,NEG,F,F1,',
      'P3,K3,01/05/2025,,NEG,NEG,,,',
      'P4,K4,01/05/2025,,NEG,EMO,M,F2,',
    ),
  ).toEqual({
    largest:
      'At 31 March 2026, of the 3 children whose latest category of abuse is neglect, the largest group is female: 2 (66.7 %). Not recorded: 1 (33.3 %).',
    families:
      'The 3 children: 2 belong to 1 family; for 1 no family is recorded. All 4 counted among: 3 belong to 2 families; for 1 no family is recorded.',
  });
});

test('of a mix the largest group of all that is counted among, and their families', async () => {
  expect(
    await said(
      'cp-neglect',
      'category',
      plans,
      'P1,K1,01/05/2025,,NEG,NEG,F,F1,',
      'P2,K2,01/05/2025,,NEG,EMO,F,F1,',
    ),
  ).toEqual({
    largest:
      'At 31 March 2026, of the 2 children counted, the largest groups are neglect and emotional abuse: 1 (50.0 %) each.',
    families: 'The 2 children belong to 1 family.',
  });
});

test('of a count the largest group of what is counted', async () => {
  const { largest, families } = await said(
    'consultations-neglect',
    'sex',
    contacts,
    'C1,K1,01/05/2025,consultation,Y,M',
  );
  expect(largest).toBe(
    'In April 2025 to March 2026, of the 1 counted, the largest group is male: 1 (100.0 %).',
  );
  expect(families).toBe(
    'To how many families they belong cannot be told: the extract contacts has no column family_id.',
  );
});

test('where nothing was counted there is none to break down', async () => {
  const { largest } = await said(
    'consultations-neglect',
    'sex',
    contacts,
    'C1,K1,01/05/2025,contact,Y,M',
  );
  expect(largest).toBe('In April 2025 to March 2026 there was none to break down.');
});

test('where nothing that was counted is recorded, no group is called the largest', async () => {
  const { largest } = await said(
    'consultations-neglect',
    'sex',
    contacts,
    'C1,K1,01/05/2025,consultation,Y,',
    'C2,K2,01/05/2025,contact,Y,F',
  );
  expect(largest).toContain(
    'of the 1 counted, none is in a group that is recorded. Not recorded: 1',
  );
});

test('of returns the largest agency, and nothing of families', async () => {
  expect(
    await said(
      'training-attended',
      'agency',
      returns,
      'training-attended,01/04/2025,31/05/2025,,Health,30,40',
      'training-attended,01/04/2025,31/05/2025,,Police,10,20',
    ),
  ).toEqual({
    largest:
      'In April 2025 to March 2026, of the 40 counted (attended), the largest group is “Health”: 30 (75.0 %).',
    families: '',
  });
});

test('of audits nothing is said of families where no file tells of them', async () => {
  const { families } = await said('audits-good', 'tier', audits, 'A1,01/05/2025,CP,good');
  expect(families).toBe('');
});

test('families are told also where the groups are not recorded', async () => {
  expect(await said('cp-neglect', 'ethnicity', plans, 'P1,K1,01/05/2025,,NEG,NEG,F,F1,')).toEqual({
    largest: 'no row of cp_plans records ethnicity',
    families: 'The 1 child belongs to 1 family. All 1 counted among belongs to 1 family.',
  });
});
