import * as v from 'valibot';
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

/** What a check of JSON found, for people. */
function issueInWords({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (kind === 'validation' || type === 'custom' || !expected) return message;
  if (expected === 'never') return `there is no part of this name`;
  if (received === 'undefined') return 'this part is missing';
  const wanted = expected
    .replaceAll('"', '')
    .replace(/^\((.*)\)$/, '$1')
    .replaceAll(' | ', ', ');
  return `should be ${wordsFor[wanted] ?? wanted}; it is ${wordsFor[received] ?? received.replaceAll('"', '')}`;
}

const wordsFor: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  Array: 'a list',
  Object: 'an object { … }',
  null: 'null',
};
