import { Climber, type Column } from './climb.ts';
import type { Scope } from './scope.ts';
import type { System } from './system.ts';

/** What an outsider may think of a count: at most so much, or at least. */
export type Goal = {
  readonly count: number;
  readonly value: number;
  /**
   * Whether hidden counts may be thought zero. An outsider who takes it that no zero is hidden knows
   * that so many hidden parts make at least so many; only hiding zeros would help against that.
   */
  readonly fromZero: boolean;
};

/** Other values of counts, by count, that agree with everything printed. */
export type Alternative = ReadonlyMap<number, number>;

/** What it costs for a step to move a count that is printed; 0 for a hidden one. */
export type StepCost = (count: number) => number;

const goalWorth = 10_000;
const tiny = 1e-6;

/** A column moves its count up or down; a printed count has one for each, since either way costs. */
type Mover = { readonly count: number; readonly sign: 1 | -1; readonly worth: number };

/** Looks for other values of the counts of a scope, which alone move; all others stay what they are. */
export class Thinking {
  private readonly system: System;
  private readonly movers: Mover[] = [];
  private readonly columns: Column[] = [];
  private readonly columnOf = new Map<number, number>();
  private readonly climber: Climber;

  constructor(system: System, { counts, relations }: Scope, cost: StepCost = () => 0) {
    this.system = system;
    const rows = new Map(relations.map((relation, row) => [relation, row]));
    for (const count of counts) this.add(count, rows, cost(count));
    this.climber = new Climber(rows.size, this.columns);
  }

  /**
   * Values under which a count comes as near to its goal as can be, at the least cost; undefined where
   * the values found are not whole or break a relation.
   */
  towards(goal: Goal): Alternative | undefined {
    const aim = this.columnOf.get(goal.count);
    if (aim === undefined) return undefined;
    this.setFloors(goal.fromZero);
    const column = this.columns[aim] as Column;
    const { lowest, highest } = column;
    const wanted = goal.value - (this.system.counts[goal.count]?.truth ?? 0);
    const worth = Float64Array.from(this.movers, (mover) => mover.worth);
    worth[aim] = goalWorth * Math.sign(wanted);
    column.lowest = Math.max(lowest, Math.min(wanted, 0));
    column.highest = Math.max(wanted, 0);
    const moves = this.climber.climb(worth);
    [column.lowest, column.highest] = [lowest, highest];
    const changed = new Map<number, number>();
    this.movers.forEach(({ count, sign }, index) => {
      changed.set(count, (changed.get(count) ?? 0) + sign * (moves[index] as number));
    });
    return wholeAlternative(this.system, changed, goal.fromZero);
  }

  private add(count: number, rows: ReadonlyMap<number, number>, cost: number): void {
    const { system, movers, columns } = this;
    const terms = (system.relationsOf[count] ?? []).map(
      (relation) => [rows.get(relation) as number, factorOf(system, relation, count)] as const,
    );
    const highest = Number.POSITIVE_INFINITY;
    if (cost === 0) this.columnOf.set(count, columns.length);
    movers.push({ count, sign: 1, worth: -cost });
    columns.push({ terms, lowest: 0, highest });
    if (cost === 0) return;
    movers.push({ count, sign: -1, worth: -cost });
    const down = terms.map(([row, factor]) => [row, -factor] as const);
    columns.push({ terms: down, lowest: 0, highest });
  }

  private setFloors(fromZero: boolean): void {
    this.movers.forEach(({ count, sign, worth }, index) => {
      const { truth, least } = this.system.counts[count] as System['counts'][number];
      const depth = truth - (fromZero ? 0 : least);
      const column = this.columns[index] as Column;
      if (worth === 0) column.lowest = -depth;
      else if (sign < 0) column.highest = depth;
    });
  }
}

function factorOf(system: System, relation: number, count: number): number {
  return system.relations[relation]?.find(([each]) => each === count)?.[1] ?? 0;
}

/** The changed values, where they are whole, not below what can be, and keep every relation exactly. */
function wholeAlternative(
  system: System,
  moves: ReadonlyMap<number, number>,
  fromZero: boolean,
): Alternative | undefined {
  const values = new Map<number, number>();
  for (const [count, move] of moves) {
    const { truth, least } = system.counts[count] as System['counts'][number];
    const rounded = Math.round(move);
    if (Math.abs(move - rounded) > tiny || truth + rounded < (fromZero ? 0 : least))
      return undefined;
    if (rounded !== 0) values.set(count, truth + rounded);
  }
  return keepsRelations(system, values) ? values : undefined;
}

function keepsRelations(system: System, values: Alternative): boolean {
  const touched = new Set([...values.keys()].flatMap((count) => system.relationsOf[count] ?? []));
  return [...touched].every((relation) => {
    const terms = system.relations[relation] ?? [];
    const thought = (count: number) => values.get(count) ?? system.counts[count]?.truth ?? 0;
    return terms.reduce((sum, [count, factor]) => sum + factor * thought(count), 0) === 0;
  });
}
