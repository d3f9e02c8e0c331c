import { type PublishedCount, publishedSymbols } from './publishedFigures.ts';

/** What older releases wrote for the symbols of today. */
const formerSymbols: Readonly<Record<string, PublishedCount>> = {
  ':': 'x',
  '..': 'x',
  '.': 'z',
  '': 'x',
};

/** A cell of the DfE's statistics: a count, or a symbol in any case; undefined where it is neither. */
export function publishedCell(cell: string): PublishedCount | undefined {
  const text = cell.trim().toLowerCase().replaceAll(',', '');
  if (Object.hasOwn(formerSymbols, text)) return formerSymbols[text];
  const symbol = publishedSymbols.find((each) => each === text.replace(/^\[(.*)\]$/, '$1'));
  if (symbol) return symbol;
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** The sum of counts; where one of them is a symbol, the sum is not known, for the same reason. */
export function sumOf(counts: readonly PublishedCount[]): PublishedCount {
  const symbol = counts.find((count) => typeof count === 'string');
  if (symbol !== undefined) return symbol;
  return counts.reduce<number>((total, count) => total + Number(count), 0);
}

/** The year that ends on 31 March, from `2024`, `202324`, `2023-24` or `2023/2024`. */
export function yearOf(period: string): number | undefined {
  const [, first = '', last] = period.trim().match(/^(\d{4})(?:[-/ ]?(\d{2}|\d{4}))?$/) ?? [];
  if (first === '') return undefined;
  const start = Number(first);
  if (last === undefined) return start;
  const end = last.length === 4 ? Number(last) : Math.floor(start / 100) * 100 + Number(last);
  return end === start + 1 || end + 100 === start + 1 ? start + 1 : undefined;
}
