import { expect, test } from 'vitest';
import { linePath } from '../../src/charts/linePath.ts';

test('stops at a gap and starts anew after it', () => {
  const path = linePath([{ x: 0, y: 1 }, { x: 1, y: 2 }, undefined, { x: 3, y: 4 }]);
  expect(path).toBe('M0 1L1 2M3 4');
});

test('draws nothing where there is no point', () => {
  expect(linePath([undefined, undefined])).toBe('');
});
