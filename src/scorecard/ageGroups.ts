import * as v from 'valibot';
import { ageBand, withAdults } from '../measures/dimensions/ageBands.ts';
import type { Dimension } from '../measures/dimensions/dimension.ts';
import type { MeasureProblem } from '../measures/readMeasure.ts';

const years = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(25));

/** Age groups as a strategy names them: sets of groups in completed years, both ends included. */
export const ageGroupsSchema = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'lower-case letters, figures and hyphens only')),
    title: v.string(),
    /** Where in the strategy they come from. */
    source: v.string(),
    groups: v.pipe(
      v.array(v.strictObject({ name: v.string(), from: years, to: years })),
      v.minLength(1, 'at least one group'),
    ),
  }),
);

type AgeGroups = v.InferOutput<typeof ageGroupsSchema>;

/** Sets with one id, and groups that end before they begin or overlap another, with their place. */
export function ageGroupProblems(sets: AgeGroups): MeasureProblem[] {
  return sets.flatMap(({ id, groups }, set) => [
    ...(sets.findIndex((other) => other.id === id) < set
      ? [{ place: `ageGroups.${set}.id`, message: `“${id}” is taken already: choose another id` }]
      : []),
    ...groups.flatMap(({ name, from, to }, place) => {
      const where = { place: `ageGroups.${set}.groups.${place}` };
      if (to < from) {
        return [{ ...where, message: `“${name}” ends at ${to}, before it begins at ${from}` }];
      }
      const before = groups.slice(0, place).find((other) => other.from <= to && other.to >= from);
      return before ? [{ ...where, message: `“${name}” overlaps “${before.name}”` }] : [];
    }),
  ]);
}

/** The age groups of a partnership as dimensions. */
export function ageDimensions(sets: AgeGroups): Dimension[] {
  return sets.map(({ id, title, source, groups }) => ({
    id: `age-${id}`,
    title,
    about: `Completed years, in the groups of ${source}. A child without a date of birth, or born later, is unborn or unknown.`,
    by: {
      kind: 'age',
      bands: withAdults(groups.map(({ name, from, to }) => ageBand(from, to, name))),
    },
  }));
}
