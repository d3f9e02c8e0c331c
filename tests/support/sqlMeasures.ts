import type { Condition, RowMeasure, Selection, Window } from '../../src/measures/measure.ts';

/**
 * Measures that say what the language can say and no measure of the catalogue does, so that all of
 * the language is compared. They mean nothing.
 */
function measure(
  id: string,
  window: Window,
  counts: Selection,
  ...having: readonly Condition[]
): RowMeasure {
  return {
    id,
    title: id,
    question: id,
    from: 'rows',
    window,
    good: 'none',
    goodBecause: 'it is a test',
    counts,
    ...(having.length === 0 ? {} : { having }),
  };
}

const starts: Selection = { table: 'cp_plans', at: 'start_date' };
const ends: Selection = { table: 'cp_plans', at: 'end_date' };
const open: Selection = { ...starts, until: 'end_date' };
const openOfChild: Selection = { ...open, once: { perChild: 'latest' } };
const contacts: Selection = { table: 'contacts', at: 'contact_date' };
const tools: Selection = { table: 'tool_assessments', at: 'completed_date' };
const neglect: Condition = { column: 'latest_category', neglect: true };
const isYes: Condition = { column: 'neglect', is: 'yes' };

export const languageMeasures: readonly RowMeasure[] = [
  measure('open-plans-each', 'S', open, neglect),
  measure('open-plans-ever-started', 'S', starts, neglect),
  measure('open-plans-earliest', 'S', { ...open, once: { perChild: 'earliest' } }, neglect),
  measure(
    'open-plans-among',
    'S',
    { ...openOfChild, among: [{ column: 'initial_category', neglect: true }] },
    neglect,
  ),
  measure('open-plans-each-child', 'S', { ...open, once: { each: 'child_id' } }, neglect),
  measure('latest-contact-of-child', 'P', { ...contacts, once: { perChild: 'latest' } }, isYes),
  measure('contacts-each-id', 'R', { ...contacts, once: { each: 'contact_id' } }, isYes),
  measure('contacts-each-team', 'P', { ...contacts, once: { each: 'team' } }, isYes),
  measure('contacts-source', 'P', contacts, { column: 'source', is: ['6 ', '2a'] }),
  measure('contacts-outcome', 'P', contacts, { column: 'outcome', is: ['Early Help', 'nfa'] }),
  measure('contacts-kind-recorded', 'P', contacts, { column: 'kind', recorded: true }),
  measure('contacts-recorded', 'P', contacts, {
    anyOf: [
      { column: 'decision_date', recorded: true },
      { column: 'contact_id', recorded: true },
    ],
  }),
  measure('contacts-flag-recorded', 'P', contacts, { column: 'neglect', recorded: true }),
  measure('contacts-partly', 'P', contacts, { column: 'neglect', is: ['partly', 'no'] }),
  measure('contacts-school-age', 'P', contacts, { age: { from: 5, to: 15 } }),
  measure('contacts-adult', 'R', contacts, { age: { from: 18 } }),
  measure('open-plans-under-2', 'S', openOfChild, { age: { to: 1 } }),
  measure(
    'contacts-decided',
    'P',
    contacts,
    { from: 'contact_date', to: 'decision_date', workingDays: { atLeast: 1, lessThan: 3 } },
    { from: 'contact_date', to: 'decision_date', days: { atMost: 4, moreThan: -1 } },
  ),
  measure('contacts-decided-before', 'P', contacts, {
    from: 'decision_date',
    to: 'contact_date',
    workingDays: { moreThan: -2, atMost: 0 },
  }),
  measure('contacts-decided-at-all', 'P', contacts, { from: 'decision_date', to: 'contact_date' }),
  measure(
    'assessments-first-date',
    'P',
    { table: 'assessments', at: 'authorised_date' },
    {
      from: { firstOf: ['start_date', 'referral_date'] },
      to: 'authorised_date',
      months: { lessThan: 2 },
      bothEnds: true,
    },
  ),
  measure('plans-lasted', 'R', ends, {
    from: 'start_date',
    to: 'end_date',
    months: { atLeast: 3, atMost: 12 },
  }),
  measure('plans-grade', 'R', starts, { column: 'previous_plans', is: ['0', '2'] }),
  measure('plans-previous', 'R', starts, { column: 'previous_plans', moreThan: 0, lessThan: 3 }),
  measure('tools-with-rescore-any', 'P', tools, {
    another: { at: 'completed_date', which: 'any', where: [{ column: 'grade', atMost: 3 }] },
  }),
  measure('tools-earlier-earliest-higher', 'R', tools, {
    another: {
      at: 'completed_date',
      which: 'earliest',
      before: 'event',
      compare: { column: 'grade', is: 'higher' },
    },
  }),
  measure('plans-near-recent-open', 'P', starts, {
    another: {
      table: 'cin_plans',
      at: 'start_date',
      which: 'latest',
      withinMonths: 3,
      openOrEnded: 'end_date',
      where: [isYes],
    },
  }),
  measure('tools-earliest-of-all', 'P', tools, {
    another: {
      at: 'completed_date',
      which: 'earliest',
      where: [{ column: 'stage', is: 'rescore' }],
    },
  }),
  measure('tools-with-later-plan', 'R', tools, {
    another: {
      table: 'cp_plans',
      at: 'start_date',
      which: 'latest',
      after: 'event',
      among: [{ column: 'latest_category', recorded: true }],
      where: [neglect],
    },
  }),
  measure('ended-with-other-plan-open', 'R', ends, {
    another: {
      at: 'start_date',
      which: 'latest',
      before: 'event',
      withinMonths: 6,
      openOrEnded: 'end_date',
      where: [neglect],
    },
  }),
  measure('ended-with-later-start', 'P', ends, {
    another: { at: 'start_date', which: 'earliest', after: 'event', where: [neglect] },
  }),
  measure('open-with-recent-contact', 'S', openOfChild, {
    anyOf: [
      {
        another: {
          table: 'contacts',
          at: 'contact_date',
          which: 'latest',
          upTo: 'day',
          withinMonths: 6,
          where: [isYes],
        },
      },
      {
        another: {
          table: 'referrals',
          at: 'referral_date',
          which: 'any',
          upTo: 'day',
          where: [{ age: { to: 3 } }, { column: 'neglect', is: 'no' }],
        },
      },
    ],
  }),
  measure(
    'open-among-with-tool',
    'S',
    {
      ...openOfChild,
      among: [
        { another: { table: 'tool_assessments', at: 'completed_date', which: 'any', upTo: 'day' } },
      ],
      where: [{ from: 'start_date', to: { the: 'day' }, days: { atLeast: 30 } }],
    },
    neglect,
  ),
  measure('plans-after-contact-after-contact', 'R', starts, {
    another: {
      table: 'contacts',
      at: 'contact_date',
      which: 'latest',
      before: 'event',
      withinMonths: 12,
      where: [
        { another: { at: 'contact_date', which: 'any', before: 'event', withinMonths: 6 } },
        { from: 'contact_date', to: 'decision_date', workingDays: { atMost: 5 } },
      ],
    },
  }),
  measure(
    'open-plans-of-child-any-of',
    'S',
    { ...openOfChild, where: [neglect] },
    {
      anyOf: [
        { column: 'health_improved', is: 'no' },
        { from: 'start_date', to: { the: 'day' }, days: { atMost: 200 }, bothEnds: true },
        { another: { at: 'start_date', which: 'any' } },
      ],
    },
  ),
];
