import type { TableId } from '../../src/extracts/tables.ts';

/** The bytes of an extract, read when they are asked for. */
export type NamedBytes = {
  readonly table: TableId;
  readonly bytes: () => Promise<Uint8Array>;
};
