import type { TableSink } from '../headerFinder.ts';
import { IssueList } from '../issueList.ts';
import { bareWord } from '../tables.ts';
import { england, isAuthority } from './areas.ts';
import { publishedCell, sumOf, yearOf } from './publishedCell.ts';
import type {
  FigureId,
  PublishedCount,
  PublishedFigures,
  PublishedValue,
} from './publishedFigures.ts';
import { type DfeRecognition, type FigurePlaces, placeOf, recogniseDfe } from './recogniseDfe.ts';

/** What was read of a file of the DfE's statistics: read = used + notNeeded. */
export type DfeAccount = {
  readonly recognition: DfeRecognition;
  readonly read: number;
  readonly used: number;
  readonly issues: IssueList;
  readonly figures: PublishedFigures;
};

type Row = {
  readonly area: string;
  readonly name: string;
  readonly year: number;
  readonly category: string;
  readonly values: readonly PublishedValue[];
};

/** Columns that split a table further; only the rows of their totals are figures of an area. */
const splits = [
  'population_type',
  'characteristic',
  'characteristic_type',
  'sex',
  'gender',
  'age',
  'age_group',
  'ethnicity',
  'breakdown',
  'breakdown_topic',
];
const totals = new Set(['total', 'all', 'allchildren', '']);

/** Takes the rows of a file of the DfE's statistics. */
export class DfeRows implements TableSink {
  private recognition: DfeRecognition | undefined;
  private cellsOf: (cells: readonly string[], name: string) => string = () => '';
  private splitPlaces: readonly number[] = [];
  private read = 0;
  private readonly rows: Row[] = [];
  private readonly issues = new IssueList();

  header(headers: readonly string[]): void {
    this.recognition = recogniseDfe(headers);
    const places = new Map(headers.map((header, place) => [bareWord(header), place]));
    this.cellsOf = (cells, name) => cells[places.get(bareWord(name)) ?? -1]?.trim() ?? '';
    this.splitPlaces = splits.flatMap((name) => placeOf(headers, [name]) ?? []);
  }

  row(cells: readonly string[], line: number): void {
    this.read += 1;
    const year = yearOf(this.cellsOf(cells, 'time_period'));
    const area = this.areaOf(cells);
    if (!this.recognition || year === undefined || !area || !this.isYear(cells)) return;
    if (this.splitPlaces.some((place) => !totals.has(bareWord(cells[place] ?? '')))) return;
    const values = this.recognition.figures.map((places) => this.valueOf(cells, places, line));
    const category = bareWord(this.cellsOf(cells, 'category'));
    if (values.length > 0) this.rows.push({ ...area, year, category, values });
  }

  strayQuote(line: number): void {
    this.issues.push({ code: 'stray-quote', line });
  }

  account(): DfeAccount | undefined {
    const { recognition, read, issues } = this;
    if (!recognition) return undefined;
    const hasTotals = this.rows.some(({ category }) => category !== '' && totals.has(category));
    const used = hasTotals ? this.rows.filter(({ category }) => totals.has(category)) : this.rows;
    return {
      recognition,
      read,
      used: used.length,
      issues,
      figures: figuresOf(
        used,
        recognition.figures.map(({ figure }) => figure),
      ),
    };
  }

  /** A year to 31 March, as opposed to a school year or a quarter. */
  private isYear(cells: readonly string[]): boolean {
    const kind = bareWord(this.cellsOf(cells, 'time_identifier'));
    return ['', 'reportingyear', 'financialyear', 'calendaryear'].includes(kind);
  }

  private areaOf(cells: readonly string[]): Pick<Row, 'area' | 'name'> | undefined {
    const of = (name: string) => this.cellsOf(cells, name);
    switch (bareWord(of('geographic_level'))) {
      case 'national':
        return of('country_code') === england.code
          ? { area: england.code, name: england.name }
          : undefined;
      case 'regional':
        return /^E\d{8}$/.test(of('region_code'))
          ? { area: of('region_code'), name: of('region_name') }
          : undefined;
      case 'localauthority':
        return isAuthority(of('old_la_code'))
          ? { area: of('old_la_code'), name: of('la_name') }
          : undefined;
      default:
        return undefined;
    }
  }

  private valueOf(cells: readonly string[], places: FigurePlaces, line: number): PublishedValue {
    const count = (place: number): PublishedCount => {
      const cell = cells[place] ?? '';
      const read = publishedCell(cell);
      if (read === undefined) {
        this.issues.push({ code: 'unknown-symbol', line, column: places.figure, value: cell });
      }
      return read ?? 'x';
    };
    const numerator = sumOf(places.numerator.map(count));
    const denominator = count(places.denominator);
    const percentage = Number(cells[places.percentage ?? -1] || Number.NaN);
    return isOtherwise(numerator, denominator, percentage)
      ? [numerator, denominator, percentage]
      : [numerator, denominator];
  }
}

/** Whether a published percentage is not what the two counts give when they are rounded to one decimal. */
function isOtherwise(above: PublishedCount, below: PublishedCount, percentage: number): boolean {
  if (typeof above === 'string' || typeof below === 'string' || below === 0) return false;
  return Math.abs((100 * above) / below - percentage) > 0.0501;
}

function figuresOf(rows: readonly Row[], ids: readonly FigureId[]): PublishedFigures {
  const areas: Record<string, string> = {};
  const release = Math.max(0, ...rows.map(({ year }) => year));
  const tables = ids.map((figure, index) => {
    const values: Record<string, Record<string, PublishedValue>> = {};
    for (const { area, name, year, values: ofRow } of rows) {
      const value = ofRow[index];
      areas[area] = name;
      values[area] ??= {};
      if (value) values[area][year] = value;
    }
    return { figure, release, values };
  });
  return { areas, tables };
}
