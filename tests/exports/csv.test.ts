import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { trendModel } from '../../src/charts/trendModel.ts';
import { csvFromRows, csvFromTable, safeText } from '../../src/exports/csv.ts';
import { testFullScorecard, testMeasure } from '../support/testFullScorecard.ts';

const scorecard = testFullScorecard();
const { table } = trendModel(scorecard, testMeasure(), 'all');

test('starts with the byte order mark and ends each row with a carriage return and line feed', () => {
  expect(
    csvFromRows([
      ['a', 'b'],
      [1, -5.5],
    ]),
  ).toBe('\uFEFFa,b\r\n1,-5.5\r\n');
});

test('quotes commas, quotes and line breaks', () => {
  expect(csvFromRows([['a,b', 'say "no"', 'two\nlines']])).toBe(
    '\uFEFF"a,b","say ""no""","two\nlines"\r\n',
  );
});

test('makes text that starts a formula plain', () => {
  expect(safeText('=cmd()')).toBe("'=cmd()");
  expect(safeText('+1+1')).toBe("'+1+1");
  expect(safeText('-1+1')).toBe("'-1+1");
  expect(safeText('@SUM(A1)')).toBe("'@SUM(A1)");
  expect(safeText('\t=1')).toBe("'\t=1");
  expect(safeText('\r=1')).toBe("'\r=1");
  expect(safeText('＝1')).toBe("'＝1");
  expect(safeText('＋1')).toBe("'＋1");
  expect(safeText('－1')).toBe("'－1");
  expect(safeText('＠A1')).toBe("'＠A1");
});

test('leaves negative numbers and text that only looks odd as they are', () => {
  expect(safeText('-5')).toBe('-5');
  expect(safeText('-1,234.5')).toBe('-1,234.5');
  expect(safeText('+44')).toBe('+44');
  expect(safeText('a=b')).toBe('a=b');
  expect(safeText("O'Neill")).toBe("O'Neill");
  expect(safeText(' 1-2')).toBe(' 1-2');
  expect(safeText('[c]')).toBe('[c]');
});

test('comes back through PapaParse as it was, made safe', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1', '"', '\r\n', ',', '＝'),
  );
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (given) => {
      const parsed = Papa.parse<string[]>(csvFromRows(given).slice(1), {
        delimiter: ',',
        newline: '\r\n',
      });
      expect(parsed.data.slice(0, -1)).toEqual(given.map((row) => row.map(safeText)));
    }),
  );
});

test('no cell of text starts a formula, whatever it held', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(safeText(text)).toMatch(/^(?![=@\t\r\n＝＋－＠])(?![+-](?![\d,.]+$))/);
    }),
  );
});

test('a number is written as it is', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(csvFromRows([[number]])).toBe(`\uFEFF${String(number)}\r\n`);
    }),
  );
});

test('says at its head what it shows, of whom, complete to when, and that it is invented', () => {
  const lines = csvFromTable(scorecard, table).slice(1).split('\r\n');
  expect(lines.slice(0, 8)).toEqual([
    '"Children on a plan for neglect, per cent at the end of each period, the last a part period, Rotherham, April and May 2024 to 20 April 2026"',
    'Rotherham Safeguarding Children Partnership',
    'Complete to 20 April 2026',
    'OFFICIAL-SENSITIVE',
    'Invented sample data — not real children',
    '',
    'Period,Number,Of,Per cent,Note',
    'April and May 2024,130,310,41.9,',
  ]);
});

test('the heading of a file says how much the newest period usually still rises', () => {
  const newest = { age: 0, ratio: 1.07, least: 1.04, most: 1.1, times: 2 };
  const late = testFullScorecard({
    recordingLag: [{ table: 'contacts', rows: 'contacts', ages: [newest] }],
  });
  expect(csvFromTable(late, table)).toContain('7 % more contacts (median of 2 times)');
  expect(csvFromTable(scorecard, table)).not.toContain('Records come late');
});
