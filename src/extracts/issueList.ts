import { noDay } from '../calendar/calendarDate.ts';
import { twice } from './byteTable.ts';
import type { FoundIssue, Issue } from './issue.ts';
import type { RowDates } from './rowDates.ts';
import { textOfBytes } from './utf8.ts';

/** Issues that differ only in their rows: how many, and the first few of them in full. */
export type IssuesOfKind<One extends Issue = Issue> = {
  readonly count: number;
  readonly first: readonly [One, ...One[]];
};

const mostFirst = 5;
const noLine = -1;
/** What an issue has, beside the number of its kind. */
const has = { value: 1, dates: 2 } as const;
const flagBits = 2;

/**
 * Issues in the order in which they were found. There may be as many as rows, so what they share is
 * kept once, and of each only its line, its value and its days.
 */
export class IssueList<One extends Issue = Issue> {
  private readonly counted: { count: number; readonly first: [One, ...One[]] }[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly kindAndFlags = new Numbers();
  private readonly lines = new Numbers();
  private readonly texts = new Texts();
  private readonly dates = new Numbers();
  /** How many pairs of days stand in `dates` up to and with each issue. */
  private readonly dateEnds = new Numbers();

  /** In the order of the first of each kind. */
  get kinds(): readonly IssuesOfKind<One>[] {
    return this.counted;
  }

  get length(): number {
    return this.lines.length;
  }

  push(issue: One): void {
    const { line = noLine, value, at } = issue;
    const flags = (value === undefined ? 0 : has.value) | (at ? has.dates : 0);
    this.kindAndFlags.push((this.kindOf(issue) << flagBits) | flags);
    this.lines.push(line);
    this.texts.push(value ?? '');
    for (const { from, to = noDay } of at ?? []) {
      this.dates.push(from);
      this.dates.push(to);
    }
    this.dateEnds.push(this.dates.length);
  }

  *[Symbol.iterator](): Generator<One> {
    for (let index = 0; index < this.length; index += 1) {
      const { line: _line, value: _value, at: _at, ...kind } = this.kindAt(index).first[0] as Issue;
      const line = this.lines.at(index);
      const at = this.datesAt(index);
      yield {
        ...kind,
        ...(line === noLine ? {} : { line }),
        ...(this.flagsAt(index) & has.value ? { value: this.texts.at(index) } : {}),
        ...(at ? { at } : {}),
      } as One;
    }
  }

  /** Visits each issue by its kind and when its row counts. */
  forEachDates(visit: (kind: IssuesOfKind<One>, at: Issue['at']) => void): void {
    for (let index = 0; index < this.length; index += 1) {
      visit(this.kindAt(index), this.datesAt(index));
    }
  }

  /** The number of the kind of an issue, which is counted with it. */
  private kindOf(issue: One): number {
    const { code, column, file, measure }: Issue & Partial<FoundIssue> = issue;
    const key = `${code} ${column} ${measure} ${file}`;
    const number = this.numbers.get(key) ?? this.counted.length;
    const kind = this.counted[number];
    if (!kind) {
      this.numbers.set(key, number);
      this.counted.push({ count: 1, first: [issue] });
      return number;
    }
    kind.count += 1;
    if (kind.first.length < mostFirst) kind.first.push(issue);
    return number;
  }

  private kindAt(index: number): IssuesOfKind<One> {
    return this.counted[this.kindAndFlags.at(index) >> flagBits] as IssuesOfKind<One>;
  }

  private flagsAt(index: number): number {
    return this.kindAndFlags.at(index);
  }

  private datesAt(index: number): readonly RowDates[] | undefined {
    if (!(this.flagsAt(index) & has.dates)) return undefined;
    const dates: RowDates[] = [];
    const start = index === 0 ? 0 : this.dateEnds.at(index - 1);
    for (let place = start; place < this.dateEnds.at(index); place += 2) {
      const [from, to] = [this.dates.at(place), this.dates.at(place + 1)];
      dates.push(to === noDay ? { from } : { from, to });
    }
    return dates;
  }
}

/** Whole numbers one after the other. */
class Numbers {
  length = 0;
  private values = new Int32Array(16);

  push(value: number): void {
    if (this.length === this.values.length) this.values = twice(this.values);
    this.values[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.values[index] as number;
  }
}

const encoder = new TextEncoder();
const mostBytesOfChar = 3;

/** Texts one after the other, as bytes. */
class Texts {
  private bytes = new Uint8Array(64);
  private end = 0;
  private readonly ends = new Numbers();

  push(text: string): void {
    while (this.end + text.length * mostBytesOfChar > this.bytes.length) {
      this.bytes = twice(this.bytes);
    }
    if (text !== '') this.end += encoder.encodeInto(text, this.bytes.subarray(this.end)).written;
    this.ends.push(this.end);
  }

  at(index: number): string {
    const start = index === 0 ? 0 : this.ends.at(index - 1);
    return textOfBytes(this.bytes, start, this.ends.at(index));
  }
}
