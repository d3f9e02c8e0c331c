/**
 * Writes the smaller invented samples of the other three partnerships, or of those named.
 *
 *     npx tsx data-samples/generate-others.ts [northamptonshire …]
 *
 * The same bytes come out on every run. What was planted to be found is printed per file.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { SMALL_PARTNERSHIPS, type SmallPartnership } from './generator/authorities.ts';
import { buildSmallSample } from './generator/smallSample.ts';
import { toCsv } from './generator/table.ts';

function writeSample(partnership: SmallPartnership): void {
  const { id, title } = partnership;
  const folder = new URL(`./${id}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  const files = buildSmallSample(partnership);
  for (const { file, table, planted } of files) {
    writeFileSync(new URL(file, folder), toCsv(table));
    process.stdout.write(`${id}/${file}: ${table.rows.length} rows ${JSON.stringify(planted)}\n`);
  }
  const manifest = {
    partnership: id,
    invented: true,
    title,
    asAt: '2026-03-31',
    coverFrom: '2023-04-01',
    extracts: files.map(({ file }) => file),
  };
  writeFileSync(new URL('manifest.json', folder), `${JSON.stringify(manifest, null, 2)}\n`);
}

const named = process.argv.slice(2);
for (const partnership of SMALL_PARTNERSHIPS) {
  if (named.length === 0 || named.includes(partnership.id)) writeSample(partnership);
}
