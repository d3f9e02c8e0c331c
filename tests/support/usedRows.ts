import { type FileOutcome, nameOfOutcome } from '../../src/extracts/fileOutcome.ts';
import type { Reading } from '../../src/extracts/readExtracts.ts';
import type { TableId } from '../../src/extracts/tables.ts';

/** The rows of a file in the extracts, counted there; undefined where they are joined to others only. */
export function usedRows({ extracts }: Reading, outcome: FileOutcome): number | undefined {
  if (!('read' in outcome)) return undefined;
  const data = extracts.tables.get(outcome.read.recognition.table.id as TableId);
  if (!data) return undefined;
  const place = data.files.indexOf(nameOfOutcome(outcome));
  return data.file.subarray(0, data.rows).filter((each) => each === place).length;
}
