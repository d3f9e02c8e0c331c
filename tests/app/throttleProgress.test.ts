import { expect, test } from 'vitest';
import { throttleProgress } from '../../src/app/throttleProgress.ts';
import type { Progress } from '../../src/scorecard/session.ts';

const at = (bytesRead: number): Progress => ({ file: 'a.csv', bytesRead, bytesTotal: 100 });

test('at most ten reports a second pass, and the last one always', () => {
  const passed: number[] = [];
  let time = 0;
  const report = throttleProgress(
    ({ bytesRead }) => passed.push(bytesRead),
    () => time,
  );
  report(at(10));
  time = 50;
  report(at(20));
  time = 100;
  report(at(30));
  time = 101;
  report(at(100));
  expect(passed).toEqual([10, 30, 100]);
});

test('each file has its own reports', () => {
  const passed: string[] = [];
  const report = throttleProgress(
    ({ file }) => passed.push(file),
    () => 0,
  );
  report(at(10));
  report({ ...at(10), file: 'b.csv' });
  expect(passed).toEqual(['a.csv', 'b.csv']);
});
