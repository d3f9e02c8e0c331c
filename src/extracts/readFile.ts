import type { PlainSink } from './byteSplitter.ts';
import { byteKind, type Decoding, type Encoding } from './decode.ts';
import { isDfeFile } from './dfe/isDfeFile.ts';
import type { Feed, Written } from './feed.ts';
import { cutIn } from './footer.ts';
import { HeaderFinder, type Row, type TableSink } from './headerFinder.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { SlashedOrder } from './readDate.ts';
import type { StatisticsRead } from './readStatistics.ts';
import { type Recognition, recognise } from './recognise.ts';
import {
  largestFile,
  Refusal,
  refuseBinary,
  refuseEmpty,
  refuseHeaders,
  refuseMonthFirst,
  refuseOldWorkbook,
  refuseSize,
} from './refusal.ts';
import type { AnyTable } from './sideTables.ts';
import type { Source } from './source.ts';
import type { FileAccount, TableBuilder } from './tableBuilder.ts';
import { headOf, type TextOptions, textFeed, withDecoding } from './textFeed.ts';
import type { Sheet } from './workbook.ts';

export type ReadOptions = TextOptions & {
  /** How slashed dates are read where a file's own values do not decide it. */
  readonly dateOrder?: SlashedOrder | undefined;
};

/** A file, or a sheet of one, whose rows were handed to the builder of its table. */
export type FileRead = {
  readonly recognition: Recognition;
  /** How its text was written; absent for a sheet of a workbook. */
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly account: FileAccount;
};

/** The headers are those of official statistics: the file is no extract, and is read otherwise. */
class StatisticsFound extends Error {}

type BuilderOf = (table: AnyTable) => TableBuilder;

/** What sort of file it is by its first bytes. Throws a `Refusal` where it can be no extract. */
export async function kindOfFile(
  { blob }: Source,
  chosen?: Encoding,
): Promise<Encoding | 'workbook'> {
  if (blob.size === 0) throw refuseEmpty();
  if (blob.size > largestFile) throw refuseSize(blob.size);
  const kind = byteKind(await headOf(blob));
  if (kind === 'old-workbook') throw refuseOldWorkbook();
  if (kind === 'binary' && chosen) return chosen;
  if (kind === 'binary') throw refuseBinary();
  return kind;
}

/**
 * Reads a file of text as a stream: bytes are decoded here (a character cut by a border stays whole),
 * and PapaParse's core parser splits the text, so quotes and rows cut by a piece stay its business.
 * Throws a `Refusal` where nothing of the file can be used; the builder then holds none of its rows.
 */
export async function readText(
  source: Source,
  encoding: Encoding,
  builderOf: BuilderOf,
  options: ReadOptions,
): Promise<FileRead | StatisticsRead> {
  return withDecoding(source.blob, encoding, options.choice ?? {}, (decoding) =>
    readRows(source.name, textFeed(source.blob, decoding, options), builderOf, options),
  );
}

/** Reads a sheet of a workbook, as a file of its own. */
export function readSheet(
  name: string,
  { rows }: Sheet,
  builderOf: BuilderOf,
  options: ReadOptions,
): Promise<FileRead | StatisticsRead> {
  const feed: Feed = async (finder) => {
    rows.forEach((cells, index) => {
      if (cells.some((cell) => cell.trim() !== '')) finder.row(cells, index + 1);
    });
    return {};
  };
  return readRows(name, feed, builderOf, options);
}

async function readRows(
  name: string,
  feed: Feed,
  builderOf: BuilderOf,
  options: ReadOptions,
): Promise<FileRead | StatisticsRead> {
  try {
    return await readTable(name, feed, builderOf, options);
  } catch (error) {
    if (!(error instanceof StatisticsFound)) throw error;
    // Few loads have such a file, so what reads it is fetched when one comes.
    const { readStatistics } = await import('./readStatistics.ts');
    return readStatistics(feed);
  }
}

