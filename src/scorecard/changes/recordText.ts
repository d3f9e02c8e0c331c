import * as v from 'valibot';
import { bytesOfBase64, entryBytes } from '../../extracts/digests/entries.ts';
import { SipHash } from '../../extracts/digests/sipHash.ts';
import { issueInWords } from '../../measures/issueInWords.ts';
import { jsonFault } from '../jsonFault.ts';
import { recordFormat } from './isLoadRecord.ts';
import { type LoadRecord, recordSchema } from './loadRecord.ts';

export type RecordReading =
  | { readonly ok: true; readonly record: LoadRecord }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The text of a record's file, with the mark by which damage to it is found. */
export function recordText(record: Omit<LoadRecord, 'check'>): string {
  return `${JSON.stringify({ ...record, check: checkOf(record) })}\n`;
}

/** Checks the text of a record's file; each problem says what is wrong and what to do. */
export function readRecordText(text: string): RecordReading {
  const bare = text.replace(/^\uFEFF/, '');
  const json = parsed(bare);
  if (!json.ok) return json;
  const said = formatOf(json.value);
  if (!said?.startsWith(recordFormat)) {
    return refused('it is not the record of a load. Open the file that “Keep a record” saved.');
  }
  if (said !== recordSchema.entries.format.literal) {
    return refused(
      `it was saved by another version of the product (“${said}”), which this one cannot read. Open it with that version, or keep a new record of this load.`,
    );
  }
  const checked = v.safeParse(recordSchema, json.value);
  if (!checked.success) {
    return {
      ok: false,
      problems: checked.issues
        .slice(0, mostTold)
        .map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issueInWords(issue)}`),
    };
  }
  // As it stands in the file, where nothing was put in another order.
  const problem = contradictionIn(json.value as LoadRecord);
  return problem ? refused(problem) : { ok: true, record: checked.output };
}

const mostTold = 5;

function parsed(text: string): { ok: true; value: unknown } | { ok: false; problems: string[] } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const fault = jsonFault(text);
    const where = fault ? `line ${fault.line}, column ${fault.column}: ${fault.what}` : 'no JSON';
    return {
      ok: false,
      problems: [`the file is damaged or is no record of a load (${where}). Take another copy.`],
    };
  }
}

function formatOf(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('format' in json)) return undefined;
  return String(json.format);
}

function contradictionIn(record: LoadRecord): string | undefined {
  const { check, ...rest } = record;
  if (check !== checkOf(rest)) {
    return 'the file was changed or damaged since it was saved. Take another copy: nothing in it can be relied on.';
  }
  const months = Object.values(record.tables).flatMap(({ rows }) => Object.values(rows));
  const isWhole = months.every((text) => (bytesOfBase64(text)?.length ?? 1) % entryBytes === 0);
  return isWhole ? undefined : 'rows: digests of rows are cut. Take another copy.';
}

/** A keyed digest of all the rest, 16 hexadecimal figures. */
function checkOf(record: Omit<LoadRecord, 'check'>): string {
  const key = bytesOfBase64(record.key) ?? new Uint8Array(16);
  return new SipHash(key).hexOf(JSON.stringify(record));
}

function refused(problem: string): RecordReading {
  return { ok: false, problems: [problem] };
}
