import { noDay } from '../calendar/calendarDate.ts';
import { twice } from './byteTable.ts';
import { cellReader, DateReader } from './cellReader.ts';
import type { IssueCode } from './checks/checks.ts';
import { bareId, type ColumnData, ownCopy, type TableData, withinAuthority } from './columns.ts';
import { type BuiltColumn, FileColumn } from './fileColumn.ts';
import { footerOf, limitMet } from './footer.ts';
import type { Ids } from './ids.ts';
import type { Issue } from './issue.ts';
import { IssueList } from './issueList.ts';
import { LastRows } from './lastRows.ts';
import { PlainRow } from './plainRow.ts';
import type { SlashedOrder } from './readDate.ts';
import type { Recognition } from './recognise.ts';
import { type RowDates, rowDates } from './rowDates.ts';
import {
  type HashedColumn,
  type HashedConstant,
  hashedColumns,
  hashedConstants,
  RowDigest,
  RowSet,
} from './rowSet.ts';
import { type AnyTable, columnsToRead } from './sideTables.ts';
import { bareWord, type Column, mustHaveDate } from './tables.ts';
import { bytesOfText } from './utf8.ts';

/** The account of one file and what was found wrong in it. */
export type FileAccount = {
  readonly file: string;
  read: number;
  duplicates: number;
  setAside: number;
  readonly issues: IssueList;
  /** Columns that the file has not, which rows of other files filled. */
  readonly joined: Set<string>;
};

/** Collects the rows of one table from its files, one after the other in the order of their names. */
export class TableBuilder<Kind extends AnyTable = AnyTable> {
  private readonly table: Kind;
  private readonly columns: readonly BuiltColumn[];
  private readonly present = new Set<string>();
  private readonly files: FileAccount[] = [];
  /** The rows of the files before, and of the one that is read. */
  private before = new RowSet();
  private seen = new RowSet();
  private readonly digest = new RowDigest();
  /** A row that comes as text. */
  private readonly ownRow = new PlainRow();
  private rows = 0;
  private capacity = 1024;
  private file = new Uint16Array(this.capacity);
  private line = new Int32Array(this.capacity);

  private account!: FileAccount;
  private rowsBefore = 0;
  private fileColumns: FileColumn[] = [];
  /** Those whose cells can set a row aside. */
  private decisive: FileColumn[] = [];
  private spanColumns: { from?: FileColumn | undefined; to?: FileColumn | undefined } = {};
  private event: FileColumn | undefined;
  private absent: readonly BuiltColumn[] = [];
  /** Ids that the file does not have: a row's number stands for them. */
  private numbered: readonly BuiltColumn[] = [];
  /** Whether a row without a date is always set aside, and the columns in which it could have one. */
  private isDated = false;
  private dates: readonly FileColumn[] = [];
  private footers = 0;
  private isAfterFooter = false;
  private headers: readonly string[] = [];
  private readonly headerRow = new PlainRow();
  private isKept: Recognition['isKept'];
  private readonly collecting = new Set<FileAccount>();
  private authority: FileColumn | undefined;
  /** What goes before the ids of the authorities, by their numbers. */
  private readonly authorities: Uint8Array[] = [];
  private headerCount = 0;
  private hashOrder: readonly HashedColumn[] = [];
  private constants: readonly HashedConstant[] = [];

  constructor(table: Kind, children: Ids) {
    this.table = table;
    this.columns = columnsToRead(table).map((column) => {
      const reader = cellReader(column, children);
      return { column, reader, values: reader.allocate(this.capacity) };
    });
  }

