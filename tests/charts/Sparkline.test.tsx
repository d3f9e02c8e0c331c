// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Sparkline } from '../../src/charts/Sparkline.tsx';
import { trendModel } from '../../src/charts/trendModel.ts';
import { testFullScorecard, testLatest, testMeasure } from '../support/testFullScorecard.ts';

afterEach(cleanup);

function renderSparkline(locality: string) {
  const { points, alternative } = trendModel(testFullScorecard(), testMeasure(), locality);
  render(<Sparkline points={points} alternative={alternative} current={testLatest} />);
  return screen.getByRole('img', { name: alternative });
}

test('breaks the line at a gap', () => {
  const drawing = renderSparkline('wentworth-north');
  expect(drawing.querySelector('.spark-line')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
});

test('marks the period of the row, and draws the part period hollow', () => {
  const drawing = renderSparkline('all');
  expect(drawing.querySelectorAll('.spark-point')).toHaveLength(1);
  expect(drawing.querySelectorAll('.spark-part')).toHaveLength(1);
});

test('draws no point and no line where nothing is known', () => {
  const drawing = renderSparkline('out-of-area');
  expect(drawing.querySelectorAll('circle')).toHaveLength(0);
  expect(drawing.querySelector('.spark-line')?.getAttribute('d')).toBe('');
});
