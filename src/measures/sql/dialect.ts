import type { SqlDialect } from './sqlDialect.ts';

/**
 * What databases say differently. Everything takes and gives SQL expressions, but where a value of
 * the product's own is named.
 */
export type Dialect = {
  readonly title: string;
  /** A date from its ISO form. */
  date(iso: string): string;
  /** A text in quotes. */
  text(value: string): string;
  /** Adds months; where the month is shorter, its last day. */
  addMonths(date: string, months: number): string;
  addDays(date: string, days: number): string;
  daysBetween(from: string, to: string): string;
  year(date: string): string;
  /** A date as the number 20260331, so that a difference of 10,000 is a completed year. */
  dateNumber(date: string): string;
  wholeQuotient(dividend: string, divisor: number): string;
  /** Whether a text contains another, which is given as a value. */
  contains(text: string, part: string): string;
  /** Texts one after the other; nothing where one of them is not recorded. */
  joined(texts: readonly string[]): string;
  /** Lower case without spaces and punctuation. */
  bareWord(text: string): string;
  /** A text that is compared and ordered character by character, capitals apart. */
  exact(text: string): string;
};

const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** What PostgreSQL and DuckDB have in common. */
const standard = {
  date: (iso: string) => `DATE '${iso}'`,
  text: quoted,
  addMonths: (date: string, months: number) =>
    `CAST(${date} ${months < 0 ? '-' : '+'} INTERVAL '${Math.abs(months)} months' AS DATE)`,
  addDays: (date: string, days: number) => `(${date} ${days < 0 ? '-' : '+'} ${Math.abs(days)})`,
  daysBetween: (from: string, to: string) => `(${to} - ${from})`,
  year: (date: string) => `EXTRACT(YEAR FROM ${date})`,
  joined: (texts: readonly string[]) => `(${texts.join(' || ')})`,
};

/** Punctuation that T-SQL, which has no regular expressions, takes out of words. */
const punctuation = ' _-.,;:/\\|\'"`()[]{}<>&+*#@!?%=~^$\u00a0–—‘’“”';

export const dialects: Readonly<Record<SqlDialect, Dialect>> = {
  duckdb: {
    ...standard,
    title: 'DuckDB',
    dateNumber: (date) => `CAST(strftime(${date}, '%Y%m%d') AS INTEGER)`,
    wholeQuotient: (dividend, divisor) => `${dividend} // ${divisor}`,
    contains: (text, part) => `contains(${text}, ${quoted(part)})`,
    bareWord: (text) => `regexp_replace(lower(${text}), '[^\\p{L}\\p{N}]+', '', 'g')`,
    exact: (text) => text,
  },
  postgresql: {
    ...standard,
    title: 'PostgreSQL',
    dateNumber: (date) => `CAST(to_char(${date}, 'YYYYMMDD') AS INTEGER)`,
    wholeQuotient: (dividend, divisor) => `${dividend} / ${divisor}`,
    contains: (text, part) => `position(${quoted(part)} IN ${text}) > 0`,
    bareWord: (text) => `regexp_replace(lower(${text}), '[^[:alnum:]]+', '', 'g')`,
    exact: (text) => `${text} COLLATE "C"`,
  },
  tsql: {
    title: 'T-SQL (SQL Server 2017 or later)',
    date: (iso) => `CAST('${iso}' AS DATE)`,
    text: tsqlText,
    addMonths: (date, months) => `DATEADD(month, ${months}, ${date})`,
    addDays: (date, days) => `DATEADD(day, ${days}, ${date})`,
    daysBetween: (from, to) => `DATEDIFF(day, ${from}, ${to})`,
    year: (date) => `YEAR(${date})`,
    dateNumber: (date) => `CAST(CONVERT(CHAR(8), ${date}, 112) AS INT)`,
    wholeQuotient: (dividend, divisor) => `${dividend} / ${divisor}`,
    contains: (text, part) => `CHARINDEX(${tsqlText(part)}, ${text}) > 0`,
    joined: (texts) => `(${texts.join(' + ')})`,
    bareWord: (text) =>
      `REPLACE(TRANSLATE(LOWER(${text}), ${tsqlText(punctuation)}, ` +
      `REPLICATE('#', ${punctuation.length})), '#', '')`,
    exact: (text) => `${text} COLLATE Latin1_General_BIN2`,
  },
};

/** Text outside ASCII is marked as Unicode, or its letters would be lost. */
function tsqlText(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what ASCII is.
  return /^[\u0000-\u007f]*$/.test(value) ? quoted(value) : `N${quoted(value)}`;
}
