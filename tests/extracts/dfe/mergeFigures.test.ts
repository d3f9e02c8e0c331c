import { expect, test } from 'vitest';
import { mergeFigures } from '../../../src/extracts/dfe/mergeFigures.ts';
import type {
  PublishedFigures,
  PublishedValue,
} from '../../../src/extracts/dfe/publishedFigures.ts';

function released(release: number, values: Readonly<Record<string, PublishedValue>>) {
  const figures: PublishedFigures = {
    areas: { '372': 'Rotherham' },
    tables: [{ figure: 're_referrals_12m', release, values: { '372': values } }],
  };
  return figures;
}

const of2024 = released(2024, { '2023': [1, 10], '2024': [2, 10] });
const of2025 = released(2025, { '2024': [3, 10], '2025': [4, 10] });

test.each([
  ['before', [of2024, of2025]],
  ['after', [of2025, of2024]],
])('a later release that is read %s another stands', (_, order) => {
  expect(mergeFigures(order).tables).toEqual([
    {
      figure: 're_referrals_12m',
      release: 2025,
      values: { '372': { '2023': [1, 10], '2024': [3, 10], '2025': [4, 10] } },
    },
  ]);
});

test('of one release, what comes later in the list stands', () => {
  const again = released(2024, { '2024': ['c', 10] });
  expect(mergeFigures([of2024, again]).tables[0]?.values['372']).toEqual({
    '2023': [1, 10],
    '2024': ['c', 10],
  });
});
