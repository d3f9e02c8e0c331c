const none = -1;

/** The latest row of each id so far, where one or two columns of id numbers tell records apart. */
export class LastRows {
  private readonly ids: readonly ArrayLike<number>[];
  /** By the number of the first id; only those that stand more than once are looked for. */
  private readonly times: Uint8Array;
  private readonly slots: Int32Array;

  constructor(ids: readonly ArrayLike<number>[], rows: number) {
    this.ids = ids;
    const [first = []] = ids;
    this.times = timesOf(first, first.length === 0 ? 0 : rows);
    let repeated = 0;
    for (let row = 0; row < rows; row += 1) if (this.isRepeated(row)) repeated += 1;
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(repeated * 2 + 2))).fill(none);
  }

  /** Makes a row the latest of its id, and gives the one that was; -1 where it is the first or has no id. */
  replace(row: number): number {
    if (!this.isRepeated(row)) return none;
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

  private isRepeated(row: number): boolean {
    return this.times[this.ids[0]?.[row] ?? 0] === 2;
  }

  private isSame(a: number, b: number): boolean {
    return this.ids.every((ids) => ids[a] === ids[b]);
  }
}

/** How many rows have each id, 2 where there are more: ids hardly ever stand twice. */
function timesOf(ids: ArrayLike<number>, rows: number): Uint8Array {
  let largest = 0;
  for (let row = 0; row < rows; row += 1) largest = Math.max(largest, ids[row] as number);
  const times = new Uint8Array(largest + 1);
  for (let row = 0; row < rows; row += 1) {
    const id = ids[row] as number;
    if ((times[id] as number) < 2) times[id] = (times[id] as number) + 1;
  }
  return times;
}
