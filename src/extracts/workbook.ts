import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import {
  largestFile,
  Refusal,
  refuseArchive,
  refuseDamagedWorkbook,
  refuseEmpty,
  refuseExtent,
  refuseSize,
} from './refusal.ts';
import { extentOf, longestText } from './sheetExtent.ts';

/** A sheet of a workbook as rows of texts, as a CSV file would have them. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/**
 * The sheets of an XLSX workbook that have cells. Dates are written in ISO form, numbers with the
 * digits that are stored, truth values as TRUE and FALSE. Throws a `Refusal` where no sheet has cells,
 * where the file is damaged or locked, or where it unfolds to more than a file may have.
 */
export async function sheetsOf(blob: Blob): Promise<Sheet[]> {
  const bytes = unfolded(new Uint8Array(await blob.arrayBuffer()));
  const sheets = (await allSheets(bytes)).filter(({ rows }) =>
    rows.some((cells) => cells.some((cell) => cell.trim() !== '')),
  );
  if (sheets.length === 0) throw refuseEmpty();
  return sheets;
}

async function allSheets(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    const sheets = await readWorkbook(bytes.buffer as ArrayBuffer, {
      parseNumber: plainNumber,
      trim: false,
    });
    // A chart that is a sheet of its own has no cells.
    return sheets.map(
      ({ sheet, data }: { sheet: string; data: readonly unknown[][] | undefined }) => ({
        name: sheet,
        rows: (data ?? []).map((row) => row.map(textOf)),
      }),
    );
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
  let isWorkbook = false;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (/^xl\//.test(name)) isWorkbook = true;
        if (!/\.xml(?:\.rels)?$/.test(name)) return false;
        size += originalSize;
        return size <= largestFile;
      },
    });
    if (size > largestFile) throw refuseSize(size);
    if (!isWorkbook) throw refuseArchive();
    return zipSync(Object.fromEntries(Object.entries(entries).map(readablePart)), { level: 0 });
  } catch (error) {
    throw error instanceof Refusal ? error : refuseDamagedWorkbook();
  }
}

/** The cells of a sheet are laid out up to the last row and column: no more than so many. */
const mostCells = 50_000_000;
const mostRows = 1_048_576;
/** Excel keeps no more than 32,767 characters in a cell. */
const longestCell = 1_048_576;

/**
 * A part of the archive as its reader can take it: a sheet of a size that can be laid out, with dates
 * that are stored as text left as text, since a day has no time zone.
 */
function readablePart([name, xml]: [string, Uint8Array]): [string, Uint8Array] {
  if (longestText(xml) > longestCell) throw refuseDamagedWorkbook();
  if (!/^xl\/worksheets\//.test(name)) return [name, xml];
  const { rows, columns, hasTextDates } = extentOf(xml);
  if (rows === Number.POSITIVE_INFINITY) throw refuseDamagedWorkbook();
  if (rows > mostRows || rows * columns > mostCells) throw refuseExtent(rows, columns);
  if (!hasTextDates) return [name, xml];
  return [name, strToU8(strFromU8(xml).replace(/\st\s*=\s*(["'])d\1/g, ' t="str"'))];
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
