import * as v from 'valibot';
import { regionNames } from '../extracts/dfe/areas.ts';
import { issueInWords } from '../measures/issueInWords.ts';
import { measureSchema } from '../measures/measureSchema.ts';
import type { MeasureProblem } from '../measures/readMeasure.ts';
import { ageGroupsSchema } from './ageGroups.ts';
import { contradictionsIn } from './contradictions.ts';
import { mappingsSchema } from './mappings.ts';
import { isoDate, placementSchema } from './placement.ts';
import { strategyFigureSchema } from './reconcile/strategyFigure.ts';
import { supplySchema } from './supply/supplySchema.ts';

const localitySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'lower-case letters, figures and hyphens only')),
  name: v.string(),
  aliases: v.optional(v.array(v.string()), []),
  outOfArea: v.optional(v.boolean(), false),
});

const groupSchema = v.strictObject({
  id: v.string(),
  title: v.string(),
  about: v.string(),
  measures: v.array(placementSchema),
});

const bodySchema = v.strictObject({ role: v.string(), name: v.string() });

/** The ten authorities that are most like one, by the model of a year. */
const neighboursSchema = v.strictObject({
  model: v.string(),
  codes: v.pipe(v.array(v.string()), v.minLength(1, 'at least one authority')),
});

const authoritySchema = v.strictObject({
  /** The locality that is this authority, where localities are authorities. */
  locality: v.optional(v.string()),
  /** Three figures, as in the DfE's statistics. */
  code: v.string(),
  name: v.string(),
  region: v.optional(v.picklist(regionNames)),
  neighbours: v.optional(neighboursSchema),
});

export const partnershipSchema = v.strictObject({
  format: v.literal('partnership/1'),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'lower-case letters, figures and hyphens only')),
  name: v.string(),
  area: v.string(),
  strategy: v.strictObject({ title: v.string(), years: v.string(), published: v.string() }),
  yearStartMonth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)), 4),
  periodMonths: v.optional(v.picklist([1, 2, 3, 6, 12]), 2),
  localities: v.array(localitySchema),
  /** `only`: category neglect alone counts; `any`: multiple categories that name neglect count too. */
  neglect: v.optional(v.picklist(['only', 'any']), 'only'),
  /** Whether local sub-codes of primary need that name neglect count where a row does not say itself. */
  neglectByPrimaryNeed: v.optional(v.boolean(), false),
  /** Counts from 1 to this are small numbers. */
  smallNumber: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 5),
  /** A share of fewer than this is not judged. */
  minimumDenominator: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 10),
  groups: v.array(groupSchema),
  /** Measures of the partnership's own, in the form of the built-in ones. */
  measures: v.optional(v.array(measureSchema), []),
  /** Figures that the strategy published, to be held against the extracts. */
  published: v.optional(v.array(strategyFigureSchema), []),
  bodies: v.optional(v.array(bodySchema), []),
  /** Days on which the executive group meets. */
  meetings: v.optional(v.array(isoDate), []),
  /** The local authorities of the partnership, by the codes of the DfE's statistics. */
  authorities: v.optional(v.array(authoritySchema), []),
  /** Age groups of the strategy's own, beside the built-in ones. */
  ageGroups: v.optional(ageGroupsSchema, []),
  /** Who supplies which extract, and by when. */
  supply: v.optional(supplySchema, []),
  /** Which columns of files that no layout explains are which. */
  mappings: v.optional(mappingsSchema, []),
});

/** What a partnership says of itself in its file (section 7 of the contract). */
export type Partnership = v.InferOutput<typeof partnershipSchema>;

/** The total of a partnership, and the place of rows that no locality could be found for. */
export const everywhere = 'all';
export const unknownPlace = 'unknown';

export type PartnershipReading =
  | { readonly ok: true; readonly partnership: Partnership }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What is wrong in a partnership file, and in which part of it, such as `groups.0.measures.2.source`. */
export type PartnershipProblem = MeasureProblem;

/** Checks the JSON of a partnership file; each problem names its place in the file. */
export function readPartnership(json: unknown): PartnershipReading {
  const outcome = checkPartnership(json);
  if (outcome.ok) return outcome;
  return {
    ok: false,
    problems: outcome.problems.map(({ place, message }) => `${place || 'the file'}: ${message}`),
  };
}

/** The same with each place apart from what is wrong there. */
export function checkPartnership(
  json: unknown,
):
  | { readonly ok: true; readonly partnership: Partnership }
  | { readonly ok: false; readonly problems: readonly PartnershipProblem[] } {
  const result = v.safeParse(partnershipSchema, json);
  if (!result.success) {
    const problems = result.issues.map((issue) => ({
      place: v.getDotPath(issue) ?? '',
      message: issueInWords(issue),
    }));
    return { ok: false, problems };
  }
  const problems = contradictionsIn(result.output);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, partnership: result.output };
}
