import type { MappingTrial } from '../../src/extracts/mapping/mappingTrial.ts';
import type { ColumnsToMap } from '../../src/scorecard/mapColumns.ts';

/** The columns of a file of referrals with local headers. */
export function testColumnsToMap(change: Partial<ColumnsToMap> = {}): ColumnsToMap {
  return {
    file: 'notes.csv',
    headers: ['Ref', 'Person', 'Received', 'Neglect?'],
    headerLine: 1,
    headerChoices: [
      { line: 1, begins: 'Ref, Person, Received, Neglect?' },
      { line: 2, begins: 'R1, K1, 05/04/2025, Y' },
    ],
    columns: [
      { name: 'Ref', samples: ['R1', 'R2'] },
      { name: 'Person', samples: ['K1', 'K2'] },
      { name: 'Received', samples: ['05/04/2025', '06/04/2025'] },
      { name: 'Neglect?', samples: ['Y', 'N'] },
    ],
    layouts: [
      {
        layout: 'referrals',
        title: 'Referrals',
        table: 'referrals',
        why: '3 of the 4 needed columns seem to be there',
        answers: { referral_id: 'Ref', child_id: 'Person', neglect: 'Neglect?' },
        guesses: {
          referral_id: [{ name: 'Ref', why: 'the header says “Ref”' }],
          child_id: [{ name: 'Person', why: 'the header says “Person”' }],
          referral_date: [{ name: 'Received', why: 'values look like dates' }],
          neglect: [{ name: 'Neglect?', why: 'the header says “Neglect?”; values are yes or no' }],
        },
        finds: {},
        always: {},
      },
      {
        layout: 'cin_plans',
        title: 'Child in need plans',
        table: 'cin_plans',
        why: '1 of the 5 needed columns seems to be there',
        answers: { neglect: 'Neglect?' },
        guesses: {},
        finds: {},
        always: {},
      },
    ],
    used: { referrals: ['referral_date', 'neglect', 'child_id', 'nfa'] },
    ...change,
  };
}

/** A trial in which one of two rows would be used. */
export const testMappingTrial: MappingTrial = {
  ok: true,
  read: 2,
  used: 1,
  duplicates: 0,
  setAside: 1,
  isWhole: true,
  columns: ['child_id', 'referral_date', 'neglect'],
  rows: [
    { line: 2, cells: [{ text: 'K1' }, { text: '2025-04-05' }, { text: '', unread: 'perhaps' }] },
    {
      line: 3,
      cells: [{ text: '' }, { text: '' }, { text: '' }],
      setAside: 'No child id (child_id)',
    },
  ],
  issues: [
    {
      code: 'no-child-id',
      severity: 'set aside',
      column: 'child_id',
      count: 1,
      title: 'No child id',
      todo: 'Add the child’s id in the case system.',
      examples: [{ line: 3, value: '' }],
    },
  ],
};
