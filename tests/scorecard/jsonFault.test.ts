import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../src/scorecard/jsonFault.ts';

test('every text that a browser reads as JSON has no fault', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (text, space) => {
      expect(jsonFault(JSON.stringify(JSON.parse(text), null, space))).toBeUndefined();
    }),
  );
});

test('a text has a fault exactly where a browser does not read it', () => {
  const cut = fc.tuple(
    fc.json(),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom('', ',', '}', '"', '\n', '0'),
  );
  fc.assert(
    fc.property(cut, ([text, at, length, put]) => {
      const start = at % (text.length + 1);
      const changed = text.slice(0, start) + put + text.slice(start + length);
      expect(jsonFault(changed) !== undefined).toBe(!isJson(changed));
    }),
    { numRuns: 2_000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ['a comma too many', '{\n  "a": 1,\n}', 2, 9, 'no comma may stand before }'],
  ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma or } is missing before “"b"”'],
  ['a name without marks', '{ a: 1 }', 1, 3, 'a name in "…" is needed here, not “a”'],
  ['a value without marks', '["x", north]', 1, 7, 'not “north”'],
  ['a text that does not end', '{ "a": "x\n}', 1, 8, 'has no closing "'],
  ['a path with single strokes', '["C:\\data"]', 1, 5, 'is written \\\\'],
  ['a file that is cut off', '{ "a": [1, 2', 1, 13, 'before the end of the file'],
  ['a second value', '{}\n{}', 2, 1, 'stands after the end'],
  ['nothing at all', ' \n', 2, 1, 'there is nothing in the file'],
])('%s is found at its place', (_, text, line, column, what) => {
  expect(jsonFault(text)).toEqual({ line, column, what: expect.stringContaining(what) });
});

test('a text whose values stand in one another thousands deep has a fault, and ends nothing', () => {
  const depth = 50_000;
  expect(jsonFault('['.repeat(depth) + ']'.repeat(depth))).toEqual({
    line: 1,
    column: 102,
    what: 'values may not stand in one another more than 100 deep',
  });
});
