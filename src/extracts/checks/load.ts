import type { Check } from './check.ts';

/** What is wrong with the dates by which everything is read. */
export const loadChecks = [
  {
    id: 'cover-from-after-as-at',
    severity: 'warning',
    title:
      'The extracts are said to be complete from a day after the as-at date; there is no period',
    todo: 'Correct one of the two dates.',
    met: 'load',
    effect: 'nothing',
  },
  {
    id: 'cover-from-before-2000',
    severity: 'warning',
    title: 'The extracts are said to be complete from a day before the year 2000',
    todo: 'Give the first day from which they are complete; periods before it would read as if nothing had happened.',
    met: 'load',
    effect: 'nothing',
  },
] as const satisfies readonly Check[];
