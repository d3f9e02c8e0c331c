import { expect, test } from 'vitest';
import { noTargetsInWords } from '../../src/scorecard/noTargets.ts';
import { testMeasure } from '../support/testFullScorecard.ts';
import { testTarget } from '../support/testTargets.ts';

const because = (noTarget: string) => testMeasure({ noTarget });

test('says one reason once, whoever it stands for', () => {
  const none = 'The strategy sets no figure.';
  expect(noTargetsInWords([because(none), because(none)])).toBe('the strategy sets no figure');
});

test('says several reasons with how often, the commonest first', () => {
  expect(noTargetsInWords([because('one'), because('two'), because('two')])).toBe(
    'two (2); one (1)',
  );
});

test('says three reasons and that there are others', () => {
  const measures = ['one', 'two', 'three', 'four'].map(because);
  expect(noTargetsInWords(measures)).toBe('one (1); two (1); three (1); other reasons (1)');
});

test('is nothing where every measure has a target', () => {
  expect(noTargetsInWords([testMeasure({ targets: [testTarget(10)] })])).toBeUndefined();
});
