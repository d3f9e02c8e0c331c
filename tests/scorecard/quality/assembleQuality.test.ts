import { expect, test } from 'vitest';
import type { MeasureQuality } from '../../../src/scorecard/quality/quality.ts';
import { lines } from '../../support/extracts.ts';
import { qualityOf } from '../../support/testQuality.ts';

const plans = (...rows: string[]) => ({
  'p.csv': lines(
    'plan_id,child_id,start_date,end_date,initial_category,latest_category,date_of_birth,family_hub_engaged',
    ...rows,
  ),
});
const tools = (...rows: string[]) => ({
  't.csv': lines('tool_id,child_id,completed_date,stage', ...rows),
});

/** Checks by what they do to the whole, with how many of their issues can bear on the last period. */
function inShort(quality: MeasureQuality | undefined) {
  const whole = quality?.touches.filter(({ bears }) => bears !== 'places');
  return whole?.map(({ code, bears, count, perPeriod }) => [
    code,
    bears,
    `${perPeriod.at(-1)} of ${count}`,
  ]);
}

test('a row set aside bears on the periods in which its plan was open', async () => {
  const files = plans(
    'P1,K1,2025-05-05,,NEG,NEG,,',
    'P2,,2024-05-06,2024-09-02,NEG,NEG,,',
    'P3,,2025-05-05,,NEG,NEG,,',
    'P4,K4,2025-05-05,soon,NEG,NEG,,',
  );
  const { quality } = await qualityOf(files, 'cp-neglect', 'cp-neglect-starts');
  expect(inShort(quality['cp-neglect'])).toEqual([
    ['no-child-id', 'either', '1 of 2'],
    ['unreadable-date', 'either', '1 of 1'],
  ]);
  expect(quality['cp-neglect']?.touches[0]?.perPeriod).toEqual([
    1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1,
  ]);
  expect(
    quality['cp-neglect-starts']?.touches
      .slice(0, 2)
      .map(({ bears, perPeriod }) => [bears, perPeriod]),
  ).toEqual([
    ['low', [1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]],
    ['low', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
  ]);
});

test('a row set aside without any date bears on every period', async () => {
  const files = plans('P1,K1,2025-05-05,,NEG,NEG,,', 'P2,,,,NEG,NEG,,');
  const { quality } = await qualityOf(files, 'cp-neglect');
  const touch = quality['cp-neglect']?.touches.find(({ code }) => code === 'no-child-id');
  expect(touch?.perPeriod).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
});

test('a value that is not recorded bears on the measures that look at its column, and no other', async () => {
  const files = plans('P1,K1,2026-02-02,,NEG,banana,,', 'P2,K2,2026-02-02,,NEG,NEG,,');
  const { quality } = await qualityOf(files, 'cp-neglect', 'cp-neglect-starts');
  expect(inShort(quality['cp-neglect'])).toEqual([
    ['unknown-code', 'either', '1 of 1'],
    ['no-category', 'either', '1 of 1'],
  ]);
  expect(inShort(quality['cp-neglect-starts'])).toEqual([]);
});

test('where several records of a child are looked at, no bound is said', async () => {
  const files = plans('P1,,2024-06-03,2024-07-01,NEG,NEG,,', 'P2,K2,2026-02-02,,NEG,NEG,,');
  const { quality } = await qualityOf(files, 'cp-repeat');
  expect(inShort(quality['cp-repeat'])).toEqual([['no-child-id', 'open', '1 of 1']]);
});

test('rows without a known locality bear on localities alone', async () => {
  const files = plans('P1,K1,2026-02-02,,NEG,NEG,,');
  const { quality } = await qualityOf(files, 'cp-neglect');
  expect(quality['cp-neglect']?.touches.map(({ code, bears }) => [code, bears])).toEqual([
    ['unknown-locality', 'places'],
  ]);
});

const numbers = Array.from({ length: 6 }, (_, index) => index);

test('measures that look children up in an extract of other ids are marked, and no other', async () => {
  const files = {
    ...plans(...numbers.map((index) => `P${index},K${index},2026-02-02,,NEG,NEG,,`)),
    ...tools(...numbers.map((index) => `T${index},GCP${index},2026-02-02,baseline`)),
  };
  const { quality } = await qualityOf(files, 'cp-neglect-tool', 'cp-neglect', 'tool-baselines');
  expect(inShort(quality['cp-neglect-tool'])).toEqual([
    ['ids-match-none', 'matching', '1 of 1'],
    ['ids-match-none', 'matching', '1 of 1'],
  ]);
  expect(inShort(quality['cp-neglect'])).toEqual([]);
  expect(inShort(quality['tool-baselines'])).toEqual([]);
});

test('rows are counted that have the columns filled by which they are chosen, and those of the numerator', async () => {
  const files = plans(
    'P1,K1,2026-02-02,,NEG,NEG,2023-02-02,Y',
    'P2,K2,2026-02-02,,NEG,NEG,2023-02-02,',
    'P3,K3,2026-02-02,,NEG,NEG,2010-02-02,',
    'P4,K4,2026-02-02,,NEG,NEG,,',
    'P5,K5,2026-02-02,,NEG,,2023-02-02,',
  );
  const { quality } = await qualityOf(files, 'cp-neglect-family-hub');
  const filled = quality['cp-neglect-family-hub']?.filled ?? [];
  expect(filled.map(({ columns, points }) => [columns, points.at(-1)])).toEqual([
    [
      ['latest_category', 'date_of_birth'],
      { state: 'known', numerator: 3, denominator: 5, value: 0.6 },
    ],
    [['family_hub_engaged'], { state: 'known', numerator: 1, denominator: 2, value: 0.5 }],
  ]);
});

test('numbers worked out elsewhere have nothing filled, and only their own issues', async () => {
  const files = {
    'n.csv': lines(
      'measure,period,locality,numerator,denominator',
      'cp-neglect,2026-02-01/2026-03-31,all,4,10',
      'cp-neglect,2026-03-01/2026-03-31,all,3,10',
    ),
  };
  const { quality } = await qualityOf(files, 'cp-neglect', 'contacts');
  expect(quality['cp-neglect']?.filled).toEqual([]);
  expect(inShort(quality['cp-neglect'])).toEqual([['aggregate-other-days', 'open', '1 of 1']]);
});