  /** Begins a file; its slashed dates are read in the order given for each column. */
  begin(
    name: string,
    headers: readonly string[],
    recognition: Recognition,
    orderOf: (column: string) => SlashedOrder,
  ): FileAccount {
    this.account = {
      file: name,
      read: 0,
      duplicates: 0,
      setAside: 0,
      issues: new IssueList(),
      joined: new Set(),
    };
    this.rowsBefore = this.rows;
    this.headers = headers.map((header) => header.trim());
    this.headerRow.ofTexts(headers);
    this.headerCount = headers.length;
    this.isKept = recognition.isKept;
    if (recognition.layout.collects) this.collecting.add(this.account);
    this.hashOrder = hashedColumns(headers);
    this.constants = hashedConstants(recognition.mapping?.always);
    this.seen = new RowSet();
    this.fileColumns = this.columns.flatMap((built) => {
      const place = recognition.places.get(built.column.name);
      if (place === undefined) return [];
      return [new FileColumn(built, recognition.texts.get(built.column.name) ?? place)];
    });
    this.decisive = this.fileColumns.filter((fileColumn) => this.canSetAside(fileColumn));
    this.dates = this.fileColumns.filter(({ built }) => built.column.kind === 'date');
    this.isDated = this.decisive.some(({ built }) => mustHaveDate(built.column));
    this.footers = 0;
    this.isAfterFooter = false;
    this.spanColumns = {
      from: this.fileColumns.find(({ built }) => built.column.name === this.table.span?.from),
      to: this.fileColumns.find(({ built }) => built.column.name === this.table.span?.to),
    };
    this.event = this.fileColumns.find(({ built }) => built.column.name === this.table.event);
    const absent = this.columns.filter(({ column }) => !recognition.places.has(column.name));
    this.numbered = absent.filter(({ column }) => isRecordId(column));
    this.absent = absent.filter(({ column }) => !isRecordId(column));
    this.authority = this.fileColumns.find(({ built }) => built.column.name === 'authority');
    for (const { built } of this.fileColumns) {
      if (built.reader instanceof DateReader) built.reader.begin(orderOf(built.column.name));
    }
    return this.account;
  }

  /** Reads one row: it is used, a duplicate, or set aside with the reason. */
  row(cells: readonly string[], line: number): void {
    this.read(this.ownRow.ofTexts(cells), cells, line);
  }

  /** Whether rows can be read from bytes: where each column is a cell and every row a record. */
  takesPlainRows(): boolean {
    return !this.isKept && this.fileColumns.every(({ cell }) => typeof cell === 'number');
  }

  /** Reads one row of bytes, with the same outcome as if its cells were given as text. */
  plainRow(row: PlainRow, line: number): void {
    this.read(row, [], line);
  }

  /** The order of slashed dates that the file shows in each date column where it shows one. */
  shownOrders(): Map<string, SlashedOrder> {
    const orders = new Map<string, SlashedOrder>();
    for (const fileColumn of this.fileColumns) {
      const order = fileColumn.shownOrder();
      if (order) orders.set(fileColumn.built.column.name, order);
    }
    return orders;
  }

  /** Ends the file and keeps its rows. */
  commit(): void {
    const limit = limitMet(this.account.read - this.footers);
    if (limit) this.account.issues.push({ code: 'cut-export', value: limit });
    for (const { reader, values } of this.absent)
      values.fill(reader.blank, this.rowsBefore, this.rows);
    this.file.fill(this.files.length, this.rowsBefore, this.rows);
    this.files.push(this.account);
    this.before = this.before.with(this.seen);
    for (const { built } of this.fileColumns) this.present.add(built.column.name);
    for (const { column } of this.numbered) this.present.add(column.name);
  }

  /** Forgets all of the file that was begun last. */
  rollback(): void {
    this.rows = this.rowsBefore;
  }

  /** The table without the earlier rows of repeated ids; undefined where no file of it was kept. */
  finish(): TableData<Kind> | undefined {
    if (this.files.length === 0) return undefined;
    const kept = this.withoutRepeatedIds();
    const columns = new Map<string, ColumnData>();
    for (const built of this.columns) {
      const { column, reader } = built;
      const data = { kind: column.kind, values: take(built.values, kept), words: reader.words };
      columns.set(column.name, data as ColumnData);
      built.values = reader.allocate(0);
    }
    return {
      table: this.table,
      rows: kept.length,
      columns,
      present: this.present,
      files: this.files.map(({ file }) => file),
      file: take(this.file, kept),
      line: take(this.line, kept),
    };
  }

