import { strToU8, zipSync } from 'fflate';

/** A day as Excel stores it: a serial number in a cell that is formatted as a date. */
export type TestDate = { readonly serial: number };
/** A formula with the value that Excel stored for it. */
export type TestFormula = { readonly formula: string; readonly shows: string };
export type TestCell = string | number | boolean | null | TestDate | TestFormula;

export type TestSheet = {
  readonly name: string;
  readonly rows?: readonly (readonly TestCell[])[];
  readonly isHidden?: boolean;
  readonly merged?: string;
  /** The rows as XML, in place of `rows`. */
  readonly xml?: string;
  /** A sheet that is a chart and has no cells. */
  readonly isChart?: boolean;
};

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of an XLSX workbook. */
export function workbookBytes(...sheets: readonly TestSheet[]): Uint8Array {
  return zipSync(workbookParts(sheets), { level: 1 });
}

/** The files in an XLSX workbook by their paths. */
export function workbookParts(sheets: readonly TestSheet[]): Record<string, Uint8Array> {
  const parts = sheets.map((sheet, index) => [pathOf(sheet, index), sheetXml(sheet)] as const);
  return {
    '[Content_Types].xml': xml(`<Types xmlns="${packaged}/content-types"/>`),
    'xl/workbook.xml': xml(workbookXml(sheets)),
    'xl/_rels/workbook.xml.rels': xml(relationsXml(sheets)),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${spreadsheet}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(parts.map(([path, text]) => [path, xml(text)])),
  };
}

function xml(text: string): Uint8Array {
  return strToU8(head + text);
}

function pathOf({ isChart }: TestSheet, index: number): string {
  return `xl/${isChart ? 'chartsheets' : 'worksheets'}/sheet${index + 1}.xml`;
}

function workbookXml(sheets: readonly TestSheet[]): string {
  const names = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><sheets>${names.join('')}</sheets></workbook>`;
}

function relationsXml(sheets: readonly TestSheet[]): string {
  const each = sheets.map((sheet, index) => {
    const type = sheet.isChart ? 'chartsheet' : 'worksheet';
    const target = pathOf(sheet, index).slice('xl/'.length);
    return `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`;
  });
  const styles = `<Relationship Id="rIdStyles" Type="${relations}/styles" Target="styles.xml"/>`;
  return `<Relationships xmlns="${packaged}/relationships">${each.join('')}${styles}</Relationships>`;
}

function sheetXml({ rows = [], xml: given, merged, isChart }: TestSheet): string {
  if (isChart) return `<chartsheet xmlns="${spreadsheet}"/>`;
  const data = rows.map((cells, index) => rowXml(cells, index + 1)).join('');
  const merges = merged ? `<mergeCells count="1"><mergeCell ref="${merged}"/></mergeCells>` : '';
  return `<worksheet xmlns="${spreadsheet}"><sheetData>${given ?? data}</sheetData>${merges}</worksheet>`;
}

function rowXml(cells: readonly TestCell[], row: number): string {
  const each = cells.map((cell, index) => cellXml(cell, `${columnLetters(index)}${row}`));
  return `<row r="${row}">${each.join('')}</row>`;
}

function cellXml(cell: TestCell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string')
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ('serial' in cell) return `<c r="${place}" s="1"><v>${cell.serial}</v></c>`;
  return `<c r="${place}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.shows)}</v></c>`;
}

function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
