import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { placesFor } from '../../src/extracts/places.ts';
import {
  type Reading,
  type ReadingOptions,
  readExtracts,
} from '../../src/extracts/readExtracts.ts';
import type { Source } from '../../src/extracts/source.ts';
import { EvaluationContext } from '../../src/measures/context.ts';

/** Files of text by name. */
export type TestFiles = Readonly<Record<string, string | Uint8Array>>;

export function testSources(files: TestFiles): Source[] {
  return Object.entries(files).map(([name, content]) => ({
    name,
    blob: new Blob([content as BlobPart]),
  }));
}

export function readTestFiles(files: TestFiles, options?: ReadingOptions): Promise<Reading> {
  return readExtracts(testSources(files), options);
}

/** Lines of a CSV file. */
export function lines(...rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}

export const testLocalities = [
  { id: 'north', name: 'North End', aliases: ['N.'] },
  { id: 'south', name: 'South End', aliases: [] },
];

/** What measures are evaluated over, from files of text. */
export async function testContext(
  files: TestFiles,
  { asAt = '2026-03-31', coverFrom = '2022-04-01', neglect = 'only' as 'only' | 'any' } = {},
): Promise<EvaluationContext> {
  const { extracts } = await readTestFiles(files);
  return new EvaluationContext({
    extracts,
    places: placesFor(testLocalities, extracts.tables),
    asAt: dayFromIso(asAt),
    coverFrom: dayFromIso(coverFrom),
    neglect,
  });
}
