import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Later, Run } from '../answers.ts';
import { runDuckDb } from '../contestants/duckdb.ts';
import { runProduct } from '../contestants/product.ts';
import { runScan } from '../contestants/scan.ts';
import type { BenchFile } from '../extracts.ts';
import type { NamedBytes } from '../namedBytes.ts';
import type { Question } from '../question.ts';

/** Runs one contestant in this process. */
export type NodeContestant = (
  files: readonly BenchFile[],
  question: Question,
) => Promise<Run & { readonly ask?: () => Promise<Later> }>;

/** Who runs in Node, each in a process of its own. Arquero is loaded only where it is asked for. */
export const nodeContestants = {
  'scan-few': (files, question) => runScan(bytesOf(files), question, 'few columns'),
  'scan-all': (files, question) => runScan(bytesOf(files), question, 'every column'),
  product: async (files, question) => runProduct(await sourcesOf(files), question),
  duckdb: runDuckDb,
  async arquero(files, question) {
    const { runArquero } = await import('../peers/arquero.ts');
    return runArquero(bytesOf(files), question);
  },
} satisfies Record<string, NodeContestant>;

function bytesOf(files: readonly BenchFile[]): NamedBytes[] {
  return files.map(({ table, path }) => ({ table, bytes: () => readFile(path) }));
}

function sourcesOf(files: readonly BenchFile[]) {
  return Promise.all(
    files.map(async ({ path }) => ({ name: basename(path), blob: await openAsBlob(path) })),
  );
}
