import { byteKind, Decoder, type Decoding, DecodingError, type Encoding } from './decode.ts';
import type { SlashedOrder } from './readDate.ts';
import { type Recognition, recognise } from './recognise.ts';
import {
  largestFile,
  refuseBinary,
  refuseEmpty,
  refuseHeaders,
  refuseMonthFirst,
  refuseSize,
  refuseWorkbook,
} from './refusal.ts';
import { type RowSink, RowSplitter } from './rowSplitter.ts';
import type { AnyTable } from './sideTables.ts';
import type { Source } from './source.ts';
import type { FileAccount, TableBuilder } from './tableBuilder.ts';

export type ReadOptions = {
  /** How slashed dates are read where a file's own values do not decide it. */
  readonly dateOrder?: SlashedOrder | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onBytes?: ((bytesRead: number) => void) | undefined;
};

/** A file whose rows were handed to the builder of its table. */
export type FileRead = {
  readonly recognition: Recognition;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly account: FileAccount;
};

const headBytes = 65_536;

/**
 * Reads one file as a stream: bytes are decoded here (a character cut by a border stays whole), and
 * PapaParse's core parser splits the text, so quotes and rows cut by a piece stay its business.
 * Throws a `Refusal` where nothing of the file can be used; the builder then holds none of its rows.
 */
export async function readFile(
  source: Source,
  builderOf: (table: AnyTable) => TableBuilder,
  options: ReadOptions,
): Promise<FileRead> {
  const { blob } = source;
  if (blob.size === 0) throw refuseEmpty();
  if (blob.size > largestFile) throw refuseSize(blob.size);
  const head = new Uint8Array(await blob.slice(0, headBytes).arrayBuffer());
  const kind = byteKind(head);
  if (kind === 'workbook') throw refuseWorkbook();
  if (kind === 'binary') throw refuseBinary();
  try {
    return await new FileReading(source, { encoding: kind }, builderOf, options).read();
  } catch (error) {
    if (!(error instanceof DecodingError)) throw error;
    const other = otherDecoding(kind, head);
    return new FileReading(source, other, builderOf, options).read();
  }
}

/** How bytes are read that are not of the encoding they seemed to be of. */
function otherDecoding(kind: Encoding, head: Uint8Array): Decoding {
  const isMarked = kind !== 'utf-8' || head[0] === 0xef;
  return isMarked ? { encoding: kind, replaces: true } : { encoding: 'windows-1252' };
}

class FileReading {
  private readonly source: Source;
  private readonly decoding: Decoding;
  private readonly builderOf: (table: AnyTable) => TableBuilder;
  private readonly options: ReadOptions;

  constructor(
    source: Source,
    decoding: Decoding,
    builderOf: (table: AnyTable) => TableBuilder,
    options: ReadOptions,
  ) {
    this.source = source;
    this.decoding = decoding;
    this.builderOf = builderOf;
    this.options = options;
  }

  /** Reads the file day first, and again where it shows month first and the person says so. */
  async read(): Promise<FileRead> {
    const first = await this.attempt(() => 'dmy');
    const shown = first.builder.shownOrders();
    const monthFirst = [...shown].find(([, order]) => order === 'mdy');
    const asked = this.options.dateOrder;
    if (!monthFirst || asked === 'dmy') return commit(first);
    first.builder.rollback();
    if (asked === undefined) throw refuseMonthFirst(monthFirst[0]);
    return commit(await this.attempt((column) => shown.get(column) ?? 'mdy'));
  }

  private async attempt(orderOf: (column: string) => SlashedOrder): Promise<Attempt> {
    const decoder = new Decoder(this.decoding);
    const table = new TableSink(this.source.name, this.builderOf, orderOf);
    const rows = new RowSplitter(table);
    let bytesRead = 0;
    try {
      for await (const bytes of this.source.blob.stream() as unknown as AsyncIterable<Uint8Array>) {
        this.options.signal?.throwIfAborted();
        rows.piece(decoder.next(bytes));
        bytesRead += bytes.length;
        this.options.onBytes?.(bytesRead);
      }
      rows.end(decoder.next());
      return { ...table.begun(), delimiter: rows.delimiter, decoding: this.decoding };
    } catch (error) {
      table.rollback();
      throw error;
    }
  }
}

type Begun = {
  readonly builder: TableBuilder;
  readonly account: FileAccount;
  readonly recognition: Recognition;
  readonly headerLine: number;
};

type Attempt = Begun & { readonly delimiter: string; readonly decoding: Decoding };

/** Recognises the header row and hands the others to the builder of the table. */
class TableSink implements RowSink {
  private readonly name: string;
  private readonly builderOf: (table: AnyTable) => TableBuilder;
  private readonly orderOf: (column: string) => SlashedOrder;
  private open: Begun | undefined;

  constructor(
    name: string,
    builderOf: (table: AnyTable) => TableBuilder,
    orderOf: (column: string) => SlashedOrder,
  ) {
    this.name = name;
    this.builderOf = builderOf;
    this.orderOf = orderOf;
  }

  header(headers: readonly string[], line: number, titles: number): void {
    const recognition = recognise(headers);
    if (!recognition) throw refuseHeaders(headers);
    const builder = this.builderOf(recognition.table);
    const account = builder.begin(this.name, headers, recognition, this.orderOf);
    if (titles > 0) account.issues.push({ code: 'title-rows', line, value: String(titles) });
    this.open = { builder, account, recognition, headerLine: line };
  }

  row(cells: readonly string[], line: number): void {
    this.open?.builder.row(cells, line);
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

function commit(attempt: Attempt): FileRead {
  const { builder, account, recognition, headerLine, decoding, delimiter } = attempt;
  const { encoding, replaces } = decoding;
  for (const value of recognition.repeated) {
    account.issues.push({ code: 'repeated-header', line: headerLine, value });
  }
  if (replaces) account.issues.push({ code: 'damaged-text' });
  if (encoding === 'windows-1252') account.issues.push({ code: 'encoding' });
  if (account.read === 0) account.issues.push({ code: 'no-rows' });
  builder.commit();
  return { recognition, encoding, delimiter, account };
}
