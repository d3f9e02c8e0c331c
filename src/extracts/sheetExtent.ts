/** How far the cells of a sheet reach, and whether dates are stored in it as text. */
export type Extent = {
  readonly rows: number;
  readonly columns: number;
  readonly hasTextDates: boolean;
};

const startOfTag = 60;
const endOfTag = 62;
const equalsSign = 61;
const colon = 58;
const [letterA, letterZ, letterC, letterD, letterR, letterT] = [65, 90, 99, 100, 114, 116];
const [digit0, digit9] = [48, 57];
const mostDigits = 7;
const mostLetters = 3;

/**
 * Finds the places (`r="AB12"`) and types (`t="d"`) of cells in the tags of a sheet, without reading
 * it. What is no place reaches without end: the reader would take any sign for a letter of a column.
 */
export function extentOf(xml: Uint8Array): Extent {
  const extent = { rows: 0, columns: 0, hasTextDates: false };
  for (let tag = xml.indexOf(startOfTag); tag >= 0; tag = xml.indexOf(startOfTag, tag + 1)) {
    if (isCellOrRow(xml, tag + 1)) extend(extent, xml, tag + 1);
  }
  return extent;
}

/** Whether a tag is named `c` or `row`, with any prefix. */
function isCellOrRow(xml: Uint8Array, from: number): boolean {
  let start = from;
  let at = from;
  for (; at < xml.length && (xml[at] as number) > 32 && xml[at] !== endOfTag; at += 1) {
    if (xml[at] === colon) start = at + 1;
  }
  return (
    (at === start + 1 && xml[start] === letterC) || (at === start + 3 && xml[start] === letterR)
  );
}

/** Takes the attributes of a tag into account. */
function extend(
  extent: { -readonly [K in keyof Extent]: Extent[K] },
  xml: Uint8Array,
  from: number,
) {
  for (let at = from; at < xml.length && xml[at] !== endOfTag; at += 1) {
    if (xml[at] !== equalsSign) continue;
    const name = skipped(xml, at - 1, -1);
    const value = skipped(xml, at + 1, 1);
    const before = xml[name - 1] as number;
    if (before > 32 && before !== colon) continue;
    if (xml[name] === letterT) {
      extent.hasTextDates ||= xml[value + 1] === letterD && xml[value + 2] === xml[value];
    } else if (xml[name] === letterR) {
      const { row, column } = placeAt(xml, value);
      extent.rows = Math.max(extent.rows, row);
      extent.columns = Math.max(extent.columns, column);
    }
  }
}

/** The longest text of a part of a workbook: its reader takes far too long over one beyond any cell. */
export function longestText(xml: Uint8Array): number {
  let longest = 0;
  for (let at = xml.indexOf(startOfTag); at >= 0; ) {
    const next = xml.indexOf(startOfTag, at + 1);
    longest = Math.max(longest, (next < 0 ? xml.length : next) - at);
    at = next;
  }
  return longest;
}

/** The first place that is no blank, forwards or backwards. */
function skipped(xml: Uint8Array, from: number, step: 1 | -1): number {
  let at = from;
  while (at > 0 && (xml[at] as number) <= 32) at += step;
  return at;
}

/** The place of a cell, or of a row, in quotes. */
function placeAt(xml: Uint8Array, quote: number): { row: number; column: number } {
  let [row, column] = [0, 0];
  let at = quote + 1;
  for (; isBetween(xml[at], letterA, letterZ); at += 1) {
    column = column * 26 + (xml[at] as number) - letterA + 1;
  }
  const letters = at - quote - 1;
  for (; isBetween(xml[at], digit0, digit9); at += 1) {
    row = row * 10 + (xml[at] as number) - digit0;
  }
  const digits = at - quote - 1 - letters;
  const isPlace = xml[at] === xml[quote] && digits <= mostDigits && letters <= mostLetters;
  return isPlace ? { row, column } : { row: Number.POSITIVE_INFINITY, column };
}

function isBetween(byte: number | undefined, least: number, most: number): boolean {
  return byte !== undefined && byte >= least && byte <= most;
}
