import { expect, test } from 'vitest';
import { headlineRows, mostRows } from '../../src/scorecard/headlineRows.ts';
import { testFullScorecard, testMeasure } from '../support/testFullScorecard.ts';

const many = Array.from({ length: 30 }, (_, index) =>
  testMeasure({ id: `m${index}`, headline: index === 29 }),
);
const group = { title: 'Group', about: '' };

test('keeps to the most rows, the leading measures first, and lists the others', () => {
  const groups = [{ ...group, id: 'g', measures: many.map(({ id }) => id) }];
  const [shown] = headlineRows(testFullScorecard({ measures: many, groups }), 'all');
  expect(shown?.rows).toHaveLength(mostRows);
  expect(shown?.rows.at(-1)?.id).toBe('m29');
  expect(shown?.further.map(({ id }) => id)).toEqual(['m24', 'm25', 'm26', 'm27', 'm28']);
});

test('shows a measure that two groups name once', () => {
  const measures = [testMeasure()];
  const groups = [
    { ...group, id: 'one', measures: ['cp-neglect'] },
    { ...group, id: 'two', measures: ['cp-neglect'] },
  ];
  const shown = headlineRows(testFullScorecard({ measures, groups }), 'all');
  expect(shown.map((each) => each.group.id)).toEqual(['one']);
});

test('sets apart the measures without a value in any period', () => {
  const shown = headlineRows(testFullScorecard(), 'all');
  expect(shown[1]?.notWorkedOut.map(({ measure }) => measure.id)).toEqual(['voice-heard']);
});
