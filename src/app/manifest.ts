import * as v from 'valibot';

const isoDate = v.pipe(v.string(), v.isoDate('a date such as 2026-03-31'));
const plainPath = v.pipe(
  v.string(),
  v.regex(/^(?!\/)(?!.*\.\.)[^:?#\\]+$/, 'a path inside the folder data'),
);

const manifestSchema = v.strictObject({
  partnership: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'the id of a partnership')),
  invented: v.optional(v.boolean(), false),
  title: v.string(),
  asAt: v.optional(isoDate),
  coverFrom: v.optional(isoDate),
  extracts: v.array(plainPath),
});

/** What a deployment of the page brings with it: whose scorecard, from which extracts. */
export type Manifest = v.InferOutput<typeof manifestSchema>;

export type ManifestReading =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks the JSON of `data/manifest.json`; each problem names its place in the file. */
export function readManifest(json: unknown): ManifestReading {
  const result = v.safeParse(manifestSchema, json);
  if (result.success) return { ok: true, manifest: result.output };
  const problems = result.issues.map(
    (issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`,
  );
  return { ok: false, problems };
}
