import { expect, test } from 'vitest';
import { falseSignals } from '../../../src/scorecard/control/controlInWords.ts';
import { signalsByChance } from '../../support/signalsByChance.ts';

test('chance alone marks as many charts as the page says', () => {
  const of24 = signalsByChance({ charts: 4000, months: 24, seed: 24 });
  expect(100 * of24.anyMonth).toBeGreaterThan(falseSignals.of24 - 2);
  expect(100 * of24.anyMonth).toBeLessThan(falseSignals.of24 + 2);
  expect(100 * of24.latestMonth).toBeGreaterThan(falseSignals.latest - 1);
  expect(100 * of24.latestMonth).toBeLessThan(falseSignals.latest + 1);
});
