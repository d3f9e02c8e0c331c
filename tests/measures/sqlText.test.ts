import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import { measureSql } from '../../src/measures/sql/measureSql.ts';
import type { SqlSettings } from '../../src/measures/sql/settings.ts';
import { testMeasure } from '../support/evaluated.ts';
import { languageMeasures } from '../support/sqlMeasures.ts';

const settings: SqlSettings = {
  asAt: dayFromIso('2026-03-31'),
  coverFrom: dayFromIso('2022-04-01'),
  neglect: 'any',
  localities: ['north', 'south'],
  periods: [
    { start: dayFromIso('2025-12-01'), end: dayFromIso('2026-01-31') },
    { start: dayFromIso('2026-02-01'), end: dayFromIso('2026-03-31') },
  ],
};

const everyMeasure = [...catalogue, ...languageMeasures];
const inTsql = everyMeasure.map((measure) => [measure.id, codeOf(measure.id)] as const);

/** The T-SQL of a measure without comments and texts. */
function codeOf(id: string): string {
  const measure = everyMeasure.find((each) => each.id === id) ?? testMeasure(id);
  return measureSql(measure, 'tsql', { ...settings, withAuthority: ['cp_plans', 'contacts'] })
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/--.*$/gm, '');
}

test.each(['duckdb', 'postgresql', 'tsql'] as const)(
  'the text of a simple measure for %s is as it was checked by eye',
  async (dialect) => {
    const text = measureSql(testMeasure('cp-neglect-12-months'), dialect, settings);
    await expect(text).toMatchFileSnapshot(`./sqlGolden/cp-neglect-12-months.${dialect}.sql`);
  },
);

test('the sentence of the definition stands above the query', () => {
  const measure = testMeasure('contacts-neglect');
  const text = measureSql(measure, 'duckdb', settings);
  expect(text.split('\n').slice(0, 2)).toEqual([
    `-- ${measure.title} (contacts-neglect), share. For DuckDB.`,
    '-- Of the contacts made in the period, of kind “contact”: those with neglect.',
  ]);
});

test('the heading says that sub-codes of primary need count, and the query reads them in neglect', () => {
  const [plain, byNeed] = [false, true].map((neglectByPrimaryNeed) =>
    measureSql(testMeasure('referrals-neglect'), 'duckdb', { ...settings, neglectByPrimaryNeed }),
  );
  expect(byNeed).toContain('sub-code of its primary need');
  expect(plain).not.toContain('sub-code of its primary need');
  const code = (text = '') => text.replace(/^--.*\n/gm, '');
  expect(code(byNeed)).toBe(code(plain));
});

test('what a person wrote in a measure of their own cannot leave its text or comment', () => {
  const text = measureSql(
    {
      ...testMeasure('contacts-neglect'),
      id: "a'b",
      title: 'one\nDROP TABLE contacts;\r\ntwo\u2028three',
    },
    'postgresql',
    settings,
  );
  expect(text).toContain("'a''b' AS measure");
  expect(text).not.toMatch(/^DROP/m);
});

test('measures without working days list no bank holidays, others do', () => {
  expect(measureSql(testMeasure('contacts'), 'duckdb', settings)).not.toContain('bank_holidays');
  expect(measureSql(testMeasure('mash-decision-1-day'), 'duckdb', settings)).toContain(
    "('2025-12-25'), ('2025-12-26')",
  );
});

test('a column of another kind than the condition tests is refused', () => {
  const measure = {
    ...testMeasure('contacts'),
    having: [{ column: 'contact_date', is: 'yes' }],
  } as Parameters<typeof measureSql>[0];
  expect(() => measureSql(measure, 'duckdb', settings)).toThrow('contacts.contact_date');
});

test.each(inTsql)('T-SQL of %s uses nothing that SQL Server 2017 does not know', (_, code) => {
  const foreign =
    /::|\|\||\/\/|\bLIMIT\b|\bINTERVAL\b|\bDATE\s+''|\bEXTRACT\b|\bregexp_|\bposition\s*\(|\bcontains\s*\(|\bTRUE\b|\bFALSE\b|\bstrftime\b|\bto_char\b|\bNULLS (FIRST|LAST)\b|\bFILTER\s*\(|\bILIKE\b|\bUSING\b|\bGREATEST\b|\bLEAST\b|\bNATURAL\b|\bLATERAL\b|\bIS NOT DISTINCT\b/i;
  expect(code).not.toMatch(foreign);
});

test.each(inTsql)(
  'T-SQL of %s has no truth value as a column and orders only at the end',
  (_, code) => {
    const columns = code
      .split('\n')
      .filter(
        (line) =>
          / AS [a-z_]+,?$/.test(line) && !/\bTHEN 1 ELSE 0 END\b|^\s*(END|\)|FROM|\) )/.test(line),
      );
    expect(
      columns.filter((line) => /[<>=]| IN \(| IS /.test(line.replace(/CASE WHEN .* END/g, ''))),
    ).toEqual([]);
    const orders = code.match(/^ORDER BY/gm) ?? [];
    expect(orders).toEqual(['ORDER BY']);
    expect(code.trimEnd().endsWith(';')).toBe(true);
  },
);

test.each(inTsql)(
  'T-SQL of %s keeps brackets in pairs and subqueries out of aggregates',
  (_, code) => {
    const depth = [...code].reduce(
      (open, letter) => open + (letter === '(' ? 1 : letter === ')' ? -1 : 0),
      0,
    );
    expect(depth).toBe(0);
    for (const [, inside = ''] of code.matchAll(
      /\b(?:SUM|COUNT|MAX)\(((?:[^()]|\([^()]*\))*)\)/g,
    )) {
      expect(inside).not.toContain('SELECT');
    }
  },
);

test('T-SQL adds months and days, splits and compares ids in its own words', () => {
  expect(codeOf('cp-neglect-12-months')).toContain(
    'DATEADD(month, 12, r.start_date) <= r.last_day',
  );
  expect(codeOf('cp-neglect-ended-2-years')).toContain(
    'DATEDIFF(day, r.start_date, r.end_date) + 1 > 729',
  );
  expect(codeOf('assessments-neglect')).toContain("CHARINDEX('', ('' + r.factors + '')) > 0");
  expect(codeOf('cp-neglect-family-hub')).toContain('CONVERT(CHAR(8), r.date_of_birth, 112)');
  expect(codeOf('cp-neglect')).toContain('COLLATE Latin1_General_BIN2 AS child');
  expect(codeOf('notifications-neglect')).toContain('TRANSLATE(LOWER(t.authority)');
});
