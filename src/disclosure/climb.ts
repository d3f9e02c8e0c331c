/** A column of a linear programme: how often it stands in each row, and how far it may move from 0. */
export type Column = {
  readonly terms: readonly (readonly [row: number, factor: number])[];
  lowest: number;
  highest: number;
};

const tiny = 1e-7;
/** What is left of a 0 after rounding. */
const nothing = 1e-11;
/** Steps without gain after which the first column that helps is taken, so that none goes in circles. */
const patience = 40;
const mostSteps = 4_000;

/** Columns that move together so that every row stays 0; all of them at 0 is where the truth is. */
export class Climber {
  private readonly tableau: Tableau;
  private readonly columns: readonly Column[];

  constructor(rows: number, columns: readonly Column[]) {
    this.columns = columns;
    this.tableau = reduced(rows, columns);
  }

  /**
   * Moves the columns from 0 so that what they are worth together is as much as can be: the simplex
   * method with bounds. Returns the moves.
   */
  climb(worth: Float64Array): Float64Array {
    const { tableau, columns } = this;
    tableau.moves.fill(0);
    value(tableau, worth);
    let idle = 0;
    for (let step = 0; step < mostSteps; step += 1) {
      const entering = enteringColumn(tableau, columns, idle > patience);
      if (!entering) break;
      const gain = advance(tableau, columns, entering);
      if (gain === Number.POSITIVE_INFINITY) break;
      idle = gain > tiny ? 0 : idle + 1;
    }
    return tableau.moves;
  }
}

type Tableau = {
  /** For each row, the coefficient of each free column. */
  readonly cells: Float64Array[];
  /** The column that each row gives. */
  readonly basic: number[];
  readonly free: number[];
  /** What a step of each free column is worth, all that follows from it included. */
  readonly worth: Float64Array;
  readonly moves: Float64Array;
};

type Entering = { readonly at: number; readonly direction: 1 | -1 };

/** Solves the rows for as many columns: each row gives one column by those that stay free. */
function reduced(rows: number, columns: readonly Column[]): Tableau {
  const full = Array.from({ length: rows }, () => new Float64Array(columns.length));
  columns.forEach(({ terms }, column) => {
    for (const [row, factor] of terms) (full[row] as Float64Array)[column] = factor;
  });
  const basic: number[] = [];
  const solved: Float64Array[] = [];
  for (const row of full) {
    const pivot = roomiest(row, columns);
    if (pivot < 0) continue;
    scale(row, 1 / (row[pivot] as number));
    const filled = filledColumns(row);
    for (const other of full) {
      if (other !== row) subtract(other, row, other[pivot] as number, filled);
    }
    basic.push(pivot);
    solved.push(row);
  }
  const isBasic = new Set(basic);
  const free = columns.map((_, column) => column).filter((column) => !isBasic.has(column));
  const cells = solved.map((row) => Float64Array.from(free, (column) => row[column] as number));
  const worth = new Float64Array(free.length);
  return { cells, basic, free, worth, moves: new Float64Array(columns.length) };
}

/** What a step of each free column is worth with all that follows from it. */
function value({ cells, basic, free, worth }: Tableau, own: Float64Array): void {
  for (let at = 0; at < free.length; at += 1) worth[at] = own[free[at] as number] as number;
  cells.forEach((row, index) => {
    const follows = own[basic[index] as number] as number;
    if (follows !== 0) subtract(worth, row, follows, filledColumns(row));
  });
}

/** The column of a row with the most room to move both ways. */
function roomiest(row: Float64Array, columns: readonly Column[]): number {
  let best = -1;
  let most = -1;
  for (let column = 0; column < row.length; column += 1) {
    if (Math.abs(row[column] as number) < tiny) continue;
    const { lowest, highest } = columns[column] as Column;
    const room = Math.min(-lowest, highest);
    if (room > most) [best, most] = [column, room];
  }
  return best;
}

function scale(row: Float64Array, factor: number): void {
  for (let column = 0; column < row.length; column += 1) {
    row[column] = (row[column] as number) * factor;
  }
}

/** The columns in which a row is not 0: most are. */
function filledColumns(row: Float64Array): number[] {
  const filled: number[] = [];
  for (let column = 0; column < row.length; column += 1) if (row[column] !== 0) filled.push(column);
  return filled;
}

function subtract(
  row: Float64Array,
  other: Float64Array,
  factor: number,
  filled: readonly number[],
): void {
  if (factor === 0) return;
  for (const column of filled) {
    const rest = (row[column] as number) - factor * (other[column] as number);
    row[column] = Math.abs(rest) < nothing ? 0 : rest;
  }
}

function enteringColumn(
  { free, worth, moves }: Tableau,
  columns: readonly Column[],
  first: boolean,
): Entering | undefined {
  let best: Entering | undefined;
  let most = tiny;
  for (let at = 0; at < free.length; at += 1) {
    const gain = worth[at] as number;
    if (Math.abs(gain) <= most) continue;
    const column = free[at] as number;
    const direction = gain > 0 ? 1 : -1;
    if (room(columns[column] as Column, moves[column] as number, direction) <= tiny) continue;
    best = { at, direction };
    if (first) return best;
    most = Math.abs(gain);
  }
  return best;
}

function room({ lowest, highest }: Column, move: number, direction: number): number {
  return direction > 0 ? highest - move : move - lowest;
}

/** Moves a free column as far as it or a column that follows it can go; returns what was gained. */
function advance(
  tableau: Tableau,
  columns: readonly Column[],
  { at, direction }: Entering,
): number {
  const { cells, basic, free, worth, moves } = tableau;
  const column = free[at] as number;
  let step = room(columns[column] as Column, moves[column] as number, direction);
  let leaving = -1;
  for (let row = 0; row < cells.length; row += 1) {
    const slope = -((cells[row] as Float64Array)[at] as number) * direction;
    if (Math.abs(slope) < tiny) continue;
    const follows = basic[row] as number;
    const reach = room(columns[follows] as Column, moves[follows] as number, slope);
    const most = Math.max(0, reach) / Math.abs(slope);
    if (most < step) [step, leaving] = [most, row];
  }
  if (step === Number.POSITIVE_INFINITY) return step;
  moves[column] = (moves[column] as number) + step * direction;
  for (let row = 0; row < cells.length; row += 1) {
    const follows = basic[row] as number;
    const slope = (cells[row] as Float64Array)[at] as number;
    moves[follows] = (moves[follows] as number) - slope * direction * step;
  }
  const gain = Math.abs(worth[at] as number) * step;
  if (leaving >= 0) exchange(tableau, leaving, at);
  return gain;
}

/** A row gives the free column from now on, and the one that it gave is free. */
function exchange({ cells, basic, free, worth }: Tableau, leaving: number, at: number): void {
  const row = cells[leaving] as Float64Array;
  const pivot = row[at] as number;
  row[at] = 1;
  scale(row, 1 / pivot);
  const filled = filledColumns(row);
  for (const other of [...cells, worth]) {
    const factor = other[at] as number;
    if (other === row || factor === 0) continue;
    other[at] = 0;
    subtract(other, row, factor, filled);
  }
  const left = basic[leaving] as number;
  basic[leaving] = free[at] as number;
  free[at] = left;
}
