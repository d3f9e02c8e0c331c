/** What stops a text from being JSON, and where; absent where it is JSON. */
export type JsonFault = { readonly line: number; readonly column: number; readonly what: string };

/** Finds the first place at which a text is not JSON: browsers differ in what they tell of it. */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    new Scanner(text).document();
    return undefined;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const before = text.slice(0, error.at).split('\n');
    return {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      what: error.what,
    };
  }
}

/** The line of a part of a JSON text, such as `groups.0.title`; of what it should stand in where it is missing. */
export function jsonLine(text: string, place: string): number {
  const scanner = new Scanner(text);
  scanner.document();
  const parts = place.split('.');
  const known = parts.map((_, left) => parts.slice(0, parts.length - left).join('.'));
  const found = known.find((each) => scanner.places.has(each)) ?? '';
  return text.slice(0, scanner.places.get(found) ?? 0).split('\n').length;
}

class Fault extends Error {
  constructor(
    readonly at: number,
    readonly what: string,
  ) {
    super(what);
  }
}

const space = /[ \t\r\n]*/y;
const number = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?(?![\w.])/y;
const word = /(true|false|null)(?!\w)/y;
/** JSON forbids control characters inside a string: a line break above all. */
const stringPart =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON forbids
  /[^"\\\u0000-\u001f]+|\\(["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** No file that is read here is nearly as deep. */
const deepest = 100;

/** Walks through a text as far as it is JSON. */
class Scanner {
  /** Where each part begins, by its place. */
  readonly places = new Map<string, number>();
  private at = 0;
  private readonly path: (string | number)[] = [];

  constructor(private readonly text: string) {}

  document(): void {
    this.skip(space);
    if (this.at === this.text.length) throw this.fault('there is nothing in the file');
    this.value();
    if (this.at < this.text.length) throw this.fault(`${this.here()} stands after the end`);
  }

  private value(): void {
    if (this.path.length > deepest) {
      throw this.fault(`values may not stand in one another more than ${deepest} deep`);
    }
    const start = this.text[this.at];
    if (start === '{') this.list('}', () => this.member());
    else if (start === '[') this.list(']', (index) => this.part(index, () => this.value()));
    else if (start === '"') this.string('a text');
    else if (!(this.skip(number) || this.skip(word))) {
      throw this.fault(`a value is needed here (a text stands in "…"), not ${this.here()}`);
    }
    this.skip(space);
  }

  private member(): void {
    const start = this.at;
    const name = this.string('a name in "…"');
    this.skip(space);
    if (this.text[this.at] !== ':') throw this.fault(`a colon is missing before ${this.here()}`);
    this.at += 1;
    this.skip(space);
    this.part(name, () => this.value(), start);
  }

  private part(key: string | number, read: () => void, start = this.at): void {
    this.path.push(key);
    this.places.set(this.path.join('.'), start);
    read();
    this.path.pop();
  }

  private list(end: '}' | ']', one: (index: number) => void): void {
    this.at += 1;
    this.skip(space);
    if (this.text[this.at] === end) {
      this.at += 1;
      return;
    }
    for (let index = 0; ; index += 1) {
      one(index);
      if (this.text[this.at] === end) {
        this.at += 1;
        return;
      }
      if (this.text[this.at] !== ',') {
        throw this.fault(`a comma or ${end} is missing before ${this.here()}`);
      }
      const comma = this.at;
      this.at += 1;
      this.skip(space);
      if (this.text[this.at] === end) throw new Fault(comma, `no comma may stand before ${end}`);
    }
  }

  private string(wanted: string): string {
    const start = this.at;
    if (this.text[this.at] !== '"') {
      throw this.fault(`${wanted} is needed here, not ${this.here()}`);
    }
    this.at += 1;
    while (this.skip(stringPart));
    if (this.text[this.at] === '\\') throw this.fault('a \\ in a text is written \\\\');
    if (this.text[this.at] !== '"') {
      throw new Fault(start, 'the text that begins here has no closing " on its line');
    }
    this.at += 1;
    return this.text.slice(start + 1, this.at - 1);
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return false;
    this.at += found[0].length;
    return true;
  }

  private here(): string {
    const [next = ''] = this.text.slice(this.at).split(/[\s,:[\]{}]/, 1);
    if (next !== '') return `“${next.slice(0, 20)}”`;
    return this.at < this.text.length ? `“${this.text[this.at]}”` : 'the end of the file';
  }

  private fault(what: string): Fault {
    return new Fault(this.at, what);
  }
}
