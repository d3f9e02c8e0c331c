import { columnData, type TableData } from '../columns.ts';
import type { Places } from '../places.ts';
import type { Check, CheckContext, Report } from './check.ts';

/** Places that the partnership does not know. */
export const placeChecks = [
  {
    id: 'unknown-locality',
    severity: 'warning',
    title: 'Locality not known; counted as such and in the total',
    todo: 'Correct the locality, or add the team to localities.csv or an alias to the partnership file.',
    columns: ['locality'],
    find: unknownLocalities,
    effect: 'places',
  },
  {
    id: 'team-unmapped',
    severity: 'warning',
    title: 'A team that localities.csv does not place, of rows without a locality',
    todo: 'Add a row to localities.csv: the team as it is written here, and its locality.',
    columns: ['team', 'locality'],
    find: unmappedTeams,
    // What it does to measures is told with the localities that are not known.
    effect: 'nothing',
  },
] as const satisfies readonly Check[];

function unknownLocalities(data: TableData, { places }: CheckContext, report: Report): void {
  if (!places || data.table.id === 'aggregates') return;
  if (!data.table.event) namedPlaces(data, places, report);
  else if (data.present.has('locality') || data.present.has('team'))
    eventPlaces(data, places, report);
  else noPlaces(data, report);
}

function eventPlaces(data: TableData, places: Places, report: Report): void {
  const found = places.of(data);
  const locality = columnData(data, 'locality', 'text');
  const team = data.columns.has('team') ? columnData(data, 'team', 'text') : undefined;
  for (let row = 0; row < data.rows; row += 1) {
    if (found[row] !== places.unknown) continue;
    const text =
      locality.words[locality.values[row] as number] ||
      team?.words[team.values[row] as number] ||
      '';
    report(row, data.present.has('locality') ? 'locality' : 'team', text);
  }
}

/** Each file once, at its first row, with the number of its rows. */
function noPlaces({ rows, file, files }: TableData, report: Report): void {
  const first = new Map<number, number>();
  const perFile = new Uint32Array(files.length);
  for (let row = 0; row < rows; row += 1) {
    const number = file[row] as number;
    if (!first.has(number)) first.set(number, row);
    perFile[number] = (perFile[number] as number) + 1;
  }
  for (const [number, row] of first) {
    report(row, 'locality', `no column locality or team (${inRows(perFile[number] as number)})`);
  }
}

/** Returns, populations and teams (aggregates are checked with their measures) whose locality is named and not known; a blank one has its meaning. */
function namedPlaces(data: TableData, places: Places, report: Report): void {
  const { values, words } = columnData(data, 'locality', 'text');
  for (let row = 0; row < data.rows; row += 1) {
    const text = words[values[row] as number] ?? '';
    if (text !== '' && places.named(text) === undefined) report(row, 'locality', text);
  }
}

/** Each team once, with the number of its rows that have no place. */
function unmappedTeams(data: TableData, { places }: CheckContext, report: Report): void {
  if (!places || !data.table.event) return;
  const found = places.of(data);
  const { values, words } = columnData(data, 'team', 'text');
  const perTeam = new Uint32Array(words.length);
  for (let row = 0; row < data.rows; row += 1) {
    const team = values[row] as number;
    if (found[row] === places.unknown) perTeam[team] = (perTeam[team] as number) + 1;
  }
  words.forEach((word, team) => {
    const rows = perTeam[team] as number;
    if (word === '' || rows === 0 || places.placesTeam(word)) return;
    report(undefined, 'team', `${word} (${inRows(rows)})`);
  });
}

function inRows(rows: number): string {
  return `${rows} ${rows === 1 ? 'row' : 'rows'}`;
}
