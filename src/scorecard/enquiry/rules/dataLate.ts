import { extractEnds } from '../../extractEnds.ts';
import { capitalised, listInWords, periodDates } from '../../format.ts';
import { neverWorkedOut } from '../../select.ts';
import type { EnquiryContext, EnquiryRule, Finding } from '../line.ts';

/** What else stands out may come of an extract that is late, so it never falls off the list. */
const beforeOthers = 1000;

/** Extracts that end before the period, and leading measures that could not be worked out. */
export const dataLate: EnquiryRule = {
  id: 'data-late',
  looksFor:
    'an extract that ends before the period, and a leading measure that has no value at all',
  mayMean: 'The extract is late, was cut, or is not supplied.',
  mayNotMean:
    'That nothing happened: an extract that ends early shows 0 where nothing was delivered.',
  question: 'When will the extract be complete, and who answers for it?',
  ask: 'the agency that supplies it',
  find,
};

function find({ scorecard, periodIndex }: EnquiryContext): Finding[] {
  const period = scorecard.periods[periodIndex];
  if (!period) return [];
  const late = new Map<string, { table: string; titles: string[]; ends: string }>();
  for (const measure of scorecard.measures) {
    const ends = extractEnds(scorecard, measure, periodIndex);
    if (ends === undefined) continue;
    const { table } = measure.definition;
    const known = late.get(table) ?? { table, titles: [], ends };
    known.titles.push(measure.title);
    late.set(table, known);
  }
  const missing = scorecard.measures.filter(
    (measure) => measure.headline && neverWorkedOut(scorecard, measure, 'all') !== undefined,
  );
  return [
    ...[...late.values()].map(
      ({ table, titles, ends }): Finding => ({
        list: 'additional scrutiny',
        locality: 'all',
        seen: `${capitalised(ends.replace('the extract', `the extract ${table}`))}, before the period ${periodDates(period)}: ${titles.length === 1 ? '1 measure is' : `${titles.length} measures are`} not to be believed for it (${listInWords(titles.slice(0, 3))}${titles.length > 3 ? ' and others' : ''}).`,
        sure: 'Certain: it is read from the dates of the rows.',
        strength: beforeOthers,
      }),
    ),
    ...missing.map(
      (measure): Finding => ({
        list: 'additional scrutiny',
        measure,
        locality: 'all',
        seen: `${measure.title} has no value in any period: ${neverWorkedOut(scorecard, measure, 'all')}.`,
        sure: 'Certain: it is read from the files that were loaded.',
        strength: 5,
      }),
    ),
  ];
}
