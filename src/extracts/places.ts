import { columnData, type TableData } from './columns.ts';
import { isNotRecorded } from './notRecorded.ts';
import { bareWord, type Table, type TableId } from './tables.ts';

/** A locality as its partnership names it. */
export type NamedPlace = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
};

const noPlace = 0xffff;

/**
 * Finds the locality of rows: from `locality`, else from `team` through the extract `localities`.
 * Matching ignores case, spaces and punctuation; what cannot be matched is `unknown`.
 */
export class Places {
  /** Ids of the localities in the order of the partnership file, then `unknown`. */
  readonly ids: readonly string[];
  readonly unknown: number;
  private readonly byWord = new Map<string, number>();
  private readonly byTeam = new Map<string, number>();
  private readonly found = new WeakMap<TableData, Uint16Array>();

  constructor(localities: readonly NamedPlace[], teams?: TableData) {
    this.unknown = localities.length;
    this.ids = [...localities.map(({ id }) => id), 'unknown'];
    localities.forEach(({ id, name, aliases }, place) => {
      for (const word of [id, name, ...aliases]) this.byWord.set(bareWord(word), place);
    });
    this.byWord.set('unknown', this.unknown);
    if (teams) this.readTeams(teams);
  }

  /** The place of every row of a table, as a number of `ids`. */
  of(data: TableData): Uint16Array {
    const known = this.found.get(data);
    if (known) return known;
    const places = this.find(data);
    this.found.set(data, places);
    return places;
  }

  /** The place that a text names; undefined where it names none. */
  named(text: string): number | undefined {
    return this.byWord.get(bareWord(text));
  }

  /** Whether the extract `localities` says where a team belongs. */
  placesTeam(team: string): boolean {
    return this.byTeam.has(bareWord(team));
  }

  private readTeams(teams: TableData): void {
    const team = columnData(teams, 'team', 'text');
    const locality = columnData(teams, 'locality', 'text');
    for (let row = 0; row < teams.rows; row += 1) {
      const place = this.named(locality.words[locality.values[row] as number] ?? '');
      const word = bareWord(team.words[team.values[row] as number] ?? '');
      if (place !== undefined && word !== '') this.byTeam.set(word, place);
    }
  }

  private find(data: TableData): Uint16Array {
    const places = new Uint16Array(data.rows).fill(noPlace);
    this.match(data, 'locality', this.byWord, places);
    this.match(data, 'team', this.byTeam, places);
    return places.map((place) => (place === noPlace ? this.unknown : place));
  }

  private match(
    data: TableData,
    name: 'locality' | 'team',
    known: ReadonlyMap<string, number>,
    places: Uint16Array,
  ): void {
    if (!data.columns.has(name)) return;
    const { values, words } = columnData(data, name, 'text');
    const placeOf = Uint16Array.from(words, (word) => known.get(bareWord(word)) ?? noPlace);
    for (let row = 0; row < data.rows; row += 1) {
      if (places[row] === noPlace) places[row] = placeOf[values[row] as number] as number;
    }
  }
}

/** The place finder for a partnership's localities over what was read. */
export function placesFor(
  localities: readonly NamedPlace[],
  tables: ReadonlyMap<TableId, TableData>,
): Places {
  return new Places(localities, tables.get('localities'));
}

/** Whether a locality's text says nothing, or `all` where that is said, so that the row stands for the whole. */
export function isWholePartnership(text: string, { whole }: Pick<Table, 'whole'> = {}): boolean {
  const word = bareWord(text);
  return text === '' || word === whole || (isNotRecorded(text) && word !== 'unknown');
}
