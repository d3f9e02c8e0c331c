import * as v from 'valibot';
import { issueInWords } from './issueInWords.ts';
import type { Measure } from './measure.ts';
import { measureSchema } from './measureSchema.ts';

/** What is wrong with a measure as JSON, and in which part of it, such as `counts.where.0.column`. */
export type MeasureProblem = { readonly place: string; readonly message: string };

export type MeasureReading =
  | { readonly ok: true; readonly measure: Measure }
  | { readonly ok: false; readonly problems: readonly MeasureProblem[] };

/** Checks the JSON of a measure. */
export function readMeasure(json: unknown): MeasureReading {
  const result = v.safeParse(measureSchema, json);
  if (result.success) return { ok: true, measure: result.output };
  const problems = result.issues.map((issue) => ({
    place: v.getDotPath(issue) ?? '',
    message: issueInWords(issue),
  }));
  return { ok: false, problems };
}
