import type { Effect, Misses } from '../../src/extracts/checks/check.ts';

/** What a check’s issues can do to measures, as docs/checks.md says it. */
export function effectInWords(effect: Effect): string {
  switch (effect) {
    case 'nothing':
      return 'nothing';
    case 'places':
      return 'localities too low, the whole right';
    case 'matching':
      return 'a false 0 where children are looked up across extracts';
    case 'months':
      return 'too low by whole months';
    case 'rows':
      return 'wrong by a number that cannot be said, in any period';
    default:
      return `${ways[effect.makes]}, ${reach[effect.of]}${effect.undated ? ', in any period' : ''}`;
  }
}

const ways: Readonly<Record<Misses['makes'], string>> = {
  low: 'too low',
  high: 'too high',
  either: 'too low or too high',
};

const reach: Readonly<Record<Misses['of'], string>> = {
  row: 'where the extract is read',
  column: 'where the column is read',
  measure: 'the measure it names',
};
