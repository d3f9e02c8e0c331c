import { expect, test } from 'vitest';
import { extentOf, longestText } from '../../src/extracts/sheetExtent.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a sheet reaches to its last row and its last column, whichever quotes its XML uses', () => {
  const xml =
    '<worksheet xmlns:r="http://x"><dimension ref="A1:ZZ9"/><brk r="A99"/><row r="2" spans="1:3"><c s="1" r="AB2"/></row><row r=\'10\'><c r="C10"/></row>';
  expect(extentOf(bytes(xml))).toEqual({ rows: 10, columns: 28, hasTextDates: false });
});

test('a sheet without cells reaches nowhere', () => {
  expect(extentOf(bytes('<sheetData/>'))).toEqual({ rows: 0, columns: 0, hasTextDates: false });
});

test.each([
  ['<c r="A1" t="d"/>', true],
  ["<c r='A1' t='d'/>", true],
  ['<c r="A1" t="date"/>', false],
  ['<c r="A1" ft="d"/>', false],
  ['<c r="A1" t="s"/>', false],
])('%s holds a date as text: %s', (xml, holds) => {
  expect(extentOf(bytes(xml)).hasTextDates).toBe(holds);
});

test('the longest text of a part lies between two tags, or behind the last', () => {
  expect(longestText(bytes('<a>12345</a><b/>'))).toBe('<a>12345'.length);
  expect(longestText(bytes('<a/>123456789'))).toBe('<a/>123456789'.length);
  expect(longestText(bytes('none'))).toBe(0);
});

test.each([
  '<c r="AAAA1"/>',
  '<c r="a1"/>',
  '<c r="A1B"/>',
  '<x:row r="1e9"/>',
  '<row r="12345678"/>',
  '<c x:r = "A&#49;"/>',
  '<c r="A1',
])('%s has a place that is none, and reaches without end', (xml) => {
  expect(extentOf(bytes(xml)).rows).toBe(Number.POSITIVE_INFINITY);
});

test('what looks like a place in the text of a cell is none', () => {
  expect(extentOf(bytes('<c r="A1"><is><t>see r="ZZZZ9"</t></is></c>')).rows).toBe(1);
});
