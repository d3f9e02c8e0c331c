import { type Demand, demandsOf, isSmall } from './demands.ts';
import { nearScopes, wideScopes } from './scope.ts';
import type { System } from './system.ts';
import { type Alternative, Thinking } from './think.ts';
import { Veil } from './veil.ts';

/** Why a cell is hidden: a count of it is small, or others could be worked out from it. */
export type Why = 'small' | 'for-others';

export type Protection = {
  /** By index of the cell. */
  readonly hidden: ReadonlyMap<number, Why>;
  /** Cells that can be narrowed further than the rule allows, whatever else is hidden. */
  readonly exposed: ReadonlySet<number>;
};

/**
 * Hides what is small, then attacks all that is hidden: for each count it looks for other values that
 * agree with everything printed and reach as far as the rule asks. Where there are none, it hides the
 * cheapest cells that make room, until every demand is met or nothing helps.
 */
export function protect(system: System, smallNumber: number): Protection {
  return new Protecting(system, smallNumber).run();
}

class Protecting {
  private readonly veil: Veil;
  private readonly hidden = new Map<number, Why>();
  private readonly exposed = new Set<number>();
  private readonly pending = new Map<string, Demand>();
  private readonly met = new Set<string>();
  private readonly system: System;
  private readonly smallNumber: number;

  constructor(system: System, smallNumber: number) {
    this.system = system;
    this.smallNumber = smallNumber;
    this.veil = new Veil(system);
  }

  run(): Protection {
    const { system, smallNumber, hidden, exposed, pending } = this;
    system.cells.forEach(({ counts }, cell) => {
      const small = counts.some((count) => isSmall(this.count(count), smallNumber));
      if (small) this.hide(cell, 'small');
    });
    let printed: readonly Demand[] = [];
    do {
      printed = [...printed, ...this.answerAll()];
      for (const demand of printed.filter((each) => this.asksNow(each))) {
        pending.set(demand.name, demand);
      }
      printed = printed.filter((each) => !this.asksNow(each));
    } while (pending.size > 0);
    return { hidden, exposed };
  }

  /** Answers what is pending, and what comes up on the way; returns what another cell prints anyway. */
  private answerAll(): Demand[] {
    const printed: Demand[] = [];
    for (const [name, demand] of this.pending) {
      this.pending.delete(name);
      if (this.asksNow(demand)) this.answer(demand);
      else printed.push(demand);
    }
    return printed;
  }

  /** A number that is not small may be printed in another table: then it is no secret. */
  private asksNow({ mayBePrinted, goals }: Demand): boolean {
    return !mayBePrinted || goals.some(({ count }) => this.veil.isOpen(count));
  }

  /** Near by among what is hidden already, then where the least has to be hidden for it. */
  private answer(demand: Demand): void {
    const near = this.seek(demand, nearScopes) ?? this.makeRoom(demand, nearScopes);
    const alternative = near ?? (demand.isFirm ? this.answerFromAfar(demand) : undefined);
    if (alternative) this.learn(alternative, demand);
    else if (demand.isFirm) this.exposed.add(demand.cell);
  }

  private answerFromAfar(demand: Demand): Alternative | undefined {
    return this.makeRoom(demand, wideScopes) ?? this.seek(demand, wideScopes);
  }

  private hide(cell: number, why: Why): void {
    if (this.hidden.has(cell)) return;
    this.hidden.set(cell, why);
    this.veil.hide(cell);
    for (const demand of demandsOf(this.system, cell, this.smallNumber)) {
      if (!this.met.has(demand.name)) this.pending.set(demand.name, demand);
    }
  }

  /** Other values that agree with all that is printed, as the demand wants them. */
  private seek(demand: Demand, scopesOf: typeof nearScopes): Alternative | undefined {
    const isOpen = (count: number) => this.veil.isOpen(count);
    for (const scope of scopesOf(this.system, centreOf(demand), isOpen)) {
      const found = this.towards(new Thinking(this.system, scope), demand);
      if (found) return found;
    }
    return undefined;
  }

  private towards(thinking: Thinking, { goals, isMet }: Demand): Alternative | undefined {
    for (const goal of goals) {
      const found = thinking.towards(goal);
      if (found && isMet(found.get(goal.count) ?? this.count(goal.count).truth)) return found;
    }
    return undefined;
  }

  /** The same where more is hidden: what has to move for it, and costs least, is hidden. */
  private makeRoom(demand: Demand, scopesOf: typeof nearScopes): Alternative | undefined {
    const canOpen = (count: number) => this.veil.canOpen(count);
    for (const scope of scopesOf(this.system, centreOf(demand), canOpen)) {
      const thinking = new Thinking(this.system, scope, (count) => this.cost(count));
      const found = this.towards(thinking, demand);
      if (!found) continue;
      for (const count of found.keys()) {
        for (const cell of this.veil.inTheWay(count)) this.hide(cell, 'for-others');
      }
      return found;
    }
    return undefined;
  }

  private learn(alternative: Alternative, answered: Demand): void {
    this.met.add(answered.name);
    const { fromZero } = answered.goals[0] ?? { fromZero: true };
    for (const [name, { goals, isMet }] of this.pending) {
      const [goal] = goals;
      const value = alternative.get(goal?.count ?? -1);
      if ((fromZero && !goal?.fromZero) || value === undefined || !isMet(value)) continue;
      this.met.add(name);
      this.pending.delete(name);
    }
  }

  /** What hiding all that prints a count would take away: large numbers and totals are dearer. */
  private cost(count: number): number {
    return this.veil.inTheWay(count).reduce((sum, index) => {
      const cell = this.system.cells[index];
      const size = this.count(cell?.counts[1] ?? count).truth;
      return sum + (1 + Math.log2(1 + size) / 4) * (cell?.isTotal ? 10 : 1);
    }, 0);
  }

  private count(index: number): System['counts'][number] {
    return this.system.counts[index] as System['counts'][number];
  }
}

/** The count that a demand is about. */
function centreOf({ goals }: Demand): number {
  return goals[0]?.count ?? -1;
}
