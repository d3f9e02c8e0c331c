import type { FileRead } from './readFile.ts';
import type { StatisticsRead } from './readStatistics.ts';
import type { Refusal } from './refusal.ts';
import type { Source } from './source.ts';

/**
 * What became of a file, or of a sheet of one: its rows are in the extracts, it holds official
 * statistics, or it was refused.
 */
export type FileOutcome = { readonly source: Source; readonly sheet?: string } & (
  | { readonly read: FileRead }
  | { readonly statistics: StatisticsRead }
  | { readonly refused: Refusal }
);

/** The name of a file or of a sheet in it, as it is told of. */
export function nameOfOutcome({ source, sheet }: FileOutcome): string {
  return sheet === undefined ? source.name : nameOfPart(source, sheet);
}

/** The name of a sheet, with that of its workbook. */
export function nameOfPart({ name }: Pick<Source, 'name'>, sheet: string): string {
  return `${name} › ${sheet}`;
}
