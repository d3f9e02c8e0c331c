import { expect, test } from 'vitest';
import { harmlessIn, identityWarningsIn } from '../../../src/scorecard/workspace/identity.ts';
import { testScorecard } from '../../support/testScorecard.ts';

const places = testScorecard({
  localities: [
    { id: 'all', name: 'All of Rotherham', outOfArea: false },
    { id: 'wentworth-north', name: 'Wentworth North', outOfArea: false },
    { id: 'rotherham-south', name: 'Rotherham South', outOfArea: false },
  ],
});
const harmless = harmlessIn(places, ['2026-04-14']);
const rulesIn = (text: string) => identityWarningsIn(text, harmless).map(({ rule }) => rule);
const piecesIn = (text: string) => identityWarningsIn(text, harmless).map(({ piece }) => piece);

test.each([
  ['Jayden, aged 7, was seen alone.', 'name-and-age'],
  ['Jayden Smith (7) came back.', 'name-and-age'],
  ['Jayden, 7, came back.', 'name-and-age'],
  ['We spoke to Mia, who is 14 years old.', 'name-and-age'],
  ['The 14-year-old Mia said so.', 'name-and-age'],
  ['Aisha is 4 and lives with her grandmother.', 'name-and-age'],
  ['A 3 month old girl called Ava.', 'name-and-age'],
  ['Zoë, aged 7, was seen alone.', 'name-and-age'],
  ['Łukasz (7) came back.', 'name-and-age'],
  ['Siân O’Brien is 4.', 'name-and-age'],
  ['Jayden aged seven came back.', 'name-and-age'],
  ['A nine-year-old called Mia.', 'name-and-age'],
  ['The baby of Ms Khan is safe.', 'family-name'],
  ['Mrs O’Brien did not open.', 'family-name'],
  ['Tyler’s mum said that he is well.', 'family-name'],
  ['We met Zoë’s stepfather.', 'family-name'],
  ['J.S. was not brought.', 'initials'],
  ['J. S. was not brought.', 'initials'],
  ['The plan of Child B was ended.', 'initials'],
  ['family KT moved away', 'initials'],
  ['Seen on 14/02/2026.', 'full-date'],
  ['Seen on 14 February 2026.', 'full-date'],
  ['Seen on 2026-02-14.', 'full-date'],
  ['Seen on 3rd of May 2025.', 'full-date'],
  ['Seen on 14 Feb 2026.', 'full-date'],
  ['Seen on 14-Sept-2025.', 'full-date'],
  ['Seen on February 14, 2026.', 'full-date'],
  ['Seen on 2026/02/14.', 'full-date'],
  ['Born 31 March 2019.', 'full-date'],
  ['NHS number 943 476 5919', 'long-number'],
  ['NHS 9434765919', 'long-number'],
  ['UPN A123456789012', 'long-number'],
  ['case 48213 was audited', 'long-number'],
  ['See LL-1048213.', 'long-number'],
  ['They live in S60 1AE.', 'postcode'],
  ['They moved to 14 Doncaster Road.', 'address'],
  ['She is the only child of the family.', 'only-one'],
  ['a single family explains it', 'only-one'],
  ['Three siblings came on a plan.', 'few'],
  ['It is 4 children in Wentworth North.', 'few'],
  ['4 of 17 had a second plan.', 'few'],
])('warns of “%s”', (text, rule) => {
  expect(rulesIn(text)).toContain(rule);
});

test.each([
  'Level 3 training was attended by all.',
  'Assessments took 45 working days.',
  'The child’s mother was asked. Children’s mothers were asked. Child’s father was not.',
  'The Family Hub heard mothers and fathers; Miss no visit, MS Teams worked.',
  'Wentworth North saw the change, and Rotherham South (66) did not.',
  'The share at 31 March 2025 was higher.',
  'From 1 April 2025 the threshold document changed.',
  'The share at 31 Mar 2025, 31/03/2025, 2025/03/31 and March 31st, 2025 was higher.',
  'By May 2026 and in Sept 2025.',
  'Children aged five to nine are missed.',
  'Ten-year-old guidance was renewed.',
  'The Executive asked on 14 April 2026.',
  'Jane Smith, Head of Service, will report.',
  'Owner: Jane Smith (Quality Assurance).',
  'Working Together 2023 asks for it.',
  'The strategy of 2024 to 2026.',
  'Children aged 7 to 15 are missed.',
  'Children Aged 5 and under.',
  'In February and March 2026, 145 of 320 (45.3 %).',
  'The rate is 26.4 per 10,000 (151 of 57,196).',
  'It cost £250000.',
  'GCP2 was used in 12 of 40 assessments.',
  'Tier 2 and Tier 3 audits, Ofsted and NHS.',
  'Factor 16A was ticked.',
  'The U.K. figure is about half.',
  'Two localities and three audits explain it.',
  'Five of the measures have no value.',
  'Staff vacancies in team S1 and team S2.',
  'A young person of 14 told us so.',
  'One in four children has a plan.',
  'The total is 14.',
  'See page 4, Appendix B.',
  'The child CP plan template changed.',
])('is silent on “%s”', (text) => {
  expect(rulesIn(text)).toEqual([]);
});

test('says which piece, once, and why', () => {
  expect(identityWarningsIn('J.S. came back, and J.S. stayed.', harmless)).toEqual([
    {
      rule: 'initials',
      piece: 'J.S.',
      why: 'initials can be read by whoever knows the child',
    },
  ]);
  expect(piecesIn('Seen at 12 High Street on 14/02/2026.')).toEqual([
    '14/02/2026',
    '12 High Street',
  ]);
});