  /** Reads a row whose cells, where it came as text, are at hand as such too. */
  private read(row: PlainRow, cells: readonly string[], line: number): void {
    this.account.read += 1;
    this.digestRow(row);
    if (this.isDuplicate(line)) return;
    const authority = this.authorityOf(row, cells);
    for (const fileColumn of this.fileColumns) fileColumn.read(row, cells, authority);
    const problem = this.problem(line);
    const footer = this.footerOf(row, problem, line);
    this.isAfterFooter = footer !== undefined;
    if (this.isSetAside(this.headerAgain(row, line) ?? footer)) return;
    if (this.isSetAside(this.otherRecord(cells, line) ?? problem)) return;
    if (row.count !== this.headerCount) this.complainOfLength(row, line);
    this.keep(line);
  }

  private digestRow(row: PlainRow): void {
    const { digest, hashOrder } = this;
    digest.begin();
    for (const { mark, high, low } of this.constants) digest.add(mark, high, low);
    for (let index = 0; index < hashOrder.length; index += 1) {
      const { place, mark } = hashOrder[index] as HashedColumn;
      if (!row.isBlank(place))
        digest.add(mark, row.highs[place] as number, row.lows[place] as number);
    }
    for (let place = hashOrder.length; place < row.count; place += 1) {
      if (!row.isBlank(place))
        digest.add(place, row.highs[place] as number, row.lows[place] as number);
    }
  }

  private isDuplicate(line: number): boolean {
    const { account } = this;
    if (!this.isRepeated(this.digest)) return false;
    account.duplicates += 1;
    account.issues.push({ code: 'duplicate', line });
    return true;
  }

  private isSetAside(problem: Issue | undefined): boolean {
    if (!problem) return false;
    this.account.setAside += 1;
    this.account.issues.push(problem);
    return true;
  }

  private isRepeated({ high, low }: RowDigest): boolean {
    return this.before.has(high, low) || !this.seen.add(high, low);
  }

  /** The authority within which the row's ids are unique; blank where the file names none. */
  private authorityOf(row: PlainRow, cells: readonly string[]): Uint8Array {
    if (!this.authority) return noAuthority;
    const number = this.authority.read(row, cells, noAuthority);
    const known = this.authorities[number];
    if (known !== undefined) return known;
    const word = bareWord(this.authority.built.reader.words.at(number) ?? '');
    const bytes = word === '' ? noAuthority : bytesOfText(word + withinAuthority);
    this.authorities[number] = bytes;
    return bytes;
  }

  /** Why the row is set aside, by the order of section 5 of the contract. */
  private problem(line: number): Issue | undefined {
    for (const fileColumn of this.decisive) {
      const code = this.problemOf(fileColumn);
      if (code) return this.issueOf(code, fileColumn, line);
    }
    const { from, to } = this.spanColumns;
    if (!from || !to || to.value === noDay || to.value >= from.value) return undefined;
    return this.issueOf('end-before-start', to, line);
  }

  private headerAgain(row: PlainRow, line: number): Issue | undefined {
    return this.isHeaderAgain(row) ? { code: 'header-again', line } : undefined;
  }

  /** Why a row is none of the records that are counted. */
  private otherRecord(cells: readonly string[], line: number): Issue | undefined {
    if (this.table.id === 'not_needed') return { code: 'not-needed', line };
    return this.isKept?.(cells) === false ? { code: 'other-record', line } : undefined;
  }

