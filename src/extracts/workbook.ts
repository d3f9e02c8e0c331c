import { unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { largestFile, refuseDamagedWorkbook, refuseSize } from './refusal.ts';

/** A sheet of a workbook as rows of texts, as a CSV file would have them. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/**
 * The sheets of an XLSX workbook. Dates are written in ISO form, numbers with the digits that are
 * stored, truth values as TRUE and FALSE. Throws a `Refusal` where the file is damaged or locked, or
 * unfolds to more than a file may have.
 */
export async function sheetsOf(blob: Blob): Promise<Sheet[]> {
  const bytes = unfolded(new Uint8Array(await blob.arrayBuffer()));
  try {
    const sheets = await readWorkbook(bytes.buffer as ArrayBuffer, {
      parseNumber: plainNumber,
      trim: false,
    });
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(textOf)),
    }));
  } catch {
    throw refuseDamagedWorkbook();
  }
}

/**
 * The archive without compression: the reader would unfold a compressed one in workers that it makes
 * from text, which a content security policy forbids. Sizes are looked at before anything is unfolded.
 */
function unfolded(bytes: Uint8Array): Uint8Array {
  let size = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.xml(?:\.rels)?$/.test(name)) return false;
        size += originalSize;
        return size <= largestFile;
      },
    });
    if (size <= largestFile) return zipSync(entries, { level: 0 });
  } catch {
    throw refuseDamagedWorkbook();
  }
  throw refuseSize(size);
}

/** Digits as they are stored; only a number with an exponent is written out. */
function plainNumber(stored: string): string {
  return /e/i.test(stored) ? String(Number(stored)) : stored;
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}
