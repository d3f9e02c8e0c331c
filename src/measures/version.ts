import type { NeglectRule } from '../extracts/category.ts';
import type { Measure } from './measure.ts';
import { testsNeglectByNeed } from './needs.ts';

/** What may be said in better words without counting anything else. */
const wordsOnly: readonly string[] = ['title', 'question', 'goodBecause'];

/**
 * The version of a measure: eight figures of a digest of all that decides what it counts and which
 * direction is good, under a partnership's rules of what counts as neglect. Another version is
 * another definition; a measure that is only said in other words keeps its own.
 */
export function measureVersion(
  measure: Measure,
  rule: NeglectRule,
  neglectByPrimaryNeed = false,
): string {
  const decisive = Object.entries(measure).filter(([name]) => !wordsOnly.includes(name));
  const definition = canonicalJson(Object.fromEntries(decisive), rule);
  const isWidened = neglectByPrimaryNeed && testsNeglectByNeed(measure);
  return digest(isWidened ? `${definition} or primary need` : definition);
}

/** JSON that is the same in whatever order names were written; `neglect: true` reads as the rule. */
function canonicalJson(value: unknown, rule: NeglectRule): string {
  return JSON.stringify(value, (name, each: unknown) => {
    if (name === 'neglect' && each === true) return rule;
    const isPlain = typeof each === 'object' && each !== null && !Array.isArray(each);
    return isPlain ? Object.fromEntries(Object.entries(each).toSorted(byName)) : each;
  });
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** FNV-1a over 32 bits, as eight hexadecimal figures. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
