import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteSplitter } from '../../src/extracts/byteSplitter.ts';
import { Decoder } from '../../src/extracts/decode.ts';
import { readExtracts } from '../../src/extracts/readExtracts.ts';
import { RowSplitter } from '../../src/extracts/rowSplitter.ts';
import type { FileAccount } from '../../src/extracts/tableBuilder.ts';
import { lines } from '../support/extracts.ts';

/** A file that comes in pieces of so many bytes. */
function inPieces(bytes: Uint8Array, size: number): Blob {
  const blob = new Blob([bytes as BlobPart]);
  const slice = (from = 0, to = bytes.length) =>
    new Blob([bytes.slice(from, Math.min(to, from + size)) as BlobPart]);
  return Object.assign(blob, { slice });
}

/** The same text in UTF-16, which is never cut as bytes. */
function asText(bytes: Uint8Array): Blob {
  const text = decoded(bytes);
  const wide = new Uint16Array(text.length + 1);
  wide[0] = 0xfeff;
  for (let at = 0; at < text.length; at += 1) wide[at + 1] = text.charCodeAt(at);
  return new Blob([wide]);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function outcomeOf(blob: Blob) {
  const { extracts, outcomes } = await readExtracts([{ name: 'a.csv', blob }]);
  const [only] = outcomes;
  return {
    tables: [...extracts.tables].map(([id, { rows, columns, line, present }]) => ({
      id,
      rows,
      columns,
      line,
      present,
    })),
    children: extracts.children,
    account: only && 'read' in only ? withoutEncoding(only.read.account) : undefined,
    refused: only && 'refused' in only ? only.refused.message : undefined,
  };
}

function withoutEncoding({ issues, ...account }: FileAccount) {
  return { ...account, issues: [...issues].filter(({ code }) => code !== 'encoding') };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);

async function expectSame(text: string, size: number, encode = utf8) {
  const bytes = encode(text);
  expect(await outcomeOf(inPieces(bytes, size))).toEqual(await outcomeOf(asText(bytes)));
}

const header = 'contact_id,child_id,contact_date,source,neglect,authority,note';
const padding = Array.from(
  { length: 40 },
  (_, row) => `P${row},K${row % 7},0${(row % 9) + 1}/04/2025,6,Y,A,x`,
);
const start = [header, ...padding].join('\n').length;

const usual = fc.constantFrom(
  'C1',
  'C2',
  'K1',
  'K2',
  '05/04/2025',
  '13/04/2025',
  'Y',
  'N',
  '',
  '6',
  '"6"',
  '"K1"',
  '"a, b"',
);
const odd = fc.oneof(
  fc.constantFrom(' Y ', '\u00a0Y', 'é', 'Health – midwife', 'C123456789', 'null', '"', 'a"b'),
  fc.constantFrom('\r', '\t', '""', '"a,b"', '"a\nb"', '"a""b"', '"x"y', '04/13/2025', '=1+1'),
  fc.string({ maxLength: 12 }),
);
const cell = fc.oneof({ arbitrary: usual, weight: 60 }, { arbitrary: odd, weight: 1 });
const row = fc.array(cell, { minLength: 1, maxLength: 9 }).map((cells) => cells.join(','));
const content = fc
  .tuple(
    fc.array(row, { minLength: 50, maxLength: 400 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(
    ([rows, ending, closed]) => [header, ...padding, ...rows].join(ending) + (closed ? ending : ''),
  );
const size = fc.integer({ min: start + 50, max: start + 900 });

describe('rows cut from bytes are those cut from text', () => {
  test('whatever stands in them, wherever the pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(content, size, (text, bytes) => expectSame(text, bytes)),
      { numRuns: 150, endOnFailure: true },
    );
  });

  test('also where the bytes are not UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(content, size, (text, bytes) => expectSame(text, bytes, latin)),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('in a large file, with characters outside ASCII, quotations and duplicates here and there', async () => {
    const rows = Array.from({ length: 6000 }, (_, index) => {
      const note = index % 997 === 0 ? `"n, ${index}"` : `n ${index % 2900}`;
      const source = index % 3 === 0 ? 'Health – midwife' : 'Café';
      return `C${index % 2900},K${index % 500},05/04/2025,${source},Y,A,${note}`;
    });
    await expectSame(lines(header, ...rows), 4096);
  });

  test('also where the header row, which begins outside ASCII, comes again', async () => {
    const headers = `Übersicht,${header}`;
    const rows = padding.map((each) => `x,${each}`);
    await expectSame(lines(headers, ...rows, ...rows, headers, ...rows), start + 100);
  });
});

test('plain rows are cut from the bytes, and only what a quotation makes less plain is read as text', () => {
  const fromBytes: string[] = [];
  const fromText: string[] = [];
  const text = new RowSplitter({
    row: (cells) => fromText.push(cells.join('|')),
    strayQuote: () => undefined,
  });
  const splitter = new ByteSplitter(text, new Decoder({ encoding: 'utf-8' }), 'utf-8', () => ({
    plainRow: (plain) => fromBytes.push([plain.text(0), plain.text(1)].join('|')),
  }));
  const plain = Array.from({ length: 40 }, (_, index) => `é${index}, b `);
  splitter.piece(utf8(lines('child_id,note', ...plain)));
  splitter.piece(utf8(lines(...plain)));
  splitter.piece(utf8('"K1",""\r\n" a, b","c"\n"a ""b""",c\n'));
  splitter.end();
  expect(fromText).toEqual([
    'child_id|note',
    ...plain.map((each) => each.replace(',', '|')),
    'a "b"|c',
  ]);
  expect(fromBytes).toEqual([
    ...plain.map((each) => each.trim().replace(', ', '|')),
    'K1|',
    'a, b|c',
  ]);
});
