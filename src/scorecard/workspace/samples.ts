import type { AuditedBefore, Sample, SampleRequest } from '../audit/sample.ts';
import { added, lastAdded, type Stamp } from './change.ts';
import type { About, AuditSample, Workspace } from './workspace.ts';

/** A sample as it was drawn, with what it was asked for. */
export type SampleTaken = {
  readonly sample: Extract<Sample, { state: 'drawn' }>;
  readonly asked: Pick<SampleRequest, 'among' | 'by' | 'seed'>;
  readonly about: About;
  /** ISO day. */
  readonly on: string;
};

/** Records that a sample goes to the auditors: how it was drawn, and digests of its cases; no id. */
export function withSample(
  workspace: Workspace,
  { sample, asked: { among, by, seed }, about, on }: SampleTaken,
  stamp: Stamp,
): Workspace {
  const { from, digests } = sample;
  const size = sample.cases.length;
  const entry = { about, on, seed, size, from, among, by, key: digests.key };
  const next = added(workspace, 'samples', entry, stamp);
  const id = lastAdded(next, 'samples')?.id ?? '';
  return digests.digests.reduce(
    (all, digest) => added(all, 'audited', { digest, sample: id, on }, stamp),
    next,
  );
}

/** The cases of all recorded samples, as the next one needs them to leave them out. */
export function auditedBefore({ samples, audited }: Workspace): readonly AuditedBefore[] {
  return samples.map(({ id, key }) => ({
    key,
    digests: audited.flatMap(({ sample, digest }) => (sample === id ? [digest] : [])),
  }));
}

/** The samples that were recorded, the latest first. */
export function samplesOf({ samples }: Workspace): readonly AuditSample[] {
  return samples.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