  /** What reports put under their rows. A row that has a date is a record. */
  private footerOf(row: PlainRow, problem: Issue | undefined, line: number): Issue | undefined {
    if (this.isDated && !problem) return undefined;
    if (this.dates.some(({ value, unreadable }) => value !== noDay && value !== unreadable)) {
      return undefined;
    }
    const cells = Array.from({ length: row.count }, (_, place) => row.text(place));
    const sums = this.table.event !== undefined || this.table.id === 'not_needed';
    if (!sums && this.isWhole(row)) return undefined;
    const footer = footerOf(cells, { sums, after: this.isAfterFooter });
    if (!footer) return undefined;
    this.footers += 1;
    const value = shortened(cells.find((cell) => cell !== '') ?? '');
    if (footer === 'cut-export') this.account.issues.push({ code: footer, line, value });
    return footer === 'blank-row' ? { code: footer, line } : { code: 'footer', line, value };
  }

  /** Whether a row has all that one of a table without events must have: a team may be named “End”. */
  private isWhole(row: PlainRow): boolean {
    return this.fileColumns.every(
      ({ built, cell }) => !built.column.required || typeof cell !== 'number' || !row.isBlank(cell),
    );
  }

  private isHeaderAgain(row: PlainRow): boolean {
    const { headers, headerRow } = this;
    if (row.count < headers.length || !row.begins(headerRow)) return false;
    return headers.every((header, place) => row.text(place) === header);
  }

  /** Whether what stands in its cells can be a reason to set a row aside. */
  private canSetAside({ built: { column } }: FileColumn): boolean {
    if (column.kind === 'child') return this.table.id !== 'contacts';
    return (
      (column.kind === 'date' && (column.required === true || column.name === 'end_date')) ||
      (column.kind === 'number' && column.required === true)
    );
  }

  private problemOf({ built: { column }, value, unreadable }: FileColumn): IssueCode | undefined {
    switch (column.kind) {
      case 'child':
        return value === 0 ? 'no-child-id' : undefined;
      case 'date':
        if (value === noDay) return mustHaveDate(column) ? 'no-date' : undefined;
        return value === unreadable ? 'unreadable-date' : undefined;
      default:
        return Number.isFinite(value) ? undefined : 'unreadable-number';
    }
  }

  private complainOfLength(row: PlainRow, line: number): void {
    const { headerCount } = this;
    const extra = Array.from({ length: row.count }, (_, place) => row.text(place))
      .slice(headerCount)
      .find((cell) => cell !== '');
    if (row.count > headerCount && extra === undefined) return;
    this.account.issues.push({
      code: 'ragged-row',
      line,
      value: shortened(extra ?? `${row.count} cells`),
      ...this.rowDates(),
    });
  }

  private keep(line: number): void {
    if (this.rows === this.capacity) this.grow();
    const row = this.rows;
    for (const fileColumn of this.fileColumns) {
      fileColumn.built.values[row] = this.readable(fileColumn, line);
    }
    for (const { reader, values } of this.numbered) values[row] = reader.read(rowNumber(row));
    this.line[row] = line;
    this.rows += 1;
  }

  /** The value of a cell, or blank with a complaint where it cannot be read. */
  private readable(fileColumn: FileColumn, line: number): number {
    const { built, value, unreadable } = fileColumn;
    const { column, reader } = built;
    if (column.kind === 'factors') this.complainOfParts(fileColumn, line);
    if (value !== unreadable) return value;
    this.account.issues.push(this.issueOf(reader.complaint, fileColumn, line));
    return column.kind === 'code' ? 0 : reader.blank;
  }

  private complainOfParts(fileColumn: FileColumn, line: number): void {
    const { column, reader } = fileColumn.built;
    for (const part of reader.unreadableParts?.(fileColumn.text()) ?? []) {
      const value = shortened(part);
      this.account.issues.push({
        code: reader.complaint,
        line,
        column: column.name,
        value,
        ...this.rowDates(),
      });
    }
  }

  private issueOf(code: IssueCode, fileColumn: FileColumn, line: number): Issue {
    return {
      code,
      line,
      column: fileColumn.built.column.name,
      value: shortened(fileColumn.text()),
      ...this.rowDates(),
    };
  }

  /** When the row that is read counts, where its dates can be read. */
  private rowDates(): Pick<Issue, 'at'> {
    const { event } = this;
    const { to } = this.spanColumns;
    if (!event || [event, to].some((each) => each && each.value === each.unreadable)) return {};
    if (event.value === noDay && mustHaveDate(event.built.column)) return {};
    return { at: rowDates(event.value, to?.value) };
  }

