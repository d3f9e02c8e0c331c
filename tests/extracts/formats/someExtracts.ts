import fc from 'fast-check';
import { dayFromIso } from '../../../src/calendar/calendarDate.ts';

/** A cell by what it means, whatever way it is written. */
export type Meant =
  | { readonly text: string }
  | { readonly day: number }
  | { readonly flag: boolean }
  | null;

export type MeantTable = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Meant[])[];
};

/** Tables by the names of their files. */
export type MeantExtracts = Readonly<Record<string, MeantTable>>;

const words = fc.constantFrom(
  ...['North', 'Zoë’s team', 'a, b', 'a; b | c', 'say "yes"', '"', 'Café – Süd', '£5', "'x"],
  ...['one\ntwo', 'Ñandú Œuvre', 'tab\there', 'MASH 2', '=1+1', '007'],
);
const text = words.map((word) => ({ text: word }));
const day = fc
  .integer({ min: dayFromIso('2024-04-01'), max: dayFromIso('2026-03-31') })
  .map((number) => ({ day: number }));
const flag = fc.boolean().map((yes) => ({ flag: yes }));
const maybe = (cell: fc.Arbitrary<Meant>) => fc.option(cell, { freq: 4 });
const oneOf = (...codes: readonly string[]) =>
  fc.constantFrom(...codes).map((code) => ({ text: code }));
const child = fc.nat({ max: 12 }).map((number) => ({ text: `00${number}` }));
const place = oneOf('Wentworth North', 'Rotherham South', 'OOA', 'nowhere');

function tableOf(
  header: readonly string[],
  ...cells: readonly fc.Arbitrary<Meant>[]
): fc.Arbitrary<MeantTable> {
  return fc
    .array(fc.tuple(...cells), { minLength: 1, maxLength: 25 })
    .map((rows) => ({ header, rows: rows.map((row, index) => [{ text: `I${index}` }, ...row]) }));
}

/** Rows that the contract allows, with texts that each way of writing has its trouble with. */
export const someExtracts: fc.Arbitrary<MeantExtracts> = fc.record({
  contacts: tableOf(
    ['contact_id', 'child_id', 'contact_date', 'neglect', 'decision_date', 'locality', 'team'],
    ...[child, day, maybe(flag), maybe(day), maybe(place), maybe(text)],
  ),
  cp_plans: tableOf(
    ['plan_id', 'child_id', 'start_date', 'end_date', 'initial_category', 'latest_category'],
    ...[child, day, fc.constant(null), maybe(oneOf('NEG', 'Emotional, Physical', 'Neglect'))],
    maybe(oneOf('NEG', 'a) Neglect', 'MUL', 'Sexual abuse')),
  ),
  assessments: tableOf(
    ['assessment_id', 'child_id', 'start_date', 'authorised_date', 'factors', 'tool_used', 'team'],
    ...[child, maybe(day), maybe(day), oneOf('16A,1B', '16A;21', '1B 2C', '21')],
    ...[maybe(flag), maybe(text)],
  ),
});
