import * as v from 'valibot';
import { problemInWords } from '../measures/issueInWords.ts';
import { isoDate } from '../scorecard/placement.ts';

const plainPath = v.pipe(
  v.string(),
  v.regex(/^(?!\/)(?!.*\.\.)[^:?#\\]+$/, 'a path inside the folder data'),
);

const hostedSetSchema = v.strictObject({
  partnership: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'the id of a partnership')),
  invented: v.optional(v.boolean(), false),
  title: v.string(),
  asAt: v.optional(isoDate),
  coverFrom: v.optional(isoDate),
  extracts: v.array(plainPath),
});

const manifestSchema = v.strictObject({
  sets: v.pipe(
    v.array(hostedSetSchema),
    v.minLength(1, 'names no set; one is needed'),
    v.check(
      (sets) => new Set(sets.map(({ partnership }) => partnership)).size === sets.length,
      'names a partnership twice; one set for each is understood',
    ),
  ),
});

/** Extracts that a deployment of the page brings with it for one partnership. */
export type HostedSet = v.InferOutput<typeof hostedSetSchema>;

/** What a deployment of the page brings with it; the first set is opened where none is asked for. */
export type Manifest = { readonly sets: readonly [HostedSet, ...HostedSet[]] };

export type ManifestReading =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks the JSON of `data/manifest.json`, several sets or one; each problem names its place in the file. */
export function readManifest(json: unknown): ManifestReading {
  const hasSets = typeof json === 'object' && json !== null && 'sets' in json;
  const result = hasSets ? v.safeParse(manifestSchema, json) : v.safeParse(hostedSetSchema, json);
  if (!result.success) {
    const problems = result.issues.map(problemInWords);
    return { ok: false, problems };
  }
  const [first, ...others] = 'sets' in result.output ? result.output.sets : [result.output];
  if (!first) return { ok: false, problems: ['sets: names no set; one is needed'] };
  return { ok: true, manifest: { sets: [first, ...others] } };
}
