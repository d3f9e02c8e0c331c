import { expect, test } from 'vitest';
import {
  falseSignals,
  falseSignalsInWords,
} from '../../../src/scorecard/control/controlInWords.ts';
import { signalsByChance } from '../../support/signalsByChance.ts';

test.each(falseSignals.anyOf)(
  'chance alone marks as many charts of $months months as the page says',
  ({ months, per100 }) => {
    const found = signalsByChance({ charts: 4000, months, seed: 24 });
    expect(100 * found.anyMonth).toBeGreaterThan(per100 - 2);
    expect(100 * found.anyMonth).toBeLessThan(per100 + 2);
    expect(100 * found.latestMonth).toBeGreaterThan(falseSignals.latest - 1);
    expect(100 * found.latestMonth).toBeLessThan(falseSignals.latest + 1);
  },
);

test('how often chance marks some month is said of a chart about as long as the one that is shown', () => {
  expect(falseSignalsInWords(310, 48)).toContain('a chart of 48 months shows one');
  expect(falseSignalsInWords(310, 30)).toContain('a chart of 24 months shows one');
  expect(falseSignalsInWords(310, 5)).toContain('a chart of 13 months shows one');
});
