import * as v from 'valibot';
import {
  figureIds,
  type PublishedFigures,
  publishedSymbols,
} from '../../extracts/dfe/publishedFigures.ts';
import { problemInWords } from '../../measures/issueInWords.ts';

const count = v.union([v.pipe(v.number(), v.minValue(0)), v.picklist(publishedSymbols)]);

const figuresSchema = v.strictObject({
  format: v.literal('published-figures/1'),
  source: v.string(),
  licence: v.string(),
  areas: v.record(v.string(), v.string()),
  tables: v.array(
    v.strictObject({
      figure: v.picklist(figureIds),
      release: v.number(),
      values: v.record(
        v.string(),
        v.record(
          v.string(),
          v.union([v.strictTuple([count, count]), v.strictTuple([count, count, v.number()])]),
        ),
      ),
    }),
  ),
});

export type PublishedFiguresReading =
  | { readonly ok: true; readonly figures: PublishedFigures }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks the JSON of the published figures that come with the page; problems name their place. */
export function readPublishedFigures(json: unknown): PublishedFiguresReading {
  const result = v.safeParse(figuresSchema, json);
  if (result.success) return { ok: true, figures: result.output };
  const problems = result.issues.map(problemInWords);
  return { ok: false, problems };
}
