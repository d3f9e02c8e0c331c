import { columnData, type TableData } from '../columns.ts';
import { groupedBy } from '../groupedBy.ts';
import { isWholePartnership } from '../places.ts';
import { bareWord } from '../tables.ts';
import type { Check, CheckContext, Report } from './check.ts';

const oldest = 17;

/** Figures of the population that cannot all be right. */
export const populationChecks = [
  {
    id: 'population-repeated',
    severity: 'warning',
    title:
      'Two figures for one place, year and age; of the same ages 0 to 17 the last is used, bands are added up',
    todo: 'Give one figure for each place, year and age.',
    tables: ['population'],
    columns: ['locality', 'year', 'age_from', 'age_to'],
    find: repeatedFigures,
    effect: { makes: 'either', of: 'row' },
  },
  {
    id: 'population-ages',
    severity: 'warning',
    title:
      'Ages that leave some of 0 to 17 out, or overlap; the rate is of fewer or more children than there are',
    todo: 'Give one figure for ages 0 to 17, or bands that cover them without gaps or overlaps.',
    tables: ['population'],
    columns: ['locality', 'year', 'age_from', 'age_to'],
    find: ageBands,
    effect: { makes: 'either', of: 'row' },
  },
  {
    id: 'population-none',
    severity: 'warning',
    title: 'A population of 0 or less',
    todo: 'Correct the figure, or leave the row out: a place without population has no rate.',
    tables: ['population'],
    columns: ['population'],
    find: noPeople,
    effect: { makes: 'either', of: 'row' },
  },
] as const satisfies readonly Check[];

type Figure = {
  readonly row: number;
  readonly place: string;
  readonly year: number;
  /** The ages it is of; blank ones are read as 0 and 17. */
  readonly from: number;
  readonly to: number;
};

/** The figures of ages that measures use: those that lie in 0 to 17, and those that cross its end. */
function figuresOf(data: TableData, { places }: CheckContext): Figure[] {
  const { values, words } = columnData(data, 'locality', 'text');
  const [years, from, to] = ['year', 'age_from', 'age_to'].map(
    (name) => columnData(data, name, 'number').values,
  ) as [Float64Array, Float64Array, Float64Array];
  return Array.from({ length: data.rows }, (_, row) => {
    const text = words[values[row] as number] ?? '';
    const place = isWholePartnership(text) ? 'all' : `${places?.named(text) ?? bareWord(text)}`;
    const [first, last] = [from[row] as number, to[row] as number];
    return {
      row,
      place,
      year: years[row] as number,
      from: Number.isNaN(first) ? 0 : first,
      to: Number.isNaN(last) ? oldest : last,
    };
  }).filter((figure) => figure.from <= oldest);
}

function repeatedFigures(data: TableData, context: CheckContext, report: Report): void {
  const seen = new Set<string>();
  for (const { row, place, year, from, to } of figuresOf(data, context)) {
    const key = `${place} ${year} ${from} ${to}`;
    if (seen.has(key)) report(row, 'year', String(year));
    seen.add(key);
  }
}

function ageBands(data: TableData, context: CheckContext, report: Report): void {
  const ofYear = groupedBy(figuresOf(data, context), ({ place, year }) => `${place} ${year}`);
  for (const bands of ofYear.values()) {
    if (bands.some(({ from, to }) => from === 0 && to === oldest)) continue;
    const inOrder = bands.toSorted((a, b) => a.from - b.from || a.to - b.to);
    let next = 0;
    const wrong = inOrder.find(({ from, to }) => {
      const isNext = from === next && to >= from && to <= oldest;
      next = to + 1;
      return !isNext;
    });
    const last = inOrder.at(-1) as Figure;
    if (wrong) report(wrong.row, 'age_from', `${wrong.from} to ${wrong.to} in ${wrong.year}`);
    else if (next <= oldest) report(last.row, 'age_to', `up to ${last.to} in ${last.year}`);
  }
}

function noPeople(data: TableData, _: CheckContext, report: Report): void {
  const { values } = columnData(data, 'population', 'number');
  for (let row = 0; row < data.rows; row += 1) {
    const people = values[row] as number;
    if (people <= 0) report(row, 'population', String(people));
  }
}
