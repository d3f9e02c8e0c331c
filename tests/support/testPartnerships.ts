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

/** An authority of one of the partnerships that come with the product, by its code. */
export async function authorityOf(code: string): Promise<Partnership['authorities'][number]> {
  const all = await Promise.all(partnershipIds.map(partnershipOf));
  const found = all.flatMap(({ authorities }) => authorities).find((one) => one.code === code);
  if (!found) throw new Error(`There is no authority ${code}.`);
  return found;
}
