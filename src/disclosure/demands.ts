import type { System } from './system.ts';
import type { Goal } from './think.ts';

/** What an outsider must be able to think of a hidden count: as little as this, as much, or another. */
export type Demand = {
  readonly name: string;
  /** The hidden cell that it protects. */
  readonly cell: number;
  /** Any of them will do. */
  readonly goals: readonly Goal[];
  readonly isMet: (value: number) => boolean;
  /** It is not small, and asks for nothing where another cell prints it. */
  readonly mayBePrinted: boolean;
  /** Whether it has to be met: a zero may follow from zeros that are shown. */
  readonly isFirm: boolean;
};

/** Whether a count is small, so that what prints it is hidden. Zero is not. */
export function isSmall({ truth }: System['counts'][number], smallNumber: number): boolean {
  return truth >= 1 && truth <= smallNumber;
}

/**
 * What hiding a cell asks for: that each small count of it may be anything from 1 to the largest small
 * number, and that its numerator, where that is not small, may be more than one value.
 */
export function demandsOf(system: System, cell: number, smallNumber: number): readonly Demand[] {
  const { counts = [], numerator } = system.cells[cell] ?? {};
  return counts.flatMap((count) => {
    const of = system.counts[count] as System['counts'][number];
    if (isSmall(of, smallNumber)) return rangeOf(count, of.truth, cell, smallNumber);
    return count === numerator ? [another(count, of.truth, cell)] : [];
  });
}

function rangeOf(count: number, truth: number, cell: number, smallNumber: number): Demand[] {
  const low: Demand = {
    name: `${count} low`,
    cell,
    goals: [{ count, value: 1, fromZero: true }],
    isMet: (value) => value <= 1,
    mayBePrinted: false,
    isFirm: true,
  };
  const high: Demand = {
    name: `${count} high`,
    cell,
    goals: [{ count, value: smallNumber, fromZero: false }],
    isMet: (value) => value >= smallNumber,
    mayBePrinted: false,
    isFirm: true,
  };
  return [low, high].filter(({ isMet }) => !isMet(truth));
}

function another(count: number, truth: number, cell: number): Demand {
  const goals = [truth + 1, truth - 1].map((value) => ({ count, value, fromZero: false }));
  return {
    name: `${count} other`,
    cell,
    goals,
    isMet: (value) => value !== truth,
    mayBePrinted: true,
    isFirm: truth > 0,
  };
}
