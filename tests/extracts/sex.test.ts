import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSex } from '../../src/extracts/sex.ts';

test.each([
  ['F', 'F'],
  ['(2)', 'F'],
  ['"2"', 'F'],
  ['1.', 'M'],
  ['a) 1', 'M'],
  ['A: Male', 'M'],
  ['female', 'F'],
  ['b) Female', 'F'],
  ['b)', 'F'],
  ['2', 'F'],
  ['2 - Female', 'F'],
  ['Femlae', 'F'],
  ['Girl', 'F'],
  ['Unborn female', 'F'],
  ['M', 'M'],
  ['a) Male', 'M'],
  ['1.0', 'M'],
  ['Male (M)', 'M'],
  ['Transgender Male', 'M'],
  ['U', 'U'],
  ['0', 'U'],
  ['9', 'U'],
  ['0 - Not known', 'U'],
  ['Unborn', 'U'],
  ['c) Not stated/recorded (or unborn)', 'U'],
  ['Indeterminate', 'U'],
  ['d) Neither', 'U'],
  ['Non-binary', 'U'],
  ['Prefer not to say', 'U'],
])('%s is %s', (text, sex) => {
  expect(readSex(text)).toBe(sex);
});

test.each(['Male to Female', 'M/F', 'not male', '3', '12', 'yes', 'email', 'zzz', 'e)'])(
  '%s is no sex',
  (text) => {
    expect(readSex(text)).toBeUndefined();
  },
);

test('case, list letters, numbers and signs do not change the sex', () => {
  const forms = fc.constantFrom(
    ...['FEMALE', 'female', ' (F)', 'b) Female', '2: female', '‘Female’', 'Female.', 'F - Female'],
  );
  fc.assert(
    fc.property(forms, (text) => {
      expect(readSex(text.trim())).toBe('F');
    }),
  );
});
