import { base64OfBytes, bytesOfBase64 } from '../../extracts/digests/entries.ts';
import { type DigestKey, SipHash } from '../../extracts/digests/sipHash.ts';
import type { EvaluationContext } from '../../measures/context.ts';
import type { Measure } from '../../measures/measure.ts';
import { caseColumns, countedCases } from './countedCases.ts';
import { drawable } from './drawable.ts';
import { drawSample } from './drawSample.ts';
import { whereIs } from './listCases.ts';
import { placeNames } from './placeNames.ts';
import type { AuditedBefore, Sample, SampleRequest } from './sample.ts';
import { strataOf } from './strata.ts';

/**
 * Draws a sample for audit from the cases behind a value. `key` is a new one: under it the digests are
 * made by which the next sample leaves these cases out.
 */
export function sampleCases(
  measure: Measure,
  request: SampleRequest,
  context: EvaluationContext,
  key: DigestKey,
): Sample {
  const { partnership, among, by, size, seed, before } = request;
  const counted = countedCases(measure, request, context);
  if ('reason' in counted) return { state: 'none', reason: counted.reason };
  const strata = strataOf(by, counted, partnership, context);
  if ('reason' in strata) return { state: 'none', reason: strata.reason };
  const { data } = counted;
  const columns = caseColumns(counted, partnership, context);
  const all = drawable(counted, columns, among);
  const wasAudited = auditedIn(before);
  const open = all.filter((each) => !wasAudited(each.key));
  const rows = new Map(open.map((each) => [each.key, each.row]));
  const candidates = open.map((each) => ({ key: each.key, stratum: strata.nameOf(each.row) }));
  const draw = drawSample(candidates, strata.names, { size, seed });
  const places = context.places.of(data);
  const names = placeNames(partnership);
  const hash = new SipHash(key);
  return {
    state: 'drawn',
    columns: columns.map(({ title }) => title),
    cases: draw.taken.map((taken) => {
      const row = rows.get(taken.key) as number;
      return {
        where: whereIs(data, row),
        stratum: taken.stratum,
        locality: names[places[row] as number] ?? '',
        cells: columns.map(({ cell }) => cell(row)),
      };
    }),
    strata: draw.strata.map(({ stratum, cases, taken }) => ({ name: stratum, cases, taken })),
    from: open.length,
    leftOut: all.length - open.length,
    digests: {
      key: base64OfBytes(key),
      digests: draw.taken.map((taken) => hash.hexOf(taken.key)).toSorted(),
    },
  };
}

/** Whether a case is among those of earlier samples. */
function auditedIn(before: readonly AuditedBefore[]): (key: string) => boolean {
  const samples = before.flatMap(({ key, digests }) => {
    const bytes = bytesOfBase64(key);
    return bytes?.length === 16 ? [{ hash: new SipHash(bytes), digests: new Set(digests) }] : [];
  });
  return (key) => samples.some(({ hash, digests }) => digests.has(hash.hexOf(key)));
}
