import { expect, test } from 'vitest';
import { lines } from '../../support/extracts.ts';
import { reconciled, strategyInShort } from '../../support/reconciled.ts';

const files = {
  'a.csv': lines(
    'measure,period,locality,numerator,denominator',
    'notifications-neglect-children,2023-04-01/2024-03-31,all,797,',
    'cp-neglect-starts,2023-04-01/2024-03-31,all,20,50',
  ),
};
const children = {
  what: '',
  source: '',
  measure: 'notifications-neglect-children',
  from: '2023-04-01',
  to: '2024-03-31',
};

test('numbers worked out elsewhere stand for the measure, and never for a part of it', async () => {
  const girls = [{ column: 'sex', is: 'F' }];
  const published = [
    { ...children, numerator: 797 },
    { ...children, only: girls, numerator: 797 },
  ];
  expect(strategyInShort(await reconciled({ files, published }))).toEqual([
    'agrees 797',
    'no-value unavailable',
  ]);
});

test('nor for what is counted in another way', async () => {
  const position = { what: '', source: '', measure: 'cp-neglect', to: '2024-03-31' };
  const started = { ...children, measure: 'cp-neglect-starts' };
  const published = [
    { ...started, numerator: 60, denominator: 150 },
    { ...position, numerator: 20, denominator: 50 },
  ];
  expect(strategyInShort(await reconciled({ files, published }))).toEqual([
    'differs 20/50 part-of-the-rows',
    'no-value unavailable',
  ]);
});
