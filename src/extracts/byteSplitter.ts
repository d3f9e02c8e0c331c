import { mixHigh, mixLow } from './cellKey.ts';
import { type Decoder, DecodingError } from './decode.ts';
import { PlainRow } from './plainRow.ts';
import { longestRow, type RowSplitter } from './rowSplitter.ts';

/** Takes rows as they stand in the bytes. */
export type PlainSink = { plainRow(row: PlainRow, line: number): void };

/** Which bytes stand for themselves in plain rows: all of UTF-8, or those that other encodings share. */
export type PlainBytes = 'utf-8' | 'ascii';

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;

/** What a byte means to the splitter. */
const plain = 0;
const endsCell = 1;
const endsRow = 2;
const needsText = 3;

const none = -1;

/** Once a stretch needs to be read as text, so much of what follows it is too: each turn has its price. */
const leastText = 2048;

/**
 * Cuts bytes that come in pieces into rows. Plain stretches (with no quotation marks but those around
 * whole cells of one line) are cut here, without a string for each cell; everything else is decoded and
 * left to `RowSplitter`, which also finds the delimiter and the header row. Lines are counted on by it.
 */
export class ByteSplitter {
  private readonly text: RowSplitter;
  private readonly decoder: Decoder;
  private readonly plainBytes: PlainBytes;
  private readonly sinkOf: () => PlainSink | undefined;
  private readonly row = new PlainRow();
  private readonly meanings = new Uint8Array(256);
  private held: Uint8Array = new Uint8Array(0);
  private room = new Uint8Array(0);

  /** `sinkOf` says who takes plain rows, once that is known and where it can. */
  constructor(
    text: RowSplitter,
    decoder: Decoder,
    plainBytes: PlainBytes,
    sinkOf: () => PlainSink | undefined,
  ) {
    this.text = text;
    this.decoder = decoder;
    this.plainBytes = plainBytes;
    this.sinkOf = sinkOf;
  }

  piece(piece: Uint8Array): void {
    const bytes = this.joined(piece);
    const end = bytes.lastIndexOf(lineFeed) + 1;
    this.row.bytes = bytes;
    if (this.plainBytes === 'utf-8') refuseOtherBytes(bytes.subarray(0, end));
    let at = 0;
    while (at < end) {
      const isBetweenRows = this.text.isBetweenRows();
      const sink = isBetweenRows ? this.sinkOf() : undefined;
      if (sink) at = this.plainRows(bytes, at, end, sink);
      const mayBePlainSoon = sink !== undefined || !isBetweenRows;
      const textEnd = mayBePlainSoon ? this.endOfText(bytes, at, end) : end;
      if (textEnd > at) this.text.piece(this.decoder.next(bytes.subarray(at, textEnd)));
      at = textEnd;
    }
    this.held = bytes.slice(end);
    if (this.held.length > longestRow) this.giveHeld();
  }

  end(): void {
    this.giveHeld();
    this.text.end(this.decoder.next());
  }

  /** What was held back and the piece, in memory that the next ones use again. */
  private joined(piece: Uint8Array): Uint8Array {
    const { held } = this;
    const length = held.length + piece.length;
    if (this.room.length < length) this.room = new Uint8Array(length * 2);
    this.room.set(held);
    this.room.set(piece, held.length);
    return this.room.subarray(0, length);
  }

  private giveHeld(): void {
    const { held } = this;
    this.held = new Uint8Array(0);
    this.text.piece(this.decoder.next(held));
  }

  /** Hands over rows up to the first that needs to be read as text, and gives the place where it starts. */
  private plainRows(bytes: Uint8Array, from: number, end: number, sink: PlainSink): number {
    const { row, text, meanings } = this;
    this.setMeanings();
    row.count = 0;
    let rowStart = from;
    let cellStart = from;
    let high = 0;
    let low = 0;
    for (let at = from; at < end; at += 1) {
      const byte = bytes[at] as number;
      const meaning = meanings[byte];
      if (meaning === plain) {
        /* The steps of `CellKey`. */
        const pushedOut = high >>> 24;
        high = (high << 8) | (low >>> 24);
        low = (low << 8) | byte;
        if (pushedOut !== 0) {
          high ^= Math.imul(pushedOut, mixHigh);
          low ^= Math.imul(pushedOut, mixLow);
        }
        continue;
      }
      if (byte === quote) {
        const close = at === cellStart ? this.endOfQuotation(bytes, at + 1) : none;
        if (close === none || !row.addTrimmed(at + 1, close)) return rowStart;
        at = close;
        cellStart = none;
        continue;
      }
      if (meaning === needsText && (byte !== carriageReturn || bytes[at + 1] !== lineFeed)) {
        return rowStart;
      }
      if (cellStart !== none && !row.add(cellStart, at, high, low)) return rowStart;
      high = 0;
      low = 0;
      if (meaning !== endsCell) {
        if (byte === carriageReturn) at += 1;
        if (row.count > 1 || !row.isBlank(0)) sink.plainRow(row, text.line);
        text.line += 1;
        row.count = 0;
        rowStart = at + 1;
      }
      cellStart = at + 1;
    }
    return end;
  }

  /** The closing quotation mark of a cell within one row; none where it is not as plain as that. */
  private endOfQuotation(bytes: Uint8Array, from: number): number {
    const { meanings } = this;
    for (let at = from; ; at += 1) {
      const meaning = meanings[bytes[at] as number];
      if (meaning === plain || meaning === endsCell) continue;
      if (bytes[at] !== quote) return none;
      const next = meanings[bytes[at + 1] as number];
      const ends = next === endsCell || next === endsRow;
      return ends || (bytes[at + 1] === carriageReturn && bytes[at + 2] === lineFeed) ? at : none;
    }
  }

  /** Where the text that starts at a place may end: after a row at whose end no quotation is open. */
  private endOfText(bytes: Uint8Array, from: number, end: number): number {
    let open = false;
    for (let at = from; at < end; at += 1) {
      if (bytes[at] === quote) open = !open;
      else if (bytes[at] === lineFeed && !open && at - from >= leastText) return at + 1;
    }
    return end;
  }

  private setMeanings(): void {
    this.meanings.fill(plain);
    if (this.plainBytes === 'ascii') this.meanings.fill(needsText, 128);
    this.meanings[this.text.delimiter.charCodeAt(0)] = endsCell;
    this.meanings[lineFeed] = endsRow;
    this.meanings[quote] = needsText;
    this.meanings[carriageReturn] = needsText;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Throws where bytes are not UTF-8, also in columns that nobody reads. */
function refuseOtherBytes(bytes: Uint8Array): void {
  try {
    utf8.decode(bytes);
  } catch {
    throw new DecodingError();
  }
}
