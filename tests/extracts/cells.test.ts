import { expect, test } from 'vitest';
import { cellReader } from '../../src/extracts/cellReader.ts';
import { flagCodes, readFlag, unreadableFlag } from '../../src/extracts/flag.ts';
import { Ids } from '../../src/extracts/ids.ts';
import { isNotRecorded } from '../../src/extracts/notRecorded.ts';
import { columnOf } from '../../src/extracts/tables.ts';

test.each([
  ...['Y', 'yes', 'TRUE', 't', '1', '1.0', 'a) Yes', 'A) Y', '(a) yes', 'Yes.', 'Y - Yes'],
  ...['1 - Yes', '1) Yes', 'Yes (tool in file)', 'Yes, since May', 'Seen', 'Child seen alone'],
  ...['A: Yes', '(1 - Yes)', '“Yes”', '1   -   Yes', 'Seen alone (school)'],
])('the flag %s is yes', (text) => {
  expect(readFlag(text)).toBe(flagCodes.yes);
});

test.each([
  ...['N', 'no', 'FALSE', 'f', '0', '0.0', 'b) No', 'B) no', '0 - No', '2 - No', 'No – closed'],
  ...['Not seen', 'Child not seen', 'Fasle', 'b. No', '(0 - No)', '"No"', 'N: seen'],
  ...['Chlid not seen', 'Not seen (closed)', '(Not seen)'],
])('the flag %s is no', (text) => {
  expect(readFlag(text)).toBe(flagCodes.no);
});

test.each(['Partly', 'c) Partially', 'in part'])('the flag %s is partly', (text) => {
  expect(readFlag(text)).toBe(flagCodes.partly);
});

test.each(['maybe', '2', 'x', 'Yes/No', 'Yes, no', '1 - 0', 'NFA', 'No further action', 'Neglect'])(
  'the flag %s cannot be read',
  (text) => {
    expect(readFlag(text)).toBe(unreadableFlag);
  },
);

test.each([
  ['neglect', 'Neglect', 'yes'],
  ['neglect', 'No neglect', 'no'],
  ['neglect', 'not neglect', 'no'],
  ['tool_used', 'Used', 'yes'],
  ['tool_used', 'Tool not used', 'no'],
  ['tool_used', 'No tool', 'no'],
  ['father_assessed', 'Not assessed', 'no'],
  ['looked_after', 'Looked after', 'yes'],
] as const)('of %s, “%s” says %s', (column, text, flag) => {
  expect(readFlag(text, { name: column })).toBe(flagCodes[flag]);
});

test.each([
  ['NFA', 'yes'],
  ['No further action', 'yes'],
  ['FA', 'no'],
  ['Further action', 'no'],
  ['b) No', 'no'],
] as const)('of no further action, “%s” says %s', (text, flag) => {
  expect(readFlag(text, columnOf('referrals', 'nfa'))).toBe(flagCodes[flag]);
});

test.each([
  ['neglect', 'tool'],
  ['tool_used', 'tool'],
  ['expectant_mother', 'Mother'],
])('of %s, “%s” says nothing', (column, text) => {
  expect(readFlag(text, { name: column })).toBe(unreadableFlag);
});

test.each([
  ...['', 'NULL', 'N/A', '#N/A', '#MULTIVALUE', 'Not recorded', 'Unknown', '-', '.', '?', '–'],
  ...[
    'No Trace',
    'To Code',
    'Incomplete',
    '#REF!',
    '#DIV/0!',
    '<null>',
    '(blank)',
    'n.k.',
    'Missing',
  ],
  ...[
    'not yet known',
    'Not stated / recorded',
    'No data available',
    'To be confirmed',
    'Not known',
  ],
])('“%s” is not recorded', (text) => {
  expect(isNotRecorded(text)).toBe(true);
});

test.each([
  ...['N', '0', 'None of these', 'Nathan', 'No', 'Not', 'Recorded', 'Known', 'Trace', 'Ref', 'Num'],
  ...['Not seen', 'No neglect', 'Information not yet obtained', 'NK1', 'Data team', 'To'],
])('“%s” is a value', (text) => {
  expect(isNotRecorded(text)).toBe(false);
});

test.each([
  ['No further action required', 'nfa'],
  ['a) Information, advice and guidance', 'advice'],
  ['Referral to Early Help', 'early_help'],
  ['EH', 'early_help'],
  ['Referral to Children’s Social Care', 'referral'],
  ['Progress to referral', 'referral'],
  ['Strategy meeting', 'strategy_discussion'],
])('the outcome %s of a contact is %s', (text, code) => {
  const reader = cellReader(columnOf('contacts', 'outcome'), new Ids());
  expect(reader.words.at(reader.read(text))).toBe(code);
});

test.each(['Referral to other agency', 'Early help declined', 'Referral or early help'])(
  'the outcome %s of a contact is not guessed',
  (text) => {
    const reader = cellReader(columnOf('contacts', 'outcome'), new Ids());
    expect(reader.read(text)).toBe(reader.unreadable);
  },
);
