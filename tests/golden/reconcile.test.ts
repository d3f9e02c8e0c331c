import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPublishedFigures } from '../../src/scorecard/benchmarks/readPublishedFigures.ts';
import { reconciledInWords } from '../../src/scorecard/reconcile/reconciledInWords.ts';
import type { Reconciliation } from '../../src/scorecard/reconcile/reconciliation.ts';
import { sampleDates, sampleSources } from '../support/computed.ts';
import { reconciledAs, strategyInShort } from '../support/reconciled.ts';
import { partnershipOf } from '../support/testPartnerships.ts';

async function reconciledSample(id: string): Promise<Reconciliation> {
  const json = JSON.parse(await readFile('public/benchmarks/dfe-figures.json', 'utf8'));
  const reading = readPublishedFigures(json);
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  const [partnership, sources, dates] = await Promise.all([
    partnershipOf(id),
    sampleSources(id),
    sampleDates(id),
  ]);
  return reconciledAs(partnership, sources, dates, reading.figures);
}

describe('the sample of Rotherham', () => {
  let rotherham: Reconciliation;
  beforeAll(async () => {
    rotherham = await reconciledSample('rotherham');
  });

  test('agrees with the strategy where its days are covered, but for the 335 that cannot be right', () => {
    expect(strategyInShort(rotherham).slice(-5)).toEqual([
      'no-value unavailable cut-off',
      'no-value unavailable cut-off',
      'agrees 669/4249 cut-off',
      'differs 172/504 whole-does-not-fit',
      'agrees 151/377',
    ]);
    expect(reconciledInWords(rotherham.strategy)).toBe(
      'Of 20 published figures, 2 agree with the extracts, 1 differs and 17 cannot be compared. 3 percentages were cut off rather than rounded; 1 cannot be right.',
    );
  });

  test('finds by itself what 335 as 30 % would need', () => {
    const wrong = rotherham.strategy.filter(({ comparison }) => comparison.cannotBeRight);
    expect(wrong.map(({ comparison }) => comparison.reasons.map(({ words }) => words))).toEqual([
      [
        '335 as 30 % needs about 1,117 child protection plans. The DfE counts 504 plans started in the year, 395 plans open at 31 March and 584 plans ended in the year. Of the first, 335 would be 66.5 %.',
      ],
    ]);
  });

  test('agrees with the DfE on plans, since it was made to', () => {
    const of2024 = rotherham.official.find(({ year }) => year === 2024);
    const agree = of2024?.rows.filter(({ comparison }) => comparison.verdict === 'agrees');
    expect(agree?.map(({ title }) => title)).toEqual([
      'Child protection plans that are for neglect, by latest category',
      'Child protection plans that are for neglect, by initial category',
      'Child protection plans started that are for neglect',
      'Child protection plans that are a second or later plan',
      'Child protection plans open for a year or more',
      'Child protection plans open for two years or more',
      'Child protection plans that ended after two years or more',
    ]);
  });
});

test('the sample of Cambridgeshire and Peterborough gives what was published for November 2024', async () => {
  expect(strategyInShort(await reconciledSample('cambridgeshire-peterborough'))).toEqual([
    'agrees 166/324 rounded',
    'agrees 247/521 rounded',
    'agrees 413/845',
  ]);
});

test('the figures of Northamptonshire are older than its sample; the DfE’s tell where they were revised', async () => {
  const { strategy } = await reconciledSample('northamptonshire');
  expect(strategy.map(({ comparison }) => comparison.reasons.at(-1)?.words)).toEqual([
    'The DfE has 139 of 469 plans open at 31 March for the same dates: the count was revised, or taken on another day.',
    'The DfE has 183 of 792 plans open at 31 March for the same dates: the count was revised, or taken on another day.',
    undefined,
    'The DfE has 295 of 988 plans open at 31 March for the same dates: the count was revised, or taken on another day.',
    undefined,
  ]);
});
