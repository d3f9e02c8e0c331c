import { expect, test } from 'vitest';
import { ByteTable } from '../../src/extracts/byteTable.ts';
import { bytesOfText } from '../../src/extracts/utf8.ts';

test('two texts with one key are told apart by their bytes, and by their length', () => {
  const table = new ByteTable();
  const [one, other] = [bytesOfText('123456789'), bytesOfText('987654321')];
  expect(table.add(one, 0, 9, 7, 7)).toBe(1);
  expect(table.find(other, 0, 9, 7, 7)).toBe(0);
  expect(table.find(one, 0, 8, 7, 7)).toBe(0);
  expect(table.find(one, 0, 9, 7, 7)).toBe(1);
});

test('texts are found and told again after the table has grown', () => {
  const table = new ByteTable();
  const texts = Array.from({ length: 5000 }, (_, index) => bytesOfText(`Plan ${index}`));
  for (const [index, bytes] of texts.entries()) table.add(bytes, 0, bytes.length, index % 3, index);
  texts.forEach((bytes, index) => {
    expect(table.find(bytes, 0, bytes.length, index % 3, index)).toBe(index + 1);
  });
  expect(table.text(4321)).toBe('Plan 4320');
});
