import { type Day, partsOf } from '../calendar/calendarDate.ts';
import { columnData, type TableData } from '../extracts/columns.ts';
import { isWholePartnership, type Places } from '../extracts/places.ts';

/** Population aged 0 to 17 at a day, for each place and, last, for the whole; NaN where there is none. */
export type PopulationAt = (day: Day) => Float64Array;

type Figure = { readonly place: number; readonly year: number; readonly people: number };

/**
 * Reads the figures of the latest year not after the day's. A figure for all ages from 0 to 17 is
 * taken as it stands; otherwise the age bands inside 0 to 17 are added up. The whole is the figure
 * without a locality, else the sum of the places.
 */
export function populationOf(data: TableData, places: Places): PopulationAt {
  const whole = places.ids.length;
  const figures = figuresOf(data, places, whole);
  const byYear = new Map<number, Float64Array>();
  return (day) => {
    const { year } = partsOf(day);
    const known = byYear.get(year) ?? latest(figures, year, whole);
    byYear.set(year, known);
    return known;
  };
}

function figuresOf(data: TableData, places: Places, whole: number): readonly Figure[] {
  const locality = columnData(data, 'locality', 'text');
  const number = (name: string) => columnData(data, name, 'number').values;
  const [years, people, youngest, oldest] = ['year', 'population', 'age_from', 'age_to'].map(
    number,
  );
  const whole0to17 = new Map<string, Figure>();
  const bands = new Map<string, Figure>();
  for (let row = 0; row < data.rows; row += 1) {
    const text = locality.words[locality.values[row] as number] ?? '';
    const place = isWholePartnership(text) ? whole : (places.named(text) ?? places.unknown);
    const from = youngest?.[row] as number;
    const to = oldest?.[row] as number;
    if (from < 0 || to > 17 || from > 17) continue;
    const figure = { place, year: years?.[row] as number, people: people?.[row] as number };
    const key = `${place} ${figure.year}`;
    const isAll = (Number.isNaN(from) || from === 0) && (Number.isNaN(to) || to === 17);
    if (isAll) whole0to17.set(key, figure);
    else bands.set(key, { ...figure, people: figure.people + (bands.get(key)?.people ?? 0) });
  }
  return [...new Map([...bands, ...whole0to17]).values()];
}

function latest(figures: readonly Figure[], year: number, whole: number): Float64Array {
  const people = new Float64Array(whole + 1).fill(Number.NaN);
  const years = new Float64Array(whole + 1).fill(Number.NEGATIVE_INFINITY);
  for (const figure of figures) {
    if (figure.year > year || figure.year < (years[figure.place] as number)) continue;
    years[figure.place] = figure.year;
    people[figure.place] = figure.people;
  }
  if (Number.isNaN(people[whole])) {
    const places = people.slice(0, whole).filter((each) => !Number.isNaN(each));
    if (places.length > 0) people[whole] = places.reduce((sum, each) => sum + each, 0);
  }
  return people;
}
