import type { Check } from './check.ts';

/** What is wrong with numbers that come as such; found where the measures are known. */
export const numberChecks = [
  {
    id: 'unknown-measure',
    severity: 'warning',
    title: 'Numbers for a measure that is not known; not counted',
    todo: 'Correct the name of the measure; the Definitions page lists them.',
    met: 'measures',
    effect: 'nothing',
  },
  {
    id: 'return-not-used',
    severity: 'warning',
    title: 'A return that crosses the border of a period, or a share without a denominator',
    todo: 'Return counts for each two-month period, with both numbers.',
    met: 'measures',
    effect: { makes: 'low', of: 'measure' },
  },
  {
    id: 'aggregate-period',
    severity: 'warning',
    title: 'Numbers for days that are none of the partnership’s periods; not shown beside them',
    todo: 'Give the first and the last day of a period, as in 2026-02-01/2026-03-31.',
    met: 'measures',
    effect: 'nothing',
  },
  {
    id: 'aggregate-locality',
    severity: 'warning',
    title: 'Numbers for a locality that is not known; not used',
    todo: 'Correct the locality, or add an alias to the partnership file; leave it blank, or write all, for the whole.',
    met: 'measures',
    effect: 'nothing',
  },
  {
    id: 'aggregate-numbers',
    severity: 'warning',
    title: 'Numbers that cannot be: no denominator, a larger numerator, or below zero; not used',
    todo: 'Correct the two numbers. A share and a rate need both; a count has no denominator.',
    met: 'measures',
    effect: 'nothing',
  },
  {
    id: 'aggregate-repeated',
    severity: 'warning',
    title: 'Other numbers for the same measure, period and locality; the last are used',
    todo: 'Give each of them once.',
    met: 'measures',
    effect: 'nothing',
  },
  {
    id: 'aggregate-not-needed',
    severity: 'note',
    title: 'Numbers for a measure that is counted from the extracts; these are not used',
    todo: 'Nothing; leave the extract out if these numbers are to be shown instead.',
    met: 'measures',
    effect: 'nothing',
  },
] as const satisfies readonly Check[];
