/** What a contestant worked out for a measure in a period (`2026-02-01/2026-03-31`) and a place. */
export type Answer = {
  readonly measure: string;
  readonly period: string;
  readonly locality: string;
  readonly numerator: number;
  readonly denominator: number | null;
};

/** What one run of a contestant took and gave. */
export type Run = {
  /** Milliseconds by step; together they are its time. */
  readonly steps: Readonly<Record<string, number>>;
  readonly answers: readonly Answer[];
};

/** Milliseconds of questions that are asked afterwards, by what was asked. */
export type Later = Readonly<Record<string, readonly number[]>>;

/** How far two contestants gave the same. */
export type Agreement = {
  readonly measures: number;
  readonly compared: number;
  readonly differences: readonly string[];
};

/** Holds what a contestant gave against the product: every measure that it gave, value by value. */
export function agreementWith(product: readonly Answer[], other: readonly Answer[]): Agreement {
  const given = new Map(other.map((answer) => [keyOf(answer), answer]));
  const measures = new Set(other.map(({ measure }) => measure));
  const compared = product.filter(({ measure }) => measures.has(measure));
  const differences = compared.flatMap((answer) => {
    const found = given.get(keyOf(answer));
    return found && countsIn(found) === countsIn(answer)
      ? []
      : [`${keyOf(answer)}: ${found ? countsIn(found) : 'nothing'}, not ${countsIn(answer)}`];
  });
  return { measures: measures.size, compared: compared.length, differences };
}

function keyOf({ measure, period, locality }: Answer): string {
  return `${measure} ${period} ${locality}`;
}

function countsIn({ numerator, denominator }: Answer): string {
  return `${numerator} of ${denominator ?? '–'}`;
}
