import { cellReader } from '../cellReader.ts';
import { Ids } from '../ids.ts';
import { isNotRecorded } from '../notRecorded.ts';
import { type Column, type ColumnKind, mustHaveDate, type Table } from '../tables.ts';
import { likeness } from './headerWords.ts';

/** A column of a file, with the values of its first rows in which something is recorded. */
export type FileColumn = { readonly name: string; readonly values: readonly string[] };

/** A column of a file that may be one of a table, and why. */
export type Guess = { readonly name: string; readonly why: string };

/** For each column of a table the columns of a file that it may be, the likeliest first. */
export type Guesses = Readonly<Record<string, readonly Guess[]>>;

type Candidate = Guess & {
  /** How well its header fits, from 0 to 1. */
  readonly alike: number;
  readonly score: number;
  /** Whether it is good enough to stand in the form before anybody chose it. */
  readonly isSure: boolean;
};

/** Of each kind, how much it says that values can be read as it. */
const weights: Readonly<Record<ColumnKind, number>> = {
  date: 1,
  category: 1.2,
  factors: 1.2,
  flag: 0.4,
  code: 0.4,
  number: 0.3,
  id: 0.2,
  child: 0.2,
  text: 0,
};

const leastLikeness = 0.5;
const leastReadable = 0.5;

/** What a column of the table may be in the file, and which of it is taken until somebody says otherwise. */
export function guessColumns(
  table: Table,
  columns: readonly FileColumn[],
): {
  readonly guesses: Guesses;
  readonly answers: Readonly<Record<string, string>>;
  /** How well the table fits the file as a whole. */
  readonly fit: number;
} {
  const candidates = table.columns.map((column) => ({
    column,
    found: columns
      .map((one) => candidateFor(column, table, one))
      .filter((candidate) => candidate !== undefined)
      .toSorted((a, b) => b.score - a.score),
  }));
  return {
    guesses: Object.fromEntries(
      candidates.map(({ column, found }) => [
        column.name,
        found.slice(0, 5).map(({ name, why }) => ({ name, why })),
      ]),
    ),
    ...assigned(candidates),
  };
}

type Candidates = readonly { readonly column: Column; readonly found: readonly Candidate[] }[];

/**
 * Gives each column the likeliest that no other has a better claim to; categories share one only
 * where the file has no other.
 */
function assigned(candidates: Candidates): {
  readonly answers: Readonly<Record<string, string>>;
  readonly fit: number;
} {
  const claims = candidates
    .flatMap(({ column, found }) =>
      found.filter(({ isSure }) => isSure).map((candidate) => ({ column, ...candidate })),
    )
    .toSorted(
      (a, b) => b.score - a.score || Number(isNeeded(b.column)) - Number(isNeeded(a.column)),
    );
  const answers: Record<string, string> = {};
  const taken = new Map<string, ColumnKind>();
  let fit = 0;
  for (const mayShare of [false, true]) {
    for (const { column, name, alike } of claims) {
      const other = taken.get(name);
      const isShared = mayShare && other === 'category' && column.kind === 'category';
      if (answers[column.name] !== undefined || !(other === undefined || isShared)) continue;
      answers[column.name] = name;
      taken.set(name, column.kind);
      fit += column.required ? alike : alike / 2;
    }
  }
  const lacking = candidates.filter(
    ({ column }) => column.required && answers[column.name] === undefined,
  );
  return { answers, fit: fit - lacking.length };
}

function isNeeded(column: Column): boolean {
  return column.required === true || mustHaveDate(column);
}

function candidateFor(column: Column, table: Table, one: FileColumn): Candidate | undefined {
  const alike = likeness(one.name, column, table.id);
  const values = valuesSay(column, one.values);
  const saysHeader = alike >= leastLikeness;
  const isReadable = one.values.length === 0 || values.share >= leastReadable;
  const isTelling =
    (column.kind === 'category' || column.kind === 'factors') && values.share >= 0.9;
  const isDate = column.kind === 'date' && values.share >= 0.9 && values.why !== undefined;
  if (!isReadable || !(saysHeader || isTelling || isDate)) return undefined;
  const why = [...(saysHeader ? [`the header says “${one.name}”`] : []), ...(values.why ?? [])];
  return {
    name: one.name,
    alike,
    why: why.join('; '),
    score: 2 * alike + values.share * weights[column.kind],
    isSure: saysHeader || isTelling,
  };
}

/** Which share of values can be read as those of a column, and how that is said where it says something. */
function valuesSay(
  column: Column,
  values: readonly string[],
): { readonly share: number; readonly why?: readonly string[] } {
  if (values.length === 0) return { share: 0 };
  if (column.kind === 'text') return { share: 1 };
  if (column.kind === 'id' || column.kind === 'child') return idsSay(values);
  const reader = cellReader(column, new Ids());
  const readable = values.filter((value) => {
    const read = reader.read(value);
    return read !== reader.unreadable && !(column.kind === 'factors' && read === reader.blank);
  });
  const share = readable.length / values.length;
  const words = saidOf[column.kind];
  if (share < leastReadable || !words) return { share };
  if (column.kind === 'date' && values.every((value) => /^\d{5}(?:\.\d+)?$/.test(value))) {
    return { share: share / 2 };
  }
  return { share, why: [share === 1 ? `values ${words}` : `most values ${words}`] };
}

const saidOf: Partial<Readonly<Record<ColumnKind, string>>> = {
  date: 'look like dates',
  flag: 'are yes or no',
  category: 'are categories of abuse',
  factors: 'are factors of assessments',
  code: 'are known words for it',
  number: 'are numbers',
};

/** Ids are short and without blanks, and no dates. */
function idsSay(values: readonly string[]): {
  readonly share: number;
  readonly why?: readonly string[];
} {
  const like = values.filter(
    (value) => value.length <= 24 && /\d/.test(value) && !/[\s:/]/.test(value),
  );
  const share = like.length / values.length;
  return share < leastReadable
    ? { share: 0.5 }
    : { share, why: ['values look like numbers of records'] };
}

/** The values of a column in which something is recorded. */
export function recordedValues(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => !isNotRecorded(cell));
}
