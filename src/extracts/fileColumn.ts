import { noDay } from '../calendar/calendarDate.ts';
import { CellMemo } from './cellMemo.ts';
import { type CellReader, DateReader, isIdReader } from './cellReader.ts';
import type { Ids } from './ids.ts';
import { PlainRow } from './plainRow.ts';
import type { SlashedOrder } from './readDate.ts';
import type { CellText } from './recognise.ts';
import type { Column } from './tables.ts';

/** The cells of a column of a table, a number a row. */
export type BuiltColumn = {
  readonly column: Column;
  readonly reader: CellReader;
  values: ReturnType<CellReader['allocate']>;
};

/** A column of the file that is being read: where it stands, and the cell read last. */
export class FileColumn {
  readonly built: BuiltColumn;
  /** Where its cells stand in a row, or how they are put together where they are more than a cell. */
  readonly cell: number | CellText;
  /** The number of the cell read last. */
  value = 0;
  readonly unreadable: number;
  private readonly blank: number;
  private readonly ids: Ids | undefined;
  private readonly dates: DateReader | undefined;
  private readonly memo: CellMemo;
  private readonly own = new PlainRow();
  private row = this.own;
  private place = 0;

  constructor(built: BuiltColumn, cell: number | CellText) {
    this.built = built;
    this.cell = cell;
    const { reader } = built;
    this.unreadable = reader.unreadable;
    this.blank = reader.read('');
    this.ids = isIdReader(reader) ? reader.ids : undefined;
    this.dates = reader instanceof DateReader ? reader : undefined;
    this.memo = new CellMemo((trimmed) => reader.read(trimmed));
  }

  /** Reads its cell of a row; ids are those of an authority where one is named. */
  read(row: PlainRow, cells: readonly string[], authority: Uint8Array): number {
    if (typeof this.cell === 'number') {
      this.row = row;
      this.place = this.cell;
    } else {
      this.row = this.own.ofTexts([this.cell(cells)]);
    }
    this.value = this.row.isBlank(this.place) ? this.blank : this.valueOf(authority);
    return this.value;
  }

  /** The cell read last as text. */
  text(): string {
    return this.row.text(this.place);
  }

  /** The order of slashed dates that its cells show, where they are dates and show one. */
  shownOrder(): SlashedOrder | undefined {
    const { dates } = this;
    this.memo.drain((text, times) => dates?.count(text, times));
    return dates?.shownOrder();
  }

  private valueOf(authority: Uint8Array): number {
    const { ids } = this;
    const { bytes, starts, ends, highs, lows } = this.row;
    const from = starts[this.place] as number;
    const to = ends[this.place] as number;
    if (ids && authority.length > 0) return ids.numberWithin(authority, bytes, from, to);
    const day = this.dates ? this.dates.readBytes(bytes, from, to) : noDay;
    if (day !== noDay) return day;
    const high = highs[this.place] as number;
    const low = lows[this.place] as number;
    return ids
      ? ids.numberOf(bytes, from, to, high, low)
      : this.memo.valueOf(bytes, from, to, high, low);
  }
}
