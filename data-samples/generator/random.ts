/** A choice with its relative weight. */
export type Weighted<T> = readonly (readonly [choice: T, weight: number])[];

/** Seeded pseudo-random numbers (mulberry32): the same seed gives the same sample everywhere. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `lowest` to `highest`, both included. */
  int(lowest: number, highest: number): number {
    return lowest + Math.floor(this.next() * (highest - lowest + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.int(0, choices.length - 1)];
    if (choice === undefined) throw new Error('Nothing to pick from');
    return choice;
  }

  weighted<T>(choices: Weighted<T>): T {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.next() * total;
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    throw new Error('No choice has a weight');
  }

  /** The same items in random order, in a new array. */
  shuffle<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, key: this.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }

  /** `count` different indices below `length`, in ascending order. */
  indices(count: number, length: number): number[] {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, length)) chosen.add(this.int(0, length - 1));
    return [...chosen].sort((a, b) => a - b);
  }
}

/** Says yes as often as asked, evenly spread: for shares that few cases would blur by chance. */
export class Ration {
  #owed = 0.5;

  next(share: number): boolean {
    this.#owed += share;
    if (this.#owed < 1) return false;
    this.#owed -= 1;
    return true;
  }
}
