/**
 * Known words and what they mean. A written word is found as it stands, as the beginning of a known
 * one that was cut off (`negl`), or with a person's typing error in it (`nelgect`); where that leaves
 * more than one meaning, it has none.
 */
export class Wordbook<Meaning> {
  private readonly words: ReadonlyMap<string, Meaning>;

  constructor(words: ReadonlyMap<string, Meaning>) {
    this.words = words;
  }

  /** What a word of lower-case letters means; undefined where it is not known. */
  meaning(word: string): Meaning | undefined {
    return this.words.get(word) ?? this.ofCutOff(word) ?? this.ofMistyped(word);
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  ofCutOff(word: string): Meaning | undefined {
    return this.only((known) => isCutOff(word, known));
  }

  ofMistyped(word: string): Meaning | undefined {
    return this.only((known) => isMistyped(word, known));
  }

  private only(fits: (known: string) => boolean): Meaning | undefined {
    const meanings = new Set<Meaning>();
    for (const [known, meaning] of this.words) if (fits(known)) meanings.add(meaning);
    return meanings.size === 1 ? [...meanings][0] : undefined;
  }
}

const shortestBeginning = 3;

/** Whether a word is the beginning of a longer one, as where a system cuts its texts off. */
function isCutOff(word: string, known: string): boolean {
  return word.length >= shortestBeginning && word.length < known.length && known.startsWith(word);
}

/**
 * Whether a word is a known one with the errors that typing makes: a letter too many, missing, wrong,
 * or two changed round. One such error from five letters, two from nine; the first letter is right,
 * or changed round with the second.
 */
function isMistyped(word: string, known: string): boolean {
  const most = errorsAllowed(known.length);
  if (most === 0 || Math.abs(word.length - known.length) > most) return false;
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
