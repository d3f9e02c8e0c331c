import type { Cell, System } from './system.ts';

/** Which cells are hidden, and what an outsider therefore knows. */
export class Veil {
  private readonly hidden = new Set<number>();
  private readonly system: System;

  constructor(system: System) {
    this.system = system;
  }

  hide(cell: number): void {
    this.hidden.add(cell);
  }

  isHidden(cell: number): boolean {
    return this.hidden.has(cell);
  }

  /** Whether nothing says what a count is, as far as what prints it goes. */
  isOpen(count: number): boolean {
    return this.cellsOf(count).every((cell) => this.isHidden(cell) && !this.at(cell).isKnown);
  }

  /** Whether a count is open or could be made so. */
  canOpen(count: number): boolean {
    return this.cellsOf(count).every((cell) => {
      const { isEmpty, isKnown } = this.at(cell);
      return !isKnown && (this.isHidden(cell) || !isEmpty);
    });
  }

  /** The cells that must be hidden so that a count is open. */
  inTheWay(count: number): readonly number[] {
    return this.cellsOf(count).filter((cell) => !this.isHidden(cell));
  }

  private cellsOf(count: number): readonly number[] {
    return this.system.counts[count]?.cells ?? [];
  }

  private at(cell: number): Cell {
    return this.system.cells[cell] as Cell;
  }
}
