import type { Among, CasesRequest } from './cases.ts';

/** How a sample for audit is drawn from the cases behind a value. */
export type SampleRequest = CasesRequest & {
  readonly among: Among;
  /** What it is stratified by: `none`, `locality`, `duration`, or the id of a dimension of the measure. */
  readonly by: string;
  readonly size: number;
  readonly seed: string;
  /** Cases that were audited before and are left out. */
  readonly before: readonly AuditedBefore[];
};

/** Cases of an earlier sample: digests under the key of that sample, and no id. */
export type AuditedBefore = { readonly key: string; readonly digests: readonly string[] };

/** A sample, with the ids of its children: it goes into the list of the auditors and nowhere else. */
export type Sample =
  | {
      readonly state: 'drawn';
      readonly columns: readonly string[];
      readonly cases: readonly SampledCase[];
      readonly strata: readonly {
        readonly name: string;
        readonly cases: number;
        readonly taken: number;
      }[];
      /** How many could be drawn, without those audited before. */
      readonly from: number;
      readonly leftOut: number;
      /** What may be kept of it: a new key, and the digests of the cases under it. */
      readonly digests: AuditedBefore;
    }
  | { readonly state: 'none'; readonly reason: string };

export type SampledCase = {
  readonly where: string;
  readonly stratum: string;
  readonly locality: string;
  readonly cells: readonly string[];
};
