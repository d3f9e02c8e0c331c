import { expect, test } from 'vitest';
import { flagCodes, readFlag, unreadableFlag } from '../../src/extracts/flag.ts';
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
