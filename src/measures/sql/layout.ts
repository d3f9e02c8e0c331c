/** A common table expression. */
export type Cte = {
  readonly name: string;
  /** What its rows are, in words. */
  readonly comment: string;
  readonly body: string;
};

const widest = 96;

/** Every line moved to the right. */
export function indented(text: string, spaces = 2): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}

/** A keyword and a list of expressions, each in a line of its own. */
export function listedSql(keyword: string, items: readonly string[]): string {
  return `${keyword}\n${indented(items.join(',\n'))}`;
}

/** `WHERE a AND b`, each test in a line; nothing where there are no tests. */
export function whereSql(tests: readonly string[]): string {
  if (tests.length === 0) return '';
  return `\nWHERE ${continued(tests[0] ?? '')}${tests.slice(1).map(andSql).join('')}`;
}

/** Tests that must all pass as one, in brackets where it would be read in another way without them. */
export function allSql(tests: readonly string[]): string {
  if (tests.length === 0) return '1 = 1';
  if (tests.length === 1) return tests[0] ?? '';
  return `(\n${indented(tests.join('\nAND '))}\n)`;
}

/** Tests of which one must pass. */
export function anySql(tests: readonly string[]): string {
  if (tests.length === 0) return '1 = 0';
  if (tests.length === 1) return tests[0] ?? '';
  return `(\n${indented(tests.join('\nOR '))}\n)`;
}

/** A test as the number 1 or 0: not every database has truth values in columns. */
export function oneIf(tests: readonly string[]): string {
  if (tests.length < 2) return `CASE WHEN ${allSql(tests)} THEN 1 ELSE 0 END`;
  const [first = '', ...others] = tests;
  const rest = others.map((test) => `\nAND ${test}`).join('');
  return `CASE\n${indented(`WHEN ${first}${indented(rest)}\nTHEN 1\nELSE 0`)}\nEND`;
}

function andSql(test: string): string {
  return `\n  AND ${continued(test)}`;
}

/** The lines after the first stand under the test. */
function continued(test: string): string {
  return test.replace(/\n/g, '\n  ');
}

/** `WITH a AS (…), b AS (…)`, each under its comment. */
export function withSql(ctes: readonly Cte[]): string {
  const parts = ctes.map(
    ({ name, comment, body }) => `${commentSql(comment)}\n${name} AS (\n${indented(body)}\n)`,
  );
  return `WITH\n${parts.join(',\n')}`;
}

/** Text as a comment, in lines that are not too long. */
export function commentSql(text: string): string {
  const lines: string[] = [];
  let line = '--';
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > widest && line !== '--') {
      lines.push(line);
      line = '--  ';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}
