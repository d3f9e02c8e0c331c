const none = -1;

/** The latest row of each id so far, where one or two columns of id numbers tell records apart. */
export class LastRows {
  private readonly ids: readonly ArrayLike<number>[];
  private readonly slots: Int32Array;

  constructor(ids: readonly ArrayLike<number>[], rows: number) {
    this.ids = ids;
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(rows * 2 + 2))).fill(none);
  }

  /** Makes a row the latest of its id, and gives the one that was; -1 where it is the first or has no id. */
  replace(row: number): number {
    let mixed = 0x9747b28c | 0;
    for (const ids of this.ids) {
      const id = ids[row] as number;
      if (id === 0) return none;
      mixed = Math.imul(mixed ^ id, 0x85ebca6b);
      mixed ^= mixed >>> 15;
    }
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = mixed & mask; ; slot = (slot + 1) & mask) {
      const other = slots[slot] as number;
      if (other !== none && !this.isSame(other, row)) continue;
      slots[slot] = row;
      return other;
    }
  }

  private isSame(a: number, b: number): boolean {
    return this.ids.every((ids) => ids[a] === ids[b]);
  }
}
