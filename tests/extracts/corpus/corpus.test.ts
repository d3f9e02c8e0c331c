import { describe, expect, test } from 'vitest';
import { computedBesideGood } from './computedBesideGood.ts';
import { corpus } from './corpus.ts';
import { readBesideGood, readGood } from './readBesideGood.ts';

const files = corpus.map((file) => [file.name, file] as const);

test('the corpus has at least 150 files, each with a name of its own', () => {
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  expect(corpus.length).toBeGreaterThanOrEqual(150);
});

describe('a damaged or odd file is told of, and the file beside it is read as if it stood alone', () => {
  test.each(files)('%s', async (_, file) => {
    const { odd, good, unsaid } = await readBesideGood(file);
    expect(odd).toEqual(file.expected);
    expect(good).toEqual(await readGood());
    expect(unsaid).toEqual([]);
  });
});

describe('a damaged or odd file changes no measure of the file beside it', () => {
  test.each(files)('%s', async (_, file) => {
    const { unaccounted, helpless, toolMeasures } = await computedBesideGood(file);
    expect(unaccounted).toEqual([]);
    expect(helpless).toEqual([]);
    expect(toolMeasures).toEqual({ 'tool-baselines': 2, 'tool-rescored': 0.5, 'tool-improved': 1 });
  });
});
