import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPrimaryNeed } from '../../src/extracts/primaryNeed.ts';

test.each([
  ['N1', 'N1', false],
  ['n4', 'N4', false],
  ['N0', 'N0', false],
  ['a) N1', 'N1', false],
  ['N1 - Abuse or neglect', 'N1', false],
  ['N1: Abuse, neglect and exploitation', 'N1', false],
  ['Abuse or Neglect', 'N1', false],
  ['N1SD : Neglect', 'N1', true],
  ['N1j - Neglect', 'N1', true],
  ['CIN - N1a Neglect', 'N1', true],
  ['1d Neglect', 'N1', true],
  ['ABS_NEG', 'N1', true],
  ['Abuse or Neglect - Neglect & Emotional Abuse', 'N1', true],
  ['N1.NE', 'N1', false],
  ['N1a - Physical abuse', 'N1', false],
  ['N2 Child’s disability', 'N2', false],
  ['Child’s disability', 'N2', false],
  ['Parental disability or illness', 'N3', false],
  ['Family in acute stress', 'N4', false],
  ['Family dysfunction', 'N5', false],
  ['Socially unacceptable behaviour', 'N6', false],
  ['Low income', 'N7', false],
  ['Absent parenting', 'N8', false],
  ['Cases other than children in need', 'N9', false],
  ['Not stated', 'N0', false],
] as const)('%s is %s, names neglect: %s', (text, code, namesNeglect) => {
  expect(readPrimaryNeed(text)).toEqual({ code, namesNeglect });
});

test.each(['N1; N4', 'N12', '16A', 'PSRMEM', '~DO NOT USE!!!!', ''])(
  '“%s” is no primary need',
  (text) => {
    expect(readPrimaryNeed(text)).toBeUndefined();
  },
);

test('no text is too strange to be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(readPrimaryNeed(text)?.code ?? 'N1').toMatch(/^N[0-9]$/);
    }),
  );
});