  private grow(): void {
    this.capacity *= 2;
    for (const built of this.columns) built.values = twice(built.values);
    this.file = twice(this.file);
    this.line = twice(this.line);
  }

  /** The rows that stay: of several with one id the last; the others are set aside. */
  private withoutRepeatedIds(): Int32Array {
    const dropped = new Uint8Array(this.rows);
    const identity = this.table.identity.flatMap((name) =>
      this.columns.filter(({ column }) => column.name === name),
    );
    const last = new LastRows(
      identity.map(({ values }) => values),
      this.rows,
    );
    for (let row = 0; row < this.rows && identity.length > 0; row += 1) {
      const earlier = last.replace(row);
      if (earlier < 0) continue;
      dropped[earlier] = 1;
      const adds = this.addsFactors(earlier, row);
      this.setAsideRepeated(identity[0] as BuiltColumn, [earlier, row], adds);
    }
    return rowsKept(dropped);
  }

  /** Adds the factors of an earlier row to those of a later one, where the file has one in each row. */
  private addsFactors(earlier: number, row: number): boolean {
    const account = this.files[this.file[row] as number] as FileAccount;
    if (this.file[earlier] !== this.file[row] || !this.collecting.has(account)) return false;
    const factors = this.columns.find(({ column }) => column.kind === 'factors');
    if (!factors) return false;
    const { reader, values } = factors;
    const lists = [earlier, row].map((each) => reader.words.at(values[each] as number) ?? '');
    values[row] = reader.read(lists.join(';'));
    return true;
  }

  private setAsideRepeated(
    { column, reader, values }: BuiltColumn,
    [row, later]: readonly [row: number, later: number],
    adds: boolean,
  ): void {
    const account = this.files[this.file[row] as number] as FileAccount;
    const value = bareId(reader.words.at(values[row] as number) ?? '');
    account.setAside += 1;
    account.issues.push({
      code: adds ? 'adds-factors' : 'repeated-id',
      line: this.line[row] as number,
      column: column.name,
      value,
      at: [...this.datesAt(row), ...this.datesAt(later)],
    });
  }

  private datesAt(row: number): readonly RowDates[] {
    const dayOf = (name: string | undefined) =>
      this.columns.find(({ column }) => column.name === name)?.values[row];
    return rowDates(dayOf(this.table.event) ?? noDay, dayOf(this.table.span?.to));
  }
}

const noAuthority = new Uint8Array(0);
const longestValue = 80;

/** A cell as an issue tells it: a copy, so that the piece of the file it came from can be forgotten. */
function shortened(value: string): string {
  return ownCopy(value.length > longestValue ? `${value.slice(0, longestValue)}…` : value);
}

const rowDigits = 9;

/** The id of a row of a file that has none: its number in the table, so that text order is theirs. */
function rowNumber(row: number): string {
  return String(row + 1).padStart(rowDigits, '0');
}

/** The id that tells the records of a table apart. */
function isRecordId({ kind, required }: Column): boolean {
  return kind === 'id' && required === true;
}

function rowsKept(dropped: Uint8Array): Int32Array {
  const kept = new Int32Array(dropped.length);
  let count = 0;
  for (let row = 0; row < dropped.length; row += 1) {
    if (dropped[row]) continue;
    kept[count] = row;
    count += 1;
  }
  return kept.subarray(0, count);
}

function take<Kind extends Int32Array | Uint16Array | Uint8Array | Float64Array>(
  values: Kind,
  rows: Int32Array,
): Kind {
  const taken = values.subarray(0, rows.length) as Kind;
  if (rows.length > 0 && rows[rows.length - 1] === rows.length - 1) return taken;
  /* A row is never taken from before the place it goes to. */
  for (let index = 0; index < rows.length; index += 1) {
    taken[index] = values[rows[index] as number] as number;
  }
  return taken;
}