/** Reads the rows day first, and again where they show month first and the person says so. */
async function readTable(
  name: string,
  feed: Feed,
  builderOf: BuilderOf,
  { dateOrder, mappings = [] }: ReadOptions,
): Promise<FileRead> {
  const attempt = async (orderOf: (column: string) => SlashedOrder): Promise<Attempt> => {
    const table = new RecognisedTable(name, builderOf, orderOf, mappings);
    const finder = new HeaderFinder(table, mappings);
    let written: Written = {};
    try {
      written = await feed(finder, table);
      finder.end();
      return { ...table.begun(), written };
    } catch (error) {
      table.rollback();
      if (error instanceof Refusal) error.written ??= written;
      throw error;
    }
  };
  const first = await attempt(() => 'dmy');
  const shown = first.builder.shownOrders();
  const monthFirst = [...shown].find(([, order]) => order === 'mdy');
  if (!monthFirst || dateOrder === 'dmy') return commit(first);
  first.builder.rollback();
  if (dateOrder === undefined) throw refuseMonthFirst(monthFirst[0]);
  return commit(await attempt((column) => shown.get(column) ?? 'mdy'));
}

type Begun = {
  readonly builder: TableBuilder;
  readonly account: FileAccount;
  readonly recognition: Recognition;
  readonly headerLine: number;
};

type Attempt = Begun & { readonly written: Written };

/** Recognises the header row and hands the others to the builder of the table. */
class RecognisedTable implements TableSink {
  private readonly name: string;
  private readonly builderOf: BuilderOf;
  private readonly orderOf: (column: string) => SlashedOrder;
  private readonly mappings: readonly Mapping[];
  private open: Begun | undefined;

  constructor(
    name: string,
    builderOf: BuilderOf,
    orderOf: (column: string) => SlashedOrder,
    mappings: readonly Mapping[],
  ) {
    this.name = name;
    this.builderOf = builderOf;
    this.orderOf = orderOf;
    this.mappings = mappings;
  }

  header(headers: readonly string[], line: number, titles: readonly Row[]): void {
    if (isDfeFile(headers)) throw new StatisticsFound();
    const recognition = recognise(headers, this.mappings);
    if (!recognition) throw refuseHeaders(headers, this.mappings);
    const builder = this.builderOf(recognition.table);
    const account = builder.begin(this.name, headers, recognition, this.orderOf);
    if (titles.length > 0) {
      account.issues.push({ code: 'title-rows', line, value: String(titles.length) });
    }
    for (const title of titles) {
      const value = cutIn(title.cells);
      if (value) account.issues.push({ code: 'cut-export', line: title.line, value });
    }
    this.open = { builder, account, recognition, headerLine: line };
  }

  row(cells: readonly string[], line: number): void {
    this.open?.builder.row(cells, line);
  }

  /** Who takes rows as bytes; nobody where the text must be decoded or cells be put together. */
  plainSink({ encoding }: Decoding): PlainSink | undefined {
    const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
    return !isWide && this.open?.builder.takesPlainRows() ? this.open.builder : undefined;
  }

  strayQuote(line: number): void {
    this.open?.account.issues.push({ code: 'stray-quote', line });
  }

  begun(): Begun {
    if (!this.open) throw refuseEmpty();
    return this.open;
  }

  rollback(): void {
    this.open?.builder.rollback();
  }
}

function commit({ builder, account, recognition, headerLine, written }: Attempt): FileRead {
  const { decoding, delimiter } = written;
  for (const value of recognition.repeated) {
    account.issues.push({ code: 'repeated-header', line: headerLine, value });
  }
  if (decoding?.replaces) account.issues.push({ code: 'damaged-text' });
  if (decoding?.chosen === 'doubtful') account.issues.push({ code: 'encoding-doubtful' });
  if (decoding?.encoding === 'windows-1252' && !decoding.chosen) {
    account.issues.push({ code: 'encoding' });
  }
  if (account.read === 0) account.issues.push({ code: 'no-rows' });
  builder.commit();
  return {
    recognition,
    account,
    ...(decoding ? { encoding: decoding.encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
  };
}
