import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSource } from '../../src/extracts/sourceGroup.ts';

test.each([
  ['1A', '1A', 'individuals'],
  ['2a', '2A', 'education'],
  ['3F', '3F', 'health'],
  ['4', '4', 'housing'],
  ['5C', '5C', 'local-authority'],
  ['6', '6', 'police'],
  ['6.0', '6', 'police'],
  ['06 Police', '6', 'police'],
  ['7', '7', 'other-legal'],
  ['8', '8', 'other'],
  ['9', '9', 'anonymous'],
  ['10', '10', 'unknown'],
  ['3', '3', 'health'],
  ['q) 6: Police', '6', 'police'],
  ['e) 2A: Schools', '2A', 'education'],
  ['3D: Health services', '3D', 'health'],
  ['5A - LA social care', '5A', 'local-authority'],
  ['1 D - Other individual', '1D', 'individuals'],
  ['5D Early help', '5D', 'local-authority'],
  ['Police [6]', '6', 'police'],
  ['‘7’', '7', 'other-legal'],
  ['2A/2B', '2', 'education'],
  ['3D – Health services: hospice', '3D', 'health'],
])('the code of %s is %s', (text, code, group) => {
  expect(readSource(text)).toEqual({ code, group });
});

test.each([
  ['Police', '6'],
  ['South Yorkshire Police', '6'],
  ['Polcie', '6'],
  ['POL', '6'],
  ['Legal – Police', '6'],
  ['School', '2A'],
  ['St Mary’s Primary School', '2A'],
  ['4 Oaks Academy', '2A'],
  ['Education - School - Secondary', '2A'],
  ['Education', '2B'],
  ['Education Welfare Officer', '2B'],
  ['EDU - Children’s Centre', '8'],
  ['School nurse', '3C'],
  ['Health visitor', '3B'],
  ['HEALTH SERVICES\u00a0– health visitors.', '3B'],
  ['GP', '3A'],
  ['Dr Smith, Riverside Surgery', '3A'],
  ['A&E (emergency department)', '3E'],
  ['Midwifery', '3D'],
  ['MIDW', '3D'],
  ['Hosptial', '3F'],
  ['Childrens ward', '3F'],
  ['Health services', '3'],
  ['Health - Other', '3F'],
  ['Health services - Other primary health services (eg: Clinic)', '3D'],
  ['Housing association', '4'],
  ['Hospital social worker', '5A'],
  ['Social worker', '5A'],
  ['LA services', '5'],
  ['LA services - social care e.g. adults’ social care', '5A'],
  ['Other internal (department other than social care, e.g. youth offending)', '5B'],
  ['Local authority - early years', '5'],
  ['Another local authority', '5C'],
  ['External e.g. from other LAs', '5C'],
  ['Early Help', '5D'],
  ['Youth Offending Service', '5B'],
  ['Family member/relative/carer', '1A'],
  ['Step-mother', '1A'],
  ['Individual – acquaintance (including neighbours and child minders)', '1B'],
  ['Neighbuor', '1B'],
  ['Self-referral', '1C'],
  ['Member of the public', '1D'],
  ['Individual (not family)', '1'],
  ['CAFCASS', '7'],
  ['Other legal agency - including courts, probation, immigration, prison', '7'],
  ['Fire service', '8'],
  ['Other - e.g. children’s centres, voluntary organisations', '8'],
  ['NSPCC', '8'],
  ['Other', '8'],
  ['8 Voluntary', '8'],
  ['Anonymous caller', '9'],
  ['Source not known', '10'],
  ['Not recorded', '10'],
  ['N/K', '10'],
  ['Girlfriend', '1A'],
  ['Mother-in-law', '1A'],
  ['OTHREL', '1A'],
  ['Anonymous – member of public', '9'],
  ['Unknown / anonymous', '10'],
  ['Independent school', '2A'],
  ['Schools and Early Years Settings', '2'],
  ['Children Missing Education (CME)', '2B'],
  ['College', '2'],
  ['HLTH', '3'],
  ['SCHNURSE', '3C'],
  ['CMHT', '3F'],
  ['Urgent Treatment Centre', '3E'],
  ['Community matron', '3D'],
  ['Occupational therapist', '3D'],
  ['Occupational therapist (social services)', '5A'],
  ['HSG', '4'],
  ['Floating support', '4'],
  ['RMBC – other', '5'],
  ['SMBC Housing', '4'],
  ['LBH home care unit', '5B'],
  ['Edge of Care', '5A'],
  ['Single point of access', '5A'],
  ['British Transport Police', '6'],
  ['Public Protection Unit', '6'],
  ['HMP Moorland', '7'],
  ['Home Office', '8'],
  ['Home Office immigration', '7'],
  ['VOLORG', '8'],
  ['Red Cross', '8'],
])('the words %s name the source %s', (text, code) => {
  expect(readSource(text)?.code).toBe(code);
});

test.each([
  ...['11', '2Z', '61', '2026', 'Egypt', 'x', 'Policy team', 'Locality 4 Unit 2'],
  ...[
    'SLEX',
    'Support',
    'Not police',
    'No',
    'Wired',
    '’',
    '...',
    'RMBC',
    'High',
    'PASSPORT',
    'Refuse',
    'constructor',
    'valueOf',
  ],
])('%s is no source', (text) => {
  expect(readSource(text)).toBeUndefined();
});

const wordings = fc.constantFrom(
  ...([
    ['Police', '6'],
    ['School nurse', '3C'],
    ['Health visitor', '3B'],
    ['Housing association', '4'],
    ['Social worker', '5A'],
    ['Family member', '1A'],
    ['Education welfare', '2B'],
    ['Probation officer', '7'],
    ['Voluntary organisation', '8'],
    ['Anonymous', '9'],
  ] as const),
);
const dressing = fc.constantFrom(
  ...([
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => `‘${text}’.`,
    (text) => `q) ${text}`,
    (text) => `(CS) ${text}`,
    (text) => text.replace(' ', '\u00a0 '),
    (text) => `${text}s`,
    (text) => `${text} - Rotherham`,
    (text) => `Rotherham ${text}`,
    (text) => `${text} (not court)`,
  ] satisfies ((text: string) => string)[]),
);

test('case, list letters, spaces, signs and places around it do not change the source', () => {
  fc.assert(
    fc.property(wordings, dressing, ([text, code], dress) => {
      expect(readSource(dress(text).trim())?.code).toBe(code);
    }),
  );
});

test('50,000 different texts take less than two seconds of computing', () => {
  const texts = Array.from(
    { length: 50_000 },
    (_, at) => `Referal ${(at * 7919).toString(36)}ly ${at}`,
  );
  const before = process.cpuUsage();
  for (const text of texts) readSource(text);
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
});

test('random texts are hardly ever a source', () => {
  const texts = fc.sample(fc.string({ unit: 'grapheme', minLength: 4, maxLength: 40 }), 5000);
  expect(texts.filter((text) => readSource(text.trim()) !== undefined).length).toBeLessThan(100);
});
