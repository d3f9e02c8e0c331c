import { expect, test } from 'vitest';
import { catalogue } from '../../../src/measures/catalogue/catalogue.ts';
import { kindOf } from '../../../src/measures/measure.ts';
import { knownShare, notApplicable, type Point } from '../../../src/measures/result.ts';
import { type Funnel, funnelsOf } from '../../../src/scorecard/funnels/funnel.ts';
import { funnelAt } from '../../../src/scorecard/funnels/funnelAt.ts';
import { testLatest } from '../../support/testFullScorecard.ts';
import { notReturned, testFunnelScorecard } from '../../support/testFunnels.ts';

const [tool] = funnelsOf('tool-rescored') as [Funnel];
const [training] = funnelsOf('training-applied') as [Funnel];

function stepsOf(funnel: Funnel, change: Readonly<Record<string, Point>> = {}) {
  return funnelAt(testFunnelScorecard(change), funnel, 'all', testLatest)?.steps ?? [];
}

test.each([tool, training])(
  'every step of a funnel is a part of a measure that exists',
  (funnel) => {
    const kinds = funnel.steps.map(({ measure }) => {
      const found = catalogue.find(({ id }) => id === measure);
      return found && kindOf(found);
    });
    expect(kinds).not.toContain(undefined);
    const denominators = funnel.steps.flatMap(({ part }, index) =>
      part === 'denominator' ? [kinds[index]] : [],
    );
    expect(new Set(denominators)).toEqual(new Set(['share']));
  },
);

test('a funnel is shown with each of its measures and with those that belong to it', () => {
  expect(funnelsOf('tool-baselines')).toEqual([tool]);
  expect(funnelsOf('practitioners-trained-in-tool')).toEqual([tool]);
  expect(funnelsOf('training-evaluated')).toEqual([training]);
  expect(funnelsOf('cp-neglect')).toEqual([]);
});

test('takes its numbers from the points of the scorecard', () => {
  expect(stepsOf(tool).map(({ number }) => number)).toEqual(
    [802, 481, 192, 191, 98].map((count) => ({ state: 'known', count })),
  );
});

test('gives a share of the step before only for the same people', () => {
  expect(stepsOf(tool).map(({ share }) => share)).toEqual([
    { state: 'first' },
    { state: 'not-given', reason: 'children are not practitioners' },
    { state: 'given', of: 481 },
    { state: 'given', of: 192 },
    { state: 'given', of: 191 },
  ]);
});

test('gives no share of the step before across two times, and says which they are', () => {
  expect(stepsOf(training).map(({ when }) => when)).toEqual([
    'in February and March 2026',
    'in February and March 2026',
    'in February and March 2026',
    'in the 12 months to 31 March 2026',
    'in the 12 months to 31 March 2026',
  ]);
  expect(stepsOf(training).map(({ share }) => share)).toEqual([
    { state: 'first' },
    { state: 'given', of: 158 },
    { state: 'given', of: 116 },
    {
      state: 'not-given',
      reason: 'another time (12 months to the end of the period; the step before, in the period)',
    },
    { state: 'given', of: 247 },
  ]);
});

test.each([
  [
    'was counted among others than those of the step before',
    { 'training-evaluated': knownShare(84, 120) },
    'counted among 120, not among the 116 of the step before',
  ],
  [
    'follows a step whose number is not known',
    { 'training-attended': notReturned },
    'one of the two numbers is not known',
  ],
  ['follows none', { 'training-attended': knownShare(0, 5) }, 'there was none in the step before'],
])('gives no share where a step %s', (_, change, reason) => {
  expect(stepsOf(training, change)[2]?.share).toEqual({ state: 'not-given', reason });
});

test('gives no share where there are more than in the step before', () => {
  expect(stepsOf(tool, { 'tool-improved': knownShare(98, 200) })[3]?.share).toEqual({
    state: 'not-given',
    reason: 'more than in the step before, so they cannot all be the same people',
  });
});

test('says why a step has no number', () => {
  expect(stepsOf(tool, { 'practitioners-trained-in-tool': notReturned })[0]?.number).toEqual({
    state: 'absent',
    words: 'not available: nothing was returned for this period',
  });
  expect(stepsOf(tool, { 'tool-improved': notApplicable })[4]?.number).toEqual({
    state: 'absent',
    words: 'not applicable: none to count among',
  });
});

test('leaves out the steps that the strategy has no measure for, and says what would supply them', () => {
  const scorecard = testFunnelScorecard();
  const measures = scorecard.measures.filter(({ id }) => id !== 'practitioners-trained-in-tool');
  const funnel = funnelAt({ ...scorecard, measures }, tool, 'all', testLatest);
  expect(funnel?.steps.map(({ words }) => words)).toEqual([
    'children with a first assessment',
    'scored again',
    'with both grades recorded',
    'improved',
  ]);
  expect(funnel?.missing).toEqual([
    'practitioners trained in the tool: not among the measures of this strategy; Counts returned by partners (returns) would supply it, as the measure practitioners-trained-in-tool',
  ]);
});

test('is nothing where fewer than two of its steps are there', () => {
  const scorecard = testFunnelScorecard();
  const measures = scorecard.measures.filter(({ id }) => id === 'practitioners-trained-in-tool');
  expect(funnelAt({ ...scorecard, measures }, tool, 'all', testLatest)).toBeUndefined();
});
