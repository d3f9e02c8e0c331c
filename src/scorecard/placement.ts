import * as v from 'valibot';
import { dayFromIso, noDay } from '../calendar/calendarDate.ts';

/** A day that there is: a 30 February has the figures of a date and is none. */
export const isoDate = v.pipe(
  v.string(),
  v.check((text) => dayFromIso(text) !== noDay, 'a date such as 2026-03-31'),
);

/** Targets are compared in whole thousandths, so that no binary fraction tips an edge. */
const figure = v.pipe(
  v.number(),
  v.minValue(0, 'not below 0'),
  v.check((value) => Math.round(value * 1000) / 1000 === value, 'at most three decimal places'),
);

/** What the measure should be from a day on: a share in per cent, a count, or a rate per 10,000. */
const targetSchema = v.strictObject({
  from: isoDate,
  value: figure,
  tolerance: figure,
  /** In percentage points (or units of a count or rate), or as a per cent of the target. */
  toleranceIn: v.picklist(['points', 'relative']),
});

/** A measure, and what it takes words of the strategy to mean. */
const readingSchema = v.strictObject({ measure: v.string(), takenAs: v.string() });

/** A measure in a group of the strategy. */
export const placementSchema = v.strictObject({
  measure: v.string(),
  /** The strategy's own number for it. */
  number: v.optional(v.string()),
  /** Where in the strategy this measure comes from. */
  source: v.string(),
  headline: v.optional(v.boolean(), false),
  tags: v.optional(v.array(v.string()), []),
  /** Where the strategy differs from the measure's own good direction. */
  good: v.optional(v.picklist(['low', 'high', 'none'])),
  /** Why, by the strategy. */
  goodBecause: v.optional(v.string()),
  /** In the order of their dates. */
  targets: v.optional(v.array(targetSchema), []),
  /** Why there is no target; a measure has either this or targets. */
  noTarget: v.optional(v.string()),
  /** Words of the strategy, in ours, that can be read in more than one way. */
  asWritten: v.optional(v.string()),
  /** What the measure takes them to mean. */
  takenAs: v.optional(v.string()),
  /** The other measures that can be meant; any of them can take the place of this one. */
  readings: v.optional(v.array(readingSchema), []),
});

export type Target = Readonly<v.InferOutput<typeof targetSchema>>;

export type Placement = v.InferOutput<typeof placementSchema>;
