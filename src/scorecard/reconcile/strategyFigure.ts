import * as v from 'valibot';
import type { Measure, RowMeasure } from '../../measures/measure.ts';
import { conditions } from '../../measures/measureSchema.ts';
import { isoDate } from '../placement.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A figure that the strategy, or a paper about it, published; in the words of the file. */
export const strategyFigureSchema = v.pipe(
  v.strictObject({
    /** What was counted, in a few words. */
    what: v.string(),
    /** The document. */
    source: v.string(),
    /** The measure that counts the same; left out where none does, and `why` says so. */
    measure: v.optional(v.string()),
    why: v.optional(v.string()),
    /** Tests that narrow the measure, such as one sex. */
    only: v.optional(conditions),
    /** The days that the figure is of; a position has only the last. */
    from: v.optional(isoDate),
    to: isoDate,
    locality: v.optional(v.string(), 'all'),
    numerator: v.optional(count),
    denominator: v.optional(count),
    /** The percentage with as many decimals as it was published with. */
    percentage: v.optional(v.number()),
    /** Published as “more than”: a lower bound. */
    atLeast: v.optional(v.literal(true)),
    /** The area in the DfE’s statistics, by its code, where it is not the authority of the locality. */
    area: v.optional(v.string()),
    note: v.optional(v.string()),
  }),
  v.check(
    ({ measure, why }) => (measure === undefined) !== (why === undefined),
    'either the measure that counts the same, or why there is none',
  ),
  v.check(
    ({ numerator, percentage }) => numerator !== undefined || percentage !== undefined,
    'a number or a percentage',
  ),
  v.check(({ from, to }) => from === undefined || from <= to, 'the last day is before the first'),
);

export type StrategyFigure = v.InferOutput<typeof strategyFigureSchema>;

/**
 * The measure with only the rows that the figure is of; under an id of its own, since numbers that were
 * worked out elsewhere for the measure are not of a part of it.
 */
export function narrowed<M extends Measure>(measure: M, { only }: StrategyFigure): M {
  if (!only || measure.from === 'returns') return measure;
  const { counts }: RowMeasure = measure;
  return {
    ...measure,
    id: `${measure.id} (part)`,
    counts: { ...counts, where: [...(counts.where ?? []), ...only] },
  };
}
