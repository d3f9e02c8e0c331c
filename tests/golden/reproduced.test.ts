import { describe, expect, test } from 'vitest';
import { testSources } from '../support/extracts.ts';
import { publishedExtract } from '../support/publishedExtracts.ts';
import { reconciledAs, strategyInShort } from '../support/reconciled.ts';
import { partnershipIds, partnershipOf } from '../support/testPartnerships.ts';

const dates = { asAt: '2025-03-31', coverFrom: '2010-04-01' };

const partnerships = await Promise.all(partnershipIds.map(partnershipOf));

const figures = partnerships.flatMap((partnership) =>
  partnership.published.map((figure) => ({ ...figure, of: partnership })),
);

describe('a small extract that holds what was published gives what was published', () => {
  test.each(figures.filter(({ measure }) => measure))(
    '$of.id: $what, $to, $locality: $numerator',
    async ({ of, ...figure }) => {
      const { strategy } = await reconciledAs(
        { ...of, published: [figure] },
        testSources(publishedExtract(figure)),
        dates,
      );
      expect(strategyInShort({ strategy })[0]).toMatch(/^agrees \d/);
    },
  );
});

test('each percentage that its counts do not give at one decimal place says how it came about', async () => {
  const told = await Promise.all(
    partnerships.map(async (partnership) => {
      const { strategy } = await reconciledAs(partnership, [], dates);
      return strategy.flatMap(({ published, comparison: { reasons } }) =>
        reasons.map(({ words }) => `${published.numerator}: ${words}`),
      );
    }),
  );
  expect(told.flat()).toEqual([
    '3764: Published 15.6 %, the counts give 15.7 %: cut off, not rounded.',
    '3296: Published 16.4 %, the counts give 16.5 %: cut off, not rounded.',
    '669: Published 15 %, the counts give 15.7 %: cut off, not rounded.',
    '166: Published 51 %, the counts give 51.2 %: rounded to a whole number.',
    '247: Published 47 %, the counts give 47.4 %: rounded to a whole number.',
    '144: Published 30 %, the counts give 30.2 %: rounded to a whole number.',
    '178: Published 23 %, the counts give 22.9 %: rounded to a whole number.',
    '293: Published 30 %, the counts give 29.5 %: rounded to a whole number.',
    '78: Published 81 %, the counts give 81.3 %: rounded to a whole number.',
  ]);
});

test('what no measure counts says why', () => {
  const whys = figures.filter(({ measure }) => !measure).map(({ why }) => why);
  expect(whys).toHaveLength(9);
  expect(new Set(whys)).toEqual(
    new Set([
      'recorded as abuse or neglect (primary need N1), which is not neglect alone: context, from the children in need census',
    ]),
  );
});
