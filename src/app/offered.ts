import * as v from 'valibot';
import { problemInWords } from '../measures/issueInWords.ts';
import type { OfferedPartnership } from '../ui/desk.ts';
import type { HostedSet, Manifest } from './manifest.ts';

const offeredSchema = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'the id of a partnership')),
    name: v.string(),
  }),
);

/** Checks the JSON of `partnerships/partnerships.json`; each problem names its place in the file. */
export function readOffered(json: unknown): OfferedPartnership[] | { problems: string[] } {
  const result = v.safeParse(offeredSchema, json);
  if (result.success) return result.output;
  return {
    problems: result.issues.map(problemInWords),
  };
}

/** The partnerships that can be chosen, the one that is opened first before the others. */
export function offeredFrom(
  { sets: [first, ...others] }: Manifest,
  listed: readonly OfferedPartnership[],
): readonly [OfferedPartnership, ...OfferedPartnership[]] {
  const named = ({ partnership: id, title }: HostedSet) =>
    listed.find((one) => one.id === id) ?? { id, name: title };
  const unlisted = others.map(named).filter((one) => !listed.includes(one));
  const opened = named(first);
  return [opened, ...listed.filter((one) => one !== opened), ...unlisted];
}
