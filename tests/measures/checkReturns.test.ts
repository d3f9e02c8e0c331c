import { expect, test } from 'vitest';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import { checkReturns } from '../../src/measures/checkReturns.ts';
import { lines, readTestFiles } from '../support/extracts.ts';

test('a return that no measure uses is told of, with its line and why', async () => {
  const { extracts } = await readTestFiles({
    'r.csv': lines(
      'measure,period_start,period_end,numerator,denominator',
      'training-attended,01/04/2025,31/05/2025,3,4',
      'Training attended,01/05/2025,30/06/2025,3,4',
      'training-attnded,01/04/2025,31/05/2025,3,4',
      'training-attended,01/06/2025,31/07/2025,3,',
      'training-applied,01/04/2024,30/04/2025,3,4',
      'milestones-met,01/04/2020,30/04/2025,3,4',
    ),
  });
  const returns = extracts.tables.get('returns');
  const found = returns ? checkReturns(returns, catalogue, { months: 2, firstMonth: 4 }) : [];
  expect(found.map(({ line, code, column, value }) => [line, code, column, value])).toEqual([
    [3, 'return-not-used', 'period_end', '2025-05-01 to 2025-06-30'],
    [4, 'unknown-measure', 'measure', 'training-attnded'],
    [5, 'return-not-used', 'denominator', ''],
    [6, 'return-not-used', 'period_end', '2024-04-01 to 2025-04-30'],
  ]);
});

test('a return above 100 per cent or below 0 is told of, and one that comes twice', async () => {
  const { extracts } = await readTestFiles({
    'r.csv': lines(
      'measure,period_start,period_end,locality,agency,numerator,denominator',
      'training-attended,01/04/2025,31/05/2025,,Health,5,4',
      'training-attended,01/04/2025,31/05/2025,,Police,4,4',
      'training-attended,01/04/2025,31/05/2025,,police,3,4',
      'training-attended,01/06/2025,31/07/2025,,Police,-1,4',
      'training-attended,01/06/2025,31/07/2025,,Health,0,-4',
      'briefings-issued,01/06/2025,31/07/2025,,Health,9,4',
    ),
  });
  const returns = extracts.tables.get('returns');
  const found = returns ? checkReturns(returns, catalogue, { months: 2, firstMonth: 4 }) : [];
  expect(found.map(({ line, code, column, value }) => [line, code, column, value])).toEqual([
    [2, 'return-numbers', 'numerator', '5 of 4'],
    [4, 'return-repeated', 'period_end', '2025-04-01 to 2025-05-31'],
    [5, 'return-numbers', 'numerator', '-1'],
    [6, 'return-numbers', 'denominator', '-4'],
  ]);
});
