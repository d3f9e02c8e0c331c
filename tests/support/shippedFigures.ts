import { readFileSync } from 'node:fs';
import type { PublishedFigures } from '../../src/extracts/dfe/publishedFigures.ts';
import { readPublishedFigures } from '../../src/scorecard/benchmarks/readPublishedFigures.ts';

/** The published figures that come with the page. */
export function shippedFigures(): PublishedFigures {
  const text = readFileSync('public/benchmarks/dfe-figures.json', 'utf8');
  const reading = readPublishedFigures(JSON.parse(text));
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  return reading.figures;
}
