import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRows, sumOfMonths } from '../../../src/scorecard/changes/compareRows.ts';
import { changesBetween } from '../../support/testRecord.ts';

const options = { numRuns: 25, endOnFailure: true, interruptAfterTimeLimit: 8000 } as const;
const dates = { asAt: '2026-03-31', coverFrom: '2025-10-01' };

const header = ['contact_id', 'child_id', 'contact_date', 'neglect', 'source', 'locality'];

const day = fc.integer({ min: 1, max: 28 }).map((number) => String(number).padStart(2, '0'));
const month = fc.constantFrom(
  ...['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'],
);
const contact = fc
  .tuple(month, day, fc.constantFrom('Y', 'N', ''), fc.constantFrom('1A', '6', ''))
  .map(([inMonth, on, neglect, source]) => ({ date: `${inMonth}-${on}`, neglect, source }));
const contacts = fc
  .array(contact, { minLength: 1, maxLength: 12 })
  .map((rows) =>
    rows.map(({ date, neglect, source }, index) => [
      `C${index}`,
      `K${index % 5}`,
      date,
      neglect,
      source,
      'Test North',
    ]),
  );

type Rows = readonly (readonly string[])[];

function written(rows: Rows, delimiter = ',', headers: readonly string[] = header): string {
  return [headers, ...rows].map((row) => `${row.join(delimiter)}\r\n`).join('');
}

/** The same rows with day-first dates, flags in words and the columns the other way round. */
function writtenOtherwise(rows: Rows): string {
  const words = rows.map(
    ([id = '', child = '', date = '', neglect = '', source = '', place = '']) => [
      place.toUpperCase() === place ? place : ` ${place} `,
      source === '' ? 'NULL' : source,
      neglect === 'Y' ? 'Yes' : neglect === 'N' ? 'false' : 'Not recorded',
      date.split('-').toReversed().join('/'),
      child,
      id,
    ],
  );
  return written(words, ';', header.toReversed());
}

const unchanged = { added: 0, changed: 0, movedIn: 0, movedOut: 0, gone: 0 };

test('rows in another order, other files and another way of writing are the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(contacts, fc.nat({ max: 12 }), async (rows, cut) => {
      const { tables } = await changesBetween(
        { ...dates, files: { 'contacts.csv': written(rows) } },
        {
          ...dates,
          files: {
            'a.csv': writtenOtherwise(rows.slice(cut).toReversed()),
            'b.csv': written(rows.slice(0, cut), '\t'),
          },
        },
      );
      expect(tables).toMatchObject([{ before: rows.length, now: rows.length, ...unchanged }]);
    }),
    options,
  );
});

test('one changed cell changes one row', async () => {
  await fc.assert(
    fc.asyncProperty(contacts, fc.nat(), async (rows, nat) => {
      const at = nat % rows.length;
      const changed = rows.map((row, index) => (index === at ? row.with(5, 'Test South') : row));
      const { tables } = await changesBetween(
        { ...dates, files: { 'contacts.csv': written(rows) } },
        { ...dates, files: { 'contacts.csv': written(changed) } },
      );
      expect(tables).toMatchObject([{ ...unchanged, changed: 1 }]);
    }),
    options,
  );
});

const entry = fc
  .tuple(fc.nat({ max: 5 }), fc.nat({ max: 3 }))
  .map(([id, content]) => [0, 0, 0, 0, 0, id, 0, 0, 0, content]);
const table = fc
  .dictionary(
    fc.constantFrom('2026-01', '2026-02', 'undated'),
    fc.array(entry, { maxLength: 6 }).map((entries) => Uint8Array.from(entries.flat())),
    { noNullPrototype: true },
  )
  .map((months) => new Map(Object.entries(months)));

test('then and now differ by what was added, moved and is gone, in every month', () => {
  void fc.assert(
    fc.property(table, table, (before, now) => {
      const months = compareRows(before, now);
      expect(
        months.map((each) => each.before + each.added + each.movedIn - each.movedOut - each.gone),
      ).toEqual(months.map((each) => each.now));
      expect(sumOfMonths(months)).toMatchObject({
        before: [...before.values()].reduce((sum, { length }) => sum + length / 10, 0),
        now: [...now.values()].reduce((sum, { length }) => sum + length / 10, 0),
      });
    }),
    { ...options, numRuns: 300 },
  );
});

test('the other way round, what was added is gone', () => {
  void fc.assert(
    fc.property(table, table, (before, now) => {
      const there = sumOfMonths(compareRows(before, now));
      const back = sumOfMonths(compareRows(now, before));
      expect([back.gone, back.added, back.changed, back.movedIn]).toEqual([
        there.added,
        there.gone,
        there.changed,
        there.movedOut,
      ]);
    }),
    { ...options, numRuns: 300 },
  );
});
