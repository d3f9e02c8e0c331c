import { type FileOutcome, nameOfOutcome } from '../extracts/fileOutcome.ts';
import { columnsOfFile, type FileColumns } from '../extracts/mapping/fileColumns.ts';
import type { FilePart } from '../extracts/mapping/firstRows.ts';
import type { Mapping } from '../extracts/mapping/mapping.ts';
import { type MappingTrial, tryMapping as tryOn } from '../extracts/mapping/mappingTrial.ts';
import type { TableId } from '../extracts/tables.ts';
import type { Measure } from '../measures/measure.ts';
import { columnsOf } from '../measures/needs.ts';
import type { LoadSettings } from './session.ts';

/** The columns of a file that was read, and which columns of its table measures look at. */
export type ColumnsToMap = FileColumns & {
  readonly used: Readonly<Partial<Record<TableId, readonly string[]>>>;
};

export type ColumnsRequest = {
  /** The name of a file, or of a sheet of one, as the report gives it. */
  readonly file: string;
  /** The line of the header row, where the person says which. */
  readonly headerLine?: number | undefined;
};

export type MappingRequest = { readonly file: string; readonly mapping: Mapping };

type Read = { readonly outcomes: readonly FileOutcome[]; readonly settings: LoadSettings };

/** What a person needs to see of a file to say which of its columns is which. */
export async function columnsToMap(
  { outcomes, settings }: Read,
  { file, headerLine }: ColumnsRequest,
  measures: readonly Measure[],
): Promise<ColumnsToMap> {
  const part = partNamed(outcomes, file);
  const columns = await columnsOfFile(part, file, headerLine, {
    choice: choiceFor(part, settings),
    mappings: settings.partnership?.mappings,
  });
  return { ...columns, used: columnsUsed(measures) };
}

/** How the first rows of a file would be read by a mapping. */
export function tryMapping(
  { outcomes, settings }: Read,
  { file, mapping }: MappingRequest,
): Promise<MappingTrial> {
  const part = partNamed(outcomes, file);
  const { dateOrder } = settings;
  return tryOn(part, file, mapping, { choice: choiceFor(part, settings), dateOrder });
}

function partNamed(outcomes: readonly FileOutcome[], file: string): FilePart {
  const part = outcomes.find((outcome) => nameOfOutcome(outcome) === file);
  if (!part) throw new Error(`There is no file “${file}”.`);
  return part;
}

function choiceFor({ source }: FilePart, { textChoices = {} }: LoadSettings) {
  return Object.hasOwn(textChoices, source.name) ? textChoices[source.name] : undefined;
}

function columnsUsed(measures: readonly Measure[]): ColumnsToMap['used'] {
  const used = new Map<TableId, Set<string>>();
  for (const measure of measures) {
    if (measure.from === 'returns') continue;
    for (const { table, column } of columnsOf(measure)) {
      const columns = used.get(table) ?? new Set();
      used.set(table, columns.add(column));
    }
  }
  return Object.fromEntries([...used].map(([table, columns]) => [table, [...columns]]));
}
