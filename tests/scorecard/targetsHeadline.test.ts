import { expect, test } from 'vitest';
import { targetsInParts } from '../../src/scorecard/targetsHeadline.ts';
import { testLatest, testPart } from '../support/testFullScorecard.ts';
import { testTarget, testTargeted } from '../support/testTargets.ts';

function sentence(
  targets: Parameters<typeof testTargeted>[0],
  place = 'all',
  period = testLatest,
): string {
  return targetsInParts(testTargeted(targets), place, period)
    .map((part) => (typeof part === 'string' ? part : `[${part.name}]`))
    .join('');
}

/** 17 of 145 (11.7 %), lower is better; 109 of 393 (27.7 %), lower; 310 of 358 (86.6 %), higher. */
const [drift, repeat, decision] = ['cp-neglect-12-months', 'cp-repeat', 'mash-decision-1-day'];

test('names the targets that are missed, and counts the others', () => {
  expect(
    sentence({
      [drift]: [testTarget(10)],
      [repeat]: [testTarget(20)],
      [decision]: [testTarget(90, 5)],
      'cp-neglect': [testTarget(40)],
    }),
  ).toBe(
    '2 of 3 targets are missed: [neglect plans of 12 months or more] and [second or later plans]; 1 is within tolerance and 1 more is not judged.',
  );
});

test('says that none is missed', () => {
  expect(sentence({ [drift]: [testTarget(12)], [decision]: [testTarget(85)] })).toBe(
    'None of 2 targets is missed: 2 are met.',
  );
});

test('says it of one target alone', () => {
  expect(sentence({ [drift]: [testTarget(10)] })).toBe(
    '1 of 1 target is missed: [neglect plans of 12 months or more].',
  );
});

test('says that none can be judged in a part period', () => {
  expect(sentence({ [drift]: [testTarget(10)] }, 'all', testPart)).toBe(
    'None of 1 target in force can be judged here.',
  );
});

test('says nothing where no target is in force', () => {
  expect(sentence({})).toBe('');
  expect(sentence({ [drift]: [testTarget(10, 0, { from: '2027-04-01' })] })).toBe('');
});
