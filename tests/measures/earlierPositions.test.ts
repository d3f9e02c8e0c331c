import { expect, test } from 'vitest';
import { earlierPositions } from '../../src/measures/earlierPositions.ts';
import { testMeasure } from '../support/evaluated.ts';

test('a position by category says that the category is that of today', () => {
  expect(earlierPositions(testMeasure('cp-neglect'))).toBe(
    'Earlier positions are shown with what the extract says now of the latest category of abuse; what it said at each of those days is not known.',
  );
});

test('flags are named with it', () => {
  expect(earlierPositions(testMeasure('cp-neglect-improved'))).toContain(
    'latest category of abuse, the improvement of health',
  );
});

test.each(['cp-neglect-starts', 'cp-repeat', 'training-attended'])(
  '%s is no position of today’s values',
  (id) => {
    expect(earlierPositions(testMeasure(id))).toBeUndefined();
  },
);
