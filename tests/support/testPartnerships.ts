import { readFile } from 'node:fs/promises';
import { type Partnership, readPartnership } from '../../src/scorecard/partnership.ts';

/** The partnerships that come with the product. */
export const partnershipIds = [
  'rotherham',
  'cambridgeshire-peterborough',
  'northamptonshire',
  'leicester-leicestershire-rutland',
] as const;

/** The file of a partnership that comes with the product. */
export async function partnershipOf(id: string): Promise<Partnership> {
  const reading = readPartnership(
    JSON.parse(await readFile(`public/partnerships/${id}.json`, 'utf8')),
  );
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  return reading.partnership;
}
