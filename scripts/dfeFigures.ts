/**
 * Writes the published figures that come with the page (`public/benchmarks/dfe-figures.json`).
 *
 *   npx tsx scripts/dfeFigures.ts OUT.json FIGURES.csv
 *
 * FIGURES.csv has a row for each figure, area and year, with the columns year_to_31_march, level,
 * la_code, area, figure, numerator, denominator, symbol and, where the DfE's own percentage is not
 * what its rounded counts give, published_percentage.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { england, regions } from '../src/extracts/dfe/areas.ts';
import {
  type FigureTable,
  figureIds,
  type PublishedCount,
  type PublishedValue,
  publishedSymbols,
} from '../src/extracts/dfe/publishedFigures.ts';

type Row = Readonly<Record<string, string>>;

const [out, figuresFile] = process.argv.slice(2);
if (!out || !figuresFile)
  throw new Error('Usage: npx tsx scripts/dfeFigures.ts OUT.json FIGURES.csv');

const rows = Papa.parse<Row>(readFileSync(figuresFile, 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const areas: Record<string, string> = {};
const values = new Map<string, Record<string, Record<string, PublishedValue>>>();
for (const row of rows) {
  const area = areaOf(row);
  const year = row.year_to_31_march ?? '';
  const figure = row.figure ?? '';
  areas[area] = row.area ?? '';
  const ofFigure = values.get(figure) ?? {};
  values.set(figure, ofFigure);
  ofFigure[area] ??= {};
  ofFigure[area][year] = publishedValue(row);
}

const tables: FigureTable[] = figureIds.map((figure) => {
  const ofFigure = values.get(figure) ?? {};
  const years = Object.values(ofFigure).flatMap((byYear) => Object.keys(byYear).map(Number));
  return { figure, release: Math.max(...years), values: ofFigure };
});

const file = {
  format: 'published-figures/1',
  source:
    'Department for Education: Children in need, England, counts published by local authority',
  licence: 'Open Government Licence v3.0',
  areas,
  tables,
};
writeFileSync(out, `${JSON.stringify(file, null, 2)}\n`);

function areaOf({ level, la_code: code = '', area }: Row): string {
  if (level === 'national') return england.code;
  if (level !== 'regional') return code;
  const region = regions.find(({ name }) => name === area);
  if (!region) throw new Error(`There is no region “${area}”.`);
  return region.code;
}

function publishedValue(row: Row): PublishedValue {
  const { numerator, denominator, symbol, published_percentage: published } = row;
  const counts = [countOf(numerator, symbol), countOf(denominator, symbol)] as const;
  return published ? [...counts, Number(published)] : counts;
}

function countOf(cell = '', symbol = ''): PublishedCount {
  if (cell !== '') return Number(cell);
  const known = publishedSymbols.find((each) => each === symbol);
  if (!known) throw new Error(`There is neither a count nor a known symbol (“${symbol}”).`);
  return known;
}
