import Papa from 'papaparse';
import { tidyFiles } from '../../../src/exports/tidy.ts';
import type { Written } from '../../../src/extracts/feed.ts';
import { type FileOutcome, nameOfOutcome } from '../../../src/extracts/fileOutcome.ts';
import { type Reading, readExtracts } from '../../../src/extracts/readExtracts.ts';
import { isSideTable } from '../../../src/extracts/sideTables.ts';

/** Reading a small file takes milliseconds; this long means that it hangs. */
const longestTime = 5_000;

/** How long thousands of files may take on a busy machine. */
export const longest = 300_000;

/** What reading a file came to, in a form that can be compared. */
export type FuzzOutcome = { readonly result: FuzzResult; readonly faults: readonly string[] };

type FuzzResult = ReturnType<typeof resultOf>;

/** Reads a file of any bytes, and tells what is wrong with what became of it. */
export async function fuzzed(name: string, blob: Blob): Promise<FuzzOutcome> {
  const start = performance.now();
  const reading = await readExtracts([{ name, blob }]);
  const time = performance.now() - start;
  const faults = [
    ...(time > longestTime ? [`it took ${Math.round(time)} ms`] : []),
    ...(reading.outcomes.length === 0 ? ['nothing is said of the file'] : []),
    ...reading.outcomes.flatMap(faultsOf),
    ...unaccounted(reading),
    ...pollution(),
  ];
  return { result: resultOf(reading), faults };
}

function faultsOf(outcome: FileOutcome): string[] {
  if ('refused' in outcome) {
    const { code, message, todo } = outcome.refused;
    const isHelpful = message.trim() !== '' && todo.trim() !== '' && code !== 'unreadable';
    return isHelpful ? [] : [`refused as ${code}: ${message}`];
  }
  if ('statistics' in outcome) return [];
  return [...outcome.read.account.issues]
    .filter(({ line }) => line !== undefined && line < 1)
    .map(({ code, line }) => `${code} on ${line}`);
}

/** Rows that were read and are neither in the extracts, nor duplicates, nor set aside. */
function unaccounted({ extracts, outcomes }: Reading): string[] {
  const accounts = outcomes.flatMap((outcome) =>
    'read' in outcome && !isSideTable(outcome.read.recognition.table) ? [outcome.read.account] : [],
  );
  const told = accounts.reduce((sum, each) => sum + each.read - each.duplicates - each.setAside, 0);
  const used = [...extracts.tables.values()].reduce((sum, { rows }) => sum + rows, 0);
  return told === used ? [] : [`${told} rows should be used, and ${used} are`];
}

/** Properties that reading left on what every object inherits. */
function pollution(): string[] {
  return [Object.prototype, Array.prototype, Map.prototype, String.prototype].flatMap((prototype) =>
    Object.keys(prototype).map((key) => `every object has ${key}`),
  );
}

function resultOf({ extracts, outcomes }: Reading) {
  return {
    tables: tidyFiles(extracts),
    lines: [...extracts.tables.values()].map(({ line, present }) => [[...line], [...present]]),
    outcomes: outcomes.map((outcome) => ({
      name: nameOfOutcome(outcome),
      account: 'read' in outcome ? outcome.read.account : undefined,
      encoding: 'read' in outcome ? outcome.read.encoding : writtenOf(outcome)?.decoding?.encoding,
      delimiter: 'read' in outcome ? outcome.read.delimiter : undefined,
      refused: 'refused' in outcome ? outcome.refused.code : undefined,
    })),
  };
}

function writtenOf(outcome: FileOutcome): Written | undefined {
  return 'refused' in outcome ? outcome.refused.written : undefined;
}

/** The same without how the text was written as bytes. */
export function withoutEncoding({ result, faults }: FuzzOutcome): unknown {
  const outcomes = result.outcomes.map(({ encoding: _, account, ...outcome }) => ({
    ...outcome,
    account: account && {
      ...account,
      issues: [...account.issues].filter(
        ({ code }) => code !== 'encoding' && code !== 'damaged-text',
      ),
    },
  }));
  return { ...result, outcomes, faults };
}

/** How many rows of a text by PapaParse are not in its account; of one with damaged quotes it says nothing. */
export function rowsMissing({ result }: FuzzOutcome, bytes: Uint8Array): readonly number[] {
  return result.outcomes.flatMap(({ account, encoding, delimiter = ',' }) => {
    if (!account) return [];
    const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
    if (errors.some(({ type }) => type === 'Quotes')) return [];
    const rows = data.filter((cells) => cells.length > 1 || cells[0]?.trim() !== '');
    const titles = [...account.issues].find(({ code }) => code === 'title-rows')?.value ?? '0';
    const missing = rows.length - 1 - Number(titles) - account.read;
    return missing === 0 ? [] : [missing];
  });
}
