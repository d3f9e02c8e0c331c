import { expect, test } from 'vitest';
import { england, regions } from '../../../src/extracts/dfe/areas.ts';
import type { FigureId, PublishedValue } from '../../../src/extracts/dfe/publishedFigures.ts';
import { figures } from '../../../src/scorecard/benchmarks/figures.ts';
import {
  publishedPoint,
  publishedValue,
} from '../../../src/scorecard/benchmarks/publishedPoint.ts';
import { readPublishedFigures } from '../../../src/scorecard/benchmarks/readPublishedFigures.ts';
import { pointInWords } from '../../../src/scorecard/format.ts';
import { shippedFigures } from '../../support/shippedFigures.ts';

const shipped = shippedFigures();
const yorkshireAndTheHumber = regions[2].code;

function shown(figure: FigureId, area: string, year: number): string {
  const value = publishedValue(shipped, figure, area, year);
  return value ? pointInWords(publishedPoint(value), 'share') : 'not in the file';
}

test.each([
  ['neglect_share_cpp_31mar_latest', '372', 2024, '126 of 265 (47.5 %)'],
  ['neglect_share_cpp_31mar_initial', '372', 2024, '115 of 265 (43.4 %)'],
  ['neglect_share_cpp_31mar_latest', england.code, 2024, '24,570 of 49,900 (49.2 %)'],
  ['repeat_cpp_share_of_starts', '372', 2025, '109 of 393 (27.7 %)'],
  ['repeat_cpp_share_of_starts', yorkshireAndTheHumber, 2025, '1,790 of 7,260 (24.7 %)'],
  ['cpp_open_12m_plus_at_31mar', '372', 2024, '51 of 265 (19.2 %)'],
  ['cpp_open_12m_plus_at_31mar', '372', 2025, 'hidden to protect privacy'],
  ['cpp_ended_2y_plus', '372', 2024, '25 of 532 (4.7 %)'],
  ['re_referrals_12m', '372', 2025, '570 of 2,909 (19.6 %)'],
  ['assessments_within_45wd', '372', 2024, '2,970 of 3,613 (82.2 %)'],
  ['icpc_within_15wd', '372', 2024, '370 of 449 (82.4 %)'],
  ['cpp_reviewed_in_timescale', '372', 2024, '183 of 200 (91.5 %)'],
  ['neglect_factor_16A_share_of_episodes', '372', 2025, '488 of 2,631 (18.5 %)'],
  ['neglect_share_cpp_31mar_latest', '857', 2024, 'hidden to protect privacy'],
  ['neglect_share_cpp_31mar_latest', '372', 2025, 'not in the file'],
] as const)('%s of %s in the year to March %i is as published', (figure, area, year, words) => {
  expect(shown(figure, area, year)).toBe(words);
});

test('a published percentage that the counts do not give stands beside them', () => {
  const figure = 'repeat_cpp_share_of_starts';
  expect(publishedValue(shipped, figure, yorkshireAndTheHumber, 2022)).toEqual([1660, 7490, 23.6]);
});

test.each<[PublishedValue, string]>([
  [[0, 26], '0 of 26 (0.0 %)'],
  [[0, 0], 'none to count among'],
  [['c', 26], 'hidden to protect privacy'],
  [['z', 26], 'none to count among'],
  [
    ['u', 437],
    'could not be worked out (the DfE marks the figure as of low reliability and gives none)',
  ],
  [['x', 'x'], 'could not be worked out (the authority’s figure was not available to the DfE)'],
  [
    ['k', 9],
    'could not be worked out (the DfE does not publish it, because it tells of deaths or serious harm)',
  ],
  [
    ['low', 9000],
    'could not be worked out (the published figure is too low to be shown, though not zero)',
  ],
])('%j is told as %s', (value, words) => {
  expect(pointInWords(publishedPoint(value), 'share')).toBe(words);
});

test('the file holds every figure that is described', () => {
  expect(shipped.tables.map(({ figure }) => figure)).toEqual(Object.keys(figures));
});

test('a figure that is not known is refused with its place', () => {
  const json = { ...shipped, format: 'published-figures/1', source: '', licence: '' };
  const wrong = { ...json, tables: [{ figure: 'happiness', release: 2024, values: {} }] };
  const reading = readPublishedFigures(wrong);
  expect(!reading.ok && reading.problems[0]).toContain('tables.0.figure: ');
});
