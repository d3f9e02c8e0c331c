/** Faults and spellings of real extracts, planted in small numbers and counted. */
import type { Random } from './random.ts';
import { columnIndex, type Table } from './table.ts';

/** What was planted in one table: rows by kind of fault. */
export type Planted = Record<string, number>;

/** A change to some cells of a row, by column name. */
export type Change = Readonly<Record<string, string>>;

/** Plants dirt in one table and keeps the count. */
export class Planter {
  readonly planted: Planted = {};
  readonly #random: Random;
  readonly #table: Table;

  constructor(random: Random, table: Table) {
    this.#random = random;
    this.#table = table;
  }

  /** Writes the cells of a column in another way that means the same. */
  respell(column: string, share: number, spell: (text: string) => string): void {
    const index = columnIndex(this.#table, column);
    for (const row of this.#table.rows) {
      const text = row[index];
      if (text && this.#random.chance(share)) row[index] = spell(text);
    }
  }

  /** Sets cells of rows that are used all the same, where the row passes. */
  alter(
    name: string,
    count: number,
    change: Change,
    passes: (row: (column: string) => string) => boolean = () => true,
  ): void {
    const fitting = this.#table.rows.filter((row) => passes((column) => this.#cell(row, column)));
    for (const row of this.#random.indices(count, fitting.length).map((at) => fitting[at])) {
      if (row) this.#set(row, change);
      this.#count(name);
    }
  }

  /** Adds rows like others, with their own ids, and the change: to be set aside or warned of. */
  addLike(name: string, count: number, change: (serial: number) => Change): void {
    for (let serial = 1; serial <= count; serial += 1) {
      const row = [...this.#random.pick(this.#table.rows)];
      this.#set(row, change(serial));
      this.#insert(row, this.#random.int(0, this.#table.rows.length));
      this.#count(name);
    }
  }

  /** Repeats rows before their right version, with something in them that was put right later. */
  repeatIds(count: number, change: Change): void {
    for (const at of this.#random.indices(count, this.#table.rows.length).reverse()) {
      const right = this.#table.rows[at];
      if (!right || this.#cell(right, 'child_id') === '') continue;
      const earlier = [...right];
      this.#set(earlier, change);
      if (earlier.join() === right.join()) continue;
      this.#insert(earlier, at);
      this.#count('repeated id');
    }
  }

  /** Copies rows exactly, some way further down. */
  duplicate(count: number): void {
    for (const at of this.#random.indices(count, this.#table.rows.length).reverse()) {
      const row = this.#table.rows[at];
      if (!row) continue;
      this.#insert([...row], at + this.#random.int(1, 40));
      this.#count('duplicate');
    }
  }

  #insert(row: string[], at: number): void {
    this.#table.rows.splice(at, 0, row);
  }

  #set(row: string[], change: Change): void {
    for (const [column, text] of Object.entries(change)) {
      row[columnIndex(this.#table, column)] = text;
    }
  }

  #cell(row: readonly string[], column: string): string {
    return row[columnIndex(this.#table, column)] ?? '';
  }

  #count(name: string): void {
    this.planted[name] = (this.planted[name] ?? 0) + 1;
  }
}
