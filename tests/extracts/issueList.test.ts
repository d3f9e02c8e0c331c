import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noDay } from '../../src/calendar/calendarDate.ts';
import type { FoundIssue } from '../../src/extracts/issue.ts';
import { IssueList } from '../../src/extracts/issueList.ts';

const day = fc.integer({ min: -40_000, max: 40_000 });
const issue: fc.Arbitrary<FoundIssue> = fc.record(
  {
    file: fc.constantFrom('a.csv', 'b.csv'),
    code: fc.constantFrom('unknown-code' as const, 'no-date' as const),
    line: fc.nat(),
    column: fc.constantFrom('sex', 'kind'),
    value: fc.string({ unit: 'grapheme', maxLength: 80 }),
    measure: fc.constantFrom('contacts', 'cp-neglect'),
    at: fc.array(fc.record({ from: day, to: day }, { requiredKeys: ['from'] }), { maxLength: 2 }),
  },
  { requiredKeys: ['file', 'code'] },
);

function listOf(issues: readonly FoundIssue[]): IssueList<FoundIssue> {
  const list = new IssueList<FoundIssue>();
  for (const each of issues) list.push(each);
  return list;
}

test('a list gives every issue back as it was added, in the same order', () => {
  fc.assert(
    fc.property(fc.array(issue), (issues) => {
      expect([...listOf(issues)]).toEqual(issues);
    }),
    { endOnFailure: true },
  );
});

test('issues that differ only in their rows are counted together, the first five in full', () => {
  const of = (line: number) =>
    ({ file: 'a.csv', code: 'no-date', line, value: `${line}` }) as const;
  const other = { file: 'b.csv', code: 'no-date', line: 1 } as const;
  const list = listOf([of(1), of(2), other, of(3), of(4), of(5), of(6)]);
  expect(list.kinds).toEqual([
    { count: 6, first: [of(1), of(2), of(3), of(4), of(5)] },
    { count: 1, first: [other] },
  ]);
});

test('days that are not there stay so: told as none, or not told', () => {
  const told: FoundIssue['at'][] = [];
  listOf([
    { file: 'a.csv', code: 'no-date', at: [] },
    { file: 'a.csv', code: 'no-date' },
    { file: 'a.csv', code: 'no-date', at: [{ from: noDay + 1 }] },
  ]).forEachDates((_, at) => told.push(at));
  expect(told).toEqual([[], undefined, [{ from: noDay + 1 }]]);
});
