import { expect, test } from 'vitest';
import { createSession } from '../../src/scorecard/createSession.ts';
import { lines, type TestFiles, testSources } from '../support/extracts.ts';
import { testPartnership } from '../support/testPartnership.ts';

const referrals = lines(
  'cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code,neglect',
  'R1,K1,05/04/2025,N1j - Neglect,',
  'R2,K2,06/04/2025,N1j - Neglect,N',
  'R3,K3,07/04/2025,N1,',
  'R4,K4,08/04/2025,N4 Family in acute stress,Y',
);

async function counted(files: TestFiles, id: string, neglectByPrimaryNeed: boolean) {
  const partnership = { ...testPartnership, neglectByPrimaryNeed };
  const session = createSession(() => '');
  const report = await session.load(testSources(files), { partnership });
  const scorecard = session.scorecard({ partnership, periodMonths: 2, invented: false });
  const measure = scorecard.measures.find((each) => each.id === id);
  const notes = report.files
    .flatMap(({ issues }) => issues)
    .filter(({ column }) => column === 'primary_need');
  return { point: measure?.points.all?.[0], measure, notes };
}

test('a sub-code that names neglect is told of and not counted', async () => {
  const { point, notes, measure } = await counted(
    { 'r.csv': referrals },
    'referrals-neglect',
    false,
  );
  expect(point).toMatchObject({ state: 'known', numerator: 1, denominator: 4 });
  expect(notes).toMatchObject([
    { code: 'primary-need-not-counted', severity: 'note', count: 2, examples: [{ line: 2 }, {}] },
  ]);
  expect(measure?.definition.sentence).not.toContain('primary need');
});

test('a sub-code counts where the partnership says so and the row does not say otherwise', async () => {
  const { point, notes, measure } = await counted(
    { 'r.csv': referrals },
    'referrals-neglect',
    true,
  );
  expect(point).toMatchObject({ state: 'known', numerator: 2, denominator: 4 });
  expect(notes).toMatchObject([{ code: 'primary-need-counted', severity: 'note', count: 2 }]);
  expect(measure?.definition.sentence).toContain('primary need');
});

test.each([
  [
    'list 6.csv',
    'Child Unique ID,CIN Start Date,Primary Need Code,CIN Closure Date,Case Status',
    'K1,01/04/2024,N1a Neglect,,c) Child in need plan',
    'cin-neglect-6-months',
  ],
  [
    'list 8.csv',
    "Child Unique ID,Date Started to be Looked After,Child's Category of Need",
    'K1,05/04/2025,N1a - Neglect',
    'care-neglect',
  ],
  [
    'CINdetails.csv',
    'LAchildID,CINdetailsID,CINreferralDate,PrimaryNeedCode,ReferralSource',
    'K1,1,05/04/2025,N1SD : Neglect,6',
    'referrals-neglect',
  ],
  [
    'ssd_cla_episodes.csv',
    'clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code',
    'K1,05/04/2025,S,ABS_NEG',
    'care-neglect',
  ],
])('%s says nothing of neglect but by its primary need', async (name, header, row, id) => {
  const files = { [name]: lines(header, row), 'c.csv': contactsFrom2025 };
  const without = await counted(files, id, false);
  expect(without.point).toMatchObject({ state: 'unavailable' });
  expect((await counted(files, id, true)).point).toMatchObject({ state: 'known', numerator: 1 });
});

const contactsFrom2025 = lines(
  'contact_id,child_id,contact_date,neglect',
  'C1,K1,01/04/2025,Y',
  'C2,K2,31/05/2025,Y',
);

test('counting by another rule needs no second reading', async () => {
  const session = createSession(() => '');
  await session.load(testSources({ 'r.csv': referrals }), { partnership: testPartnership });
  const partnership = { ...testPartnership, neglectByPrimaryNeed: true };
  const { files } = session.account(partnership);
  expect(files[0]?.issues.map(({ code }) => code)).toContain('primary-need-counted');
  const { measures } = session.scorecard({ partnership, periodMonths: 2, invented: false });
  const measure = measures.find(({ id }) => id === 'referrals-neglect');
  expect(measure?.points.all?.[0]).toMatchObject({ numerator: 2, denominator: 4 });
});
