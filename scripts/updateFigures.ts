/**
 * Puts a new release on the published figures that come with the page.
 *
 *   npx tsx scripts/updateFigures.ts FILE.csv …
 *
 * The files are those of the DfE's statistics at local authority level, as they are downloaded.
 */
import { openAsBlob, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { mergeFigures } from '../src/extracts/dfe/mergeFigures.ts';
import { figureIds } from '../src/extracts/dfe/publishedFigures.ts';
import { readExtracts } from '../src/extracts/readExtracts.ts';

const file = 'public/benchmarks/dfe-figures.json';
const before = JSON.parse(readFileSync(file, 'utf8'));
const sources = await Promise.all(
  process.argv
    .slice(2)
    .map(async (path) => ({ name: basename(path), blob: await openAsBlob(path) })),
);
const { outcomes } = await readExtracts(sources);
const figures = outcomes.flatMap((outcome) => {
  if ('statistics' in outcome) return [outcome.statistics.statistics.figures];
  throw new Error(`${outcome.source.name} is no file of the DfE's statistics.`);
});
const { areas, tables } = mergeFigures([before, ...figures]);
// In the order of their description, so that a release changes only the lines that are new.
const ordered = figureIds.flatMap((id) => tables.find(({ figure }) => figure === id) ?? []);
writeFileSync(file, `${JSON.stringify({ ...before, areas, tables: ordered }, null, 2)}\n`);
