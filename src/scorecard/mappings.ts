import * as v from 'valibot';
import { sourceOf } from '../extracts/layouts/layout.ts';
import { headerNames, headerSet } from '../extracts/mapping/headerNames.ts';
import {
  layoutOfMapping,
  type Mapping,
  mappableLayouts,
  sameInEveryRow,
} from '../extracts/mapping/mapping.ts';
import { bareWord, cannotLack, type TableId, tables } from '../extracts/tables.ts';
import type { MeasureProblem } from '../measures/readMeasure.ts';

/** Which columns of files that no layout explains are which, kept for the next time. */
export const mappingsSchema = v.array(
  v.strictObject({
    headers: v.pipe(v.array(v.string()), v.minLength(1, 'at least one header'), v.readonly()),
    layout: v.string(),
    columns: v.pipe(v.record(v.string(), v.nullable(v.string())), v.readonly()),
    always: v.optional(v.pipe(v.record(v.string(), v.string()), v.readonly())),
  }),
);

/** What mappings say that cannot be so, each with its place in the file. */
export function mappingProblems(mappings: readonly Mapping[]): MeasureProblem[] {
  const sets = mappings.map(({ headers }) => headerSet(headers));
  return mappings.flatMap((mapping, index) => {
    const place = `mappings.${index}`;
    const first = sets.indexOf(sets[index] ?? '');
    const repeated = first < index && {
      place: `${place}.headers`,
      message: `the mapping mappings.${first} is for the same headers already: keep one of the two`,
    };
    return [...(repeated ? [repeated] : []), ...problemsOf(mapping, place)];
  });
}

/** What is wrong with one mapping. */
function problemsOf(mapping: Mapping, place: string): MeasureProblem[] {
  const base = mappableLayouts.find(({ id }) => id === mapping.layout);
  const layout = layoutOfMapping(mapping);
  if (!base || !layout) {
    return [
      {
        place: `${place}.layout`,
        message: `there is no layout “${mapping.layout}”: write the name of an extract, such as cp_plans, or of a layout in docs/layouts.md`,
      },
    ];
  }
  const table = tables[base.table as TableId];
  const known = new Set(table.columns.map(({ name }) => name));
  const headers = new Set(headerNames(mapping.headers).map(bareWord));
  const wrong = Object.entries(mapping.columns).flatMap(([column, header]) => {
    const message = known.has(column)
      ? header !== null &&
        !headers.has(bareWord(header)) &&
        `“${header}” is none of the headers of this mapping: write one of them, or null where the file does not have the column`
      : `${table.id} has no column “${column}”`;
    return message ? [{ place: `${place}.columns.${column}`, message }] : [];
  });
  const wrongAlways = Object.entries(mapping.always ?? {}).flatMap(([column, text]) => {
    const message = whyNotAlways(mapping, column, text);
    return message ? [{ place: `${place}.always.${column}`, message }] : [];
  });
  const isThere = (header: string) =>
    headers.has(bareWord(header)) || mapping.headers.some((one) => isNumbered(one, header));
  const lacking = cannotLack(table).filter(
    (column) => !sourceOf(layout, column)?.headers.some(isThere),
  );
  return [
    ...wrong,
    ...wrongAlways,
    ...lacking.map((column) => ({
      place: `${place}.columns`,
      message: `${column} is missing, and without it no row of ${table.id} can be used: say which header it is`,
    })),
  ];
}

/** What is wrong with a text that is to stand in every row. */
function whyNotAlways({ columns }: Mapping, column: string, text: string): string | undefined {
  if (!sameInEveryRow.includes(column)) {
    return `${column} can hardly be the same in every row: that can be said of ${sameInEveryRow.join(' and ')}`;
  }
  if (text.trim() === '') return 'write what stands in every row, or leave this out';
  return columns[column]
    ? `${column} is “${columns[column]}” already: keep one of the two`
    : undefined;
}

/** Whether a header is another with the number that a program gave it: `Date of Contact...2`. */
function isNumbered(header: string, other: string): boolean {
  return bareWord(header.trim().replace(/\.+\d+$/, '')) === bareWord(other);
}
