import { readFile } from 'node:fs/promises';
import { type Partnership, readPartnership } from '../../src/scorecard/partnership.ts';

/** The partnership file that comes with the product. */
export async function rotherham(): Promise<Partnership> {
  const reading = readPartnership(
    JSON.parse(await readFile('public/partnerships/rotherham.json', 'utf8')),
  );
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  return reading.partnership;
}
