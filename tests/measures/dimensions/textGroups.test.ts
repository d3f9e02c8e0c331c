import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textGroups } from '../../../src/measures/dimensions/textGroups.ts';

test('beyond twenty wordings the rarest are one group', () => {
  const words = ['', ...Array.from({ length: 30 }, (_, index) => `word ${10 + index}`)];
  const rows = words.flatMap((_, word) => Array.from({ length: word }, () => word));
  const { groups, groupOf } = textGroups(words, rows);
  expect(groups).toHaveLength(20);
  expect(groups.at(-1)?.name).toBe('11 other wordings');
  expect([groupOf[0], groupOf[1], groupOf[30]]).toEqual([-1, 19, 18]);
});

test('every word is in a group, and the same one as its other spellings', () => {
  const word = fc.stringMatching(/^[a-c]{1,2}[ .-]?[A-C]?$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), fc.array(fc.nat(59)), (own, cells) => {
      const words = ['', ...own];
      const values = cells.filter((cell) => cell < words.length);
      const { groups, groupOf } = textGroups(words, values);
      const bare = (text: string) => text.toLowerCase().replace(/[ .-]/g, '');
      own.forEach((text, place) => {
        const group = groupOf[place + 1] ?? -1;
        expect(groups[group]).toBeDefined();
        const twin = own.findIndex((other) => bare(other) === bare(text));
        expect(groupOf[twin + 1]).toBe(group);
      });
    }),
  );
});

test('a group has the spelling that most rows have', () => {
  const { groups } = textGroups(['', 'health', 'Health', 'HEALTH '], [1, 2, 2, 3, 0]);
  expect(groups.map(({ name }) => name)).toEqual(['Health']);
});
