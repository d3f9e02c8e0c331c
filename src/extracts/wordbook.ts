/**
 * Known words and what they mean. A written word is found as it stands, as the beginning of a known
 * one that was cut off (`negl`), or with a person's typing error in it (`nelgect`); where that leaves
 * more than one meaning, it has none.
 */
export class Wordbook<Meaning> {
  private readonly words: ReadonlyMap<string, Meaning>;
  /** What the beginnings of known words leave: one meaning, or none where they leave several. */
  private readonly beginnings = new Map<string, Meaning | undefined>();
  private readonly byFirstLetter = new Map<string, Known<Meaning>[]>();
  private readonly mistyped = new Map<string, Meaning | undefined>();

  constructor(words: ReadonlyMap<string, Meaning>) {
    this.words = words;
    for (const [word, meaning] of words) {
      this.addBeginnings(word, meaning);
      const first = word.charAt(0);
      const errors = errorsAllowed(word.length);
      if (errors === 0) continue;
      const known = { word, meaning, letters: lettersIn(word), errors };
      this.byFirstLetter.set(first, [...(this.byFirstLetter.get(first) ?? []), known]);
    }
  }

  /** What a word of lower-case letters means; undefined where it is not known. */
  meaning(word: string): Meaning | undefined {
    return this.words.get(word) ?? this.ofCutOff(word) ?? this.ofMistyped(word);
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** What a word means that is the beginning of a longer one, as where a system cuts its texts off. */
  ofCutOff(word: string): Meaning | undefined {
    return this.beginnings.get(word);
  }

  ofMistyped(word: string): Meaning | undefined {
    if (this.mistyped.has(word)) return this.mistyped.get(word);
    if (this.mistyped.size >= mostRemembered) this.mistyped.clear();
    const meaning = this.withoutTypingErrors(word);
    this.mistyped.set(word, meaning);
    return meaning;
  }

  private addBeginnings(word: string, meaning: Meaning): void {
    for (let length = shortestBeginning; length < word.length; length += 1) {
      const beginning = word.slice(0, length);
      const isNew = !this.beginnings.has(beginning);
      const isSame = this.beginnings.get(beginning) === meaning;
      this.beginnings.set(beginning, isNew || isSame ? meaning : undefined);
    }
  }

  private withoutTypingErrors(word: string): Meaning | undefined {
    const [first, second] = [word.charAt(0), word.charAt(1)];
    const meanings = new Set<Meaning>();
    this.addMistyped(word, this.byFirstLetter.get(first), meanings);
    if (second !== first) this.addMistyped(word, this.byFirstLetter.get(second), meanings);
    return meanings.size === 1 ? [...meanings][0] : undefined;
  }

  private addMistyped(
    word: string,
    candidates: readonly Known<Meaning>[] | undefined,
    meanings: Set<Meaning>,
  ): void {
    const letters = lettersIn(word);
    for (const known of candidates ?? []) {
      if (Math.abs(known.word.length - word.length) > known.errors) continue;
      const isNear = lettersApart(letters, known.letters) <= 2 * known.errors;
      if (isNear && isMistyped(word, known.word, known.errors)) meanings.add(known.meaning);
    }
  }
}

type Known<Meaning> = {
  readonly word: string;
  readonly meaning: Meaning;
  readonly letters: number;
  /** How many errors of typing it can have. */
  readonly errors: number;
};

const shortestBeginning = 3;
const mostRemembered = 20_000;

/** Which letters a word has, as bits: a quick look before its errors are counted. */
function lettersIn(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

/** How many letters only one of two words has; a typing error makes two at most. */
function lettersApart(one: number, other: number): number {
  let bits = one ^ other;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/**
 * Whether a word is a known one with the errors that typing makes: a letter too many, missing, wrong,
 * or two changed round. One such error from five letters, two from nine; the first letter is right,
 * or changed round with the second.
 */
function isMistyped(word: string, known: string, most: number): boolean {
  if (word[0] !== known[0] && (word[0] !== known[1] || word[1] !== known[0])) return false;
  return typingErrors(word, known) <= most;
}

function errorsAllowed(letters: number): number {
  if (letters < 5) return 0;
  return letters < 9 ? 1 : 2;
}

/** The fewest typing errors that make one word of another. */
function typingErrors(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const changedRound = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        changedRound ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** The words of a text in lower case: letters and digits, with apostrophes left out of them. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’‘`´]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
