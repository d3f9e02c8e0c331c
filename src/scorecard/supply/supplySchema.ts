import * as v from 'valibot';
import { type TableId, tableIds, tables } from '../../extracts/tables.ts';
import type { MeasureProblem } from '../../measures/readMeasure.ts';

const mostDays = 250;
const inDays = `working days after the end of a period, from 0 to ${mostDays}`;

/** Who supplies an extract, who answers for it, and by when after a period it is there. */
export const supplySchema = v.array(
  v.strictObject({
    table: v.picklist(tableIds),
    agency: v.pipe(v.string(), v.minLength(1, 'the name of the agency')),
    answers: v.optional(v.string(), ''),
    dueWorkingDays: v.exactOptional(
      v.pipe(v.number(), v.integer(inDays), v.minValue(0, inDays), v.maxValue(mostDays, inDays)),
    ),
  }),
);

export type SupplySettings = v.InferOutput<typeof supplySchema>;

/** Extracts that are named twice: one agency has to answer for each. */
export function supplyProblems(supply: SupplySettings): MeasureProblem[] {
  return supply.flatMap(({ table }, index) => {
    const first = supply.findIndex((each) => each.table === table);
    if (first === index) return [];
    const title = tables[table as TableId].title;
    return [
      {
        place: `supply.${index}.table`,
        message: `${title} (${table}) are named in supply.${first} already: keep one of the two, and name several agencies in it`,
      },
    ];
  });
}
