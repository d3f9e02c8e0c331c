import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Check } from '../../../src/extracts/checks/check.ts';
import { checks } from '../../../src/extracts/checks/checks.ts';
import { effectInWords } from '../../support/effectInWords.ts';

const page = readFileSync('docs/checks.md', 'utf8');

function rowOf({ id, severity, title, todo, effect }: Check): string {
  return `| \`${id}\` | ${severity} | ${title} | ${todo} | ${effectInWords(effect)} |`;
}

test('every check stands in the docs as it is, and no other', () => {
  expect(page.split('\n').filter((line) => line.startsWith('| `'))).toEqual(checks.map(rowOf));
});
