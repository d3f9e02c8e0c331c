/** What a row under the rows of a report is: a line of its foot, one that says that rows are missing, or blank. */
export type Footer = 'blank-row' | 'footer' | 'cut-export';

const beginsFoot = new RegExp(
  [
    '^(?:applied filters?|no filters? applied|filters?(?: applied)?\\s*:|filtered by',
    '|(?:report|data|query) (?:run|ran|generated|created|printed|exported|refreshed|source|as at)\\b',
    '|(?:run|generated|created|printed|exported|refreshed|last refreshed|last updated) (?:on|by|at|from)\\b',
    '|(?:run|report|export|print) (?:date|time)\\b|end of (?:report|file|list|data|extract)',
    '|(?:sources?|notes?|copyright|disclaimer)\\s*:|copyright\\b|©|page \\d+(?: of \\d+)?$',
    '|\\(?\\d[\\d,]* (?:rows?|records?)(?: affected| selected| returned)?\\)?\\.?$',
    '|(?:row|record)s? ?counts?\\b|(?:number|no\\.?|count) of (?:rows|records)\\b',
    '|official[- ]sensitive|(?:-- ?)?end$)',
  ].join(''),
  'i',
);

const saysCut = new RegExp(
  [
    '\\b(?:export(?:ed)?|results?|rows?|records?|data|output)\\b.{0,60}',
    '\\b(?:limited to|limit of|exceed(?:s|ed)?|truncated|omitted)\\b',
    '|\\bonly (?:the )?(?:first|top) [\\d,]+ (?:rows|records)\\b',
  ].join(''),
  'i',
);

const isTotal = /^(?:grand |sub-?|overall )?totals?\b/i;

/**
 * What a row without a date is, by its cells that are not blank. `sums` says whether a row of totals
 * can be none of the records; `after` whether the row before was one of the foot.
 */
export function footerOf(
  cells: readonly string[],
  { sums, after }: { readonly sums: boolean; readonly after: boolean },
): Footer | undefined {
  const [first, ...others] = cells.filter((cell) => cell !== '');
  if (first === undefined) return 'blank-row';
  if (others.length > 1) return sums && isTotal.test(first) ? 'footer' : undefined;
  if (cutIn(cells)) return 'cut-export';
  const isFoot =
    beginsFoot.test(first) || (sums && isTotal.test(first)) || (after && others.length === 0);
  return isFoot ? 'footer' : undefined;
}

/** What a row above or below the rows says of rows that are missing, if it does. */
export function cutIn(cells: readonly string[]): string | undefined {
  const [first = '', ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return others.length <= 1 && saysCut.test(first) ? first : undefined;
}

/** So many rows are what a program writes at most: more may have been there. */
const limits: ReadonlyMap<number, string> = new Map([
  [30_000, 'as many as Power BI writes into a CSV file at most'],
  [150_000, 'as many as Power BI writes into a workbook at most'],
  [65_535, 'as many as a sheet of old Excel holds'],
  [1_048_575, 'as many as a sheet of Excel holds'],
]);

/** Why a file of so many records may be cut, if that is how many a program gives at most. */
export function limitMet(records: number): string | undefined {
  const why = limits.get(records);
  return why && `${records.toLocaleString('en-GB')} rows, ${why}`;
}
