/** How far the cells of a sheet reach, and whether dates are stored in it as text. */
export type Extent = {
  readonly rows: number;
  readonly columns: number;
  readonly hasTextDates: boolean;
};

const equalsSign = 61;
const startOfTag = 60;
const [letterA, letterZ, letterD, letterR, letterT] = [65, 90, 100, 114, 116];
const [digit0, digit9] = [48, 57];

/** Finds the places (`r="AB12"`) and types (`t="d"`) of cells in the XML of a sheet, without reading it. */
export function extentOf(xml: Uint8Array): Extent {
  let [rows, columns] = [0, 0];
  let hasTextDates = false;
  for (let at = xml.indexOf(equalsSign); at >= 0; at = xml.indexOf(equalsSign, at + 1)) {
    const isAttribute = (xml[at - 2] as number) <= 32;
    if (!isAttribute) continue;
    if (xml[at - 1] === letterT) {
      hasTextDates ||= xml[at + 2] === letterD && xml[at + 3] === xml[at + 1];
    } else if (xml[at - 1] === letterR) {
      const place = placeAt(xml, at + 2);
      rows = Math.max(rows, place.row);
      columns = Math.max(columns, place.column);
    }
  }
  return { rows, columns, hasTextDates };
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

function placeAt(xml: Uint8Array, from: number): { row: number; column: number } {
  let [row, column] = [0, 0];
  let at = from;
  for (; isBetween(xml[at], letterA, letterZ); at += 1) {
    column = column * 26 + (xml[at] as number) - letterA + 1;
  }
  for (; isBetween(xml[at], digit0, digit9); at += 1) {
    row = row * 10 + (xml[at] as number) - digit0;
  }
  return { row, column };
}

function isBetween(byte: number | undefined, least: number, most: number): boolean {
  return byte !== undefined && byte >= least && byte <= most;
}
