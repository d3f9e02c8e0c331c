import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { repairQuotes } from '../../src/extracts/repairQuotes.ts';

test.each([
  ['"ab"cd,e\n', '"abcd",e\n', [0]],
  ['a,"b"c"d"\nf\n', 'a,"bc""d"""\nf\n', [0]],
  ['a\n"b"c', 'a\n"bc"', [1]],
  ['"a ""b"" c",d\n', '"a ""b"" c",d\n', []],
  ['a"b,c\n', 'a"b,c\n', []],
  ['"two\nlines",x\n', '"two\nlines",x\n', []],
])('%j becomes %j', (text, repaired, lines) => {
  expect(repairQuotes(text, ',', true)).toEqual({ text: repaired, lines });
});

test('a last row that may go on is left as it is', () => {
  expect(repairQuotes('"a"b\n"c"d', ',', false)).toEqual({ text: '"ab"\n"c"d', lines: [0] });
});

test('text that was written properly is not changed', () => {
  const cells = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ') }), { minLength: 1 }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(cells, (rows) => {
      const text = Papa.unparse(rows, { newline: '\n' });
      expect(repairQuotes(text, ',', true)).toEqual({ text, lines: [] });
    }),
  );
});
