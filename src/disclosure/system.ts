/** A number of children or events that is printed somewhere, or could be worked out from what is. */
export type Count = {
  readonly place: string;
  /** What it is. */
  readonly truth: number;
  /** The cells that print it; none for one that only links others. */
  readonly cells: readonly number[];
  /** The least that an outsider must think possible while it is hidden: zeros are never hidden. */
  readonly least: 0 | 1;
  /** How many shares it is the denominator of. */
  readonly shares: number;
};

/** How often a count stands in a relation. */
export type Term = readonly [count: number, factor: number];

/** Counts that, each taken so many times, add up to nothing. */
export type Relation = readonly Term[];

/** A point of a table that the audience gets: it is printed with all its counts, or hidden with all. */
export type Cell = {
  readonly table: number;
  readonly place: string;
  readonly period: number;
  /** Numerator, denominator and complement, as far as it has them. */
  readonly counts: readonly number[];
  readonly numerator: number;
  readonly isTotal: boolean;
  /** Nothing was counted: shown, and never hidden for another's sake. */
  readonly isEmpty: boolean;
  /** The audience has it already. */
  readonly isKnown: boolean;
};

/** Everything that an audience gets and all that follows from it, as one system of counts. */
export type System = {
  readonly counts: readonly Count[];
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
  /** For each count, the relations that it stands in. */
  readonly relationsOf: readonly (readonly number[])[];
};

/** Puts a system together count by count. */
export class SystemBuilder {
  private readonly counts: {
    place: string;
    truth: number;
    cells: number[];
    least: 0 | 1;
    shares: number;
  }[] = [];
  private readonly cells: Cell[] = [];
  private readonly relations: Relation[] = [];

  count(truth: number, place: string): number {
    this.counts.push({ place, truth, cells: [], least: 0, shares: 0 });
    return this.counts.length - 1;
  }

  truth(count: number): number {
    return this.counts[count]?.truth ?? 0;
  }

  /** A share of which a count is the denominator. */
  share(whole: number): void {
    const count = this.counts[whole];
    if (count) count.shares += 1;
  }

  /** `whole` is the count that is not zero wherever the cell is hidden. */
  cell(cell: Cell, whole: number): void {
    this.cells.push(cell);
    for (const each of cell.counts) this.counts[each]?.cells.push(this.cells.length - 1);
    const count = this.counts[whole];
    if (count && count.truth > 0) count.least = 1;
  }

  /** A relation that holds for the true counts; one that does not is nobody's knowledge and left out. */
  equal(terms: Relation): boolean {
    if (this.sum(terms) !== 0) return false;
    this.relations.push(gathered(terms));
    return true;
  }

  /** The terms add up to zero or more: the rest is a count of its own. */
  notNegative(terms: Relation): void {
    const rest = this.sum(terms);
    const place = this.counts[terms[0]?.[0] ?? -1]?.place ?? '';
    if (rest >= 0) this.relations.push([...gathered(terms), [this.count(rest, place), -1]]);
  }

  build(): System {
    const { counts, cells, relations } = this;
    const relationsOf: number[][] = counts.map(() => []);
    relations.forEach((relation, index) => {
      for (const [count] of relation) relationsOf[count]?.push(index);
    });
    return { counts, cells, relations, relationsOf };
  }

  private sum(terms: Relation): number {
    return terms.reduce((total, [count, factor]) => total + factor * this.truth(count), 0);
  }
}

/** One term for each count. */
function gathered(terms: Relation): Relation {
  const factors = new Map<number, number>();
  for (const [count, factor] of terms) factors.set(count, (factors.get(count) ?? 0) + factor);
  return [...factors].filter(([, factor]) => factor !== 0);
}
