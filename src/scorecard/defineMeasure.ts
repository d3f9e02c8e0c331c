import { measureInWords } from '../measures/describe.ts';
import { kindOf, type Measure } from '../measures/measure.ts';
import { measureVersion } from '../measures/version.ts';
import type { Partnership } from './partnership.ts';
import type { MeasureDefined } from './scorecard.ts';

/** A measure as a partnership has it: its own direction, its place in the strategy, in words. */
export function defineMeasure(
  measure: Measure,
  { groups, neglect }: Pick<Partnership, 'groups' | 'neglect'>,
): MeasureDefined {
  const { id, title, question, window, good, goodBecause } = measure;
  const placement = groups
    .flatMap(({ measures }) => measures)
    .find((candidate) => candidate.measure === id);
  return {
    value: measure,
    version: measureVersion(measure, neglect),
    id,
    title,
    question,
    window,
    kind: kindOf(measure),
    good: placement?.good ?? good,
    goodBecause: placement?.goodBecause ?? goodBecause,
    ...(placement?.good && placement.good !== good ? { usualGood: good } : {}),
    headline: placement?.headline ?? false,
    definition: measureInWords(measure, neglect),
    ...(placement ? { source: placement.source } : {}),
    tags: placement?.tags ?? [],
  };
}
