import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinAuthority } from '../../src/extracts/columns.ts';
import { Ids } from '../../src/extracts/ids.ts';
import { bytesOfText } from '../../src/extracts/utf8.ts';

const within = (authority: string) => bytesOfText(authority + withinAuthority);

test('an id has one number and is given back as it came', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[A-Za-zé]{0,9}[0-9]{1,9}$/), { maxLength: 300 }),
      (texts) => {
        const ids = new Ids();
        const numbers = texts.map((text) => ids.numberOfText(text));
        expect(numbers.map((number) => ids.at(number))).toEqual(texts);
        expect(ids.length).toBe(new Set(texts).size + 1);
      },
    ),
    { numRuns: 50, endOnFailure: true },
  );
});

test('words that say that nothing is recorded are blank', () => {
  const ids = new Ids();
  expect(
    ['NULL', '#N/A', '#DIV/0!', 'Not recorded', "'-"].map((text) => ids.numberOfText(text)),
  ).toEqual([0, 0, 0, 0, 0]);
  expect(ids.at(0)).toBe('');
});

test('the apostrophe of a spreadsheet is no part of an id', () => {
  const ids = new Ids();
  expect(ids.numberOfText("'=A1")).toBe(ids.numberOfText('=A1'));
  expect(ids.numberOfText("'A1")).not.toBe(ids.numberOfText('A1'));
});

test('ids of two authorities are two ids', () => {
  const ids = new Ids();
  const id = bytesOfText('K1');
  const [first, second] = ['north', 'south'].map((name) =>
    ids.numberWithin(within(name), id, 0, 2),
  );
  expect(ids.at(first as number)).toBe(`north${withinAuthority}K1`);
  expect(ids.at(second as number)).toBe(`south${withinAuthority}K1`);
  expect(ids.numberWithin(within('north'), bytesOfText('NULL'), 0, 4)).toBe(0);
});
