import type { TableId } from '../../../src/extracts/tables.ts';
import type { NamedBytes } from '../namedBytes.ts';

/** The table that a file of the bench is of. */
export function tableOf({ name }: File): TableId {
  return name.replace(/\.csv$/, '') as TableId;
}

/** Files as bytes that are read when they are asked for. */
export function bytesOf(files: readonly File[]): NamedBytes[] {
  return files.map((file) => ({
    table: tableOf(file),
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));
}
