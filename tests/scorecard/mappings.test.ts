import { describe, expect, test } from 'vitest';
import { mappingProblems } from '../../src/scorecard/mappings.ts';
import { partnershipText, readPartnershipText } from '../../src/scorecard/partnershipText.ts';
import { testPartnership } from '../support/testPartnership.ts';

const mapping = {
  headers: ['Case', 'Child no', 'Made', 'Neglect?'],
  layout: 'referrals',
  columns: { referral_id: 'Case', child_id: 'Child no', referral_date: 'Made', neglect: null },
};

describe('mappings of a partnership file', () => {
  test('are read again as they were written', () => {
    const text = partnershipText({ ...testPartnership, mappings: [mapping] });
    const reading = readPartnershipText(text);
    expect(reading.ok && reading.partnership.mappings).toEqual([mapping]);
  });

  test('are left out of the file where there is none', () => {
    expect(partnershipText(testPartnership)).not.toContain('mappings');
  });

  test('that can be used have no problem', () => {
    expect(mappingProblems([mapping])).toEqual([]);
  });

  test.each([
    [
      'two for one set of headers, in any order and case',
      [mapping, { ...mapping, headers: ['neglect', 'MADE', 'Child No.', 'Case'] }],
      'mappings.1.headers',
      'for the same headers already',
    ],
    [
      'a layout that there is not',
      [{ ...mapping, layout: 'plans' }],
      'mappings.0.layout',
      'no layout “plans”',
    ],
    [
      'a column that the table does not have',
      [{ ...mapping, columns: { ...mapping.columns, end_date: 'Made' } }],
      'mappings.0.columns.end_date',
      'referrals has no column “end_date”',
    ],
    [
      'a header that is none of its headers',
      [{ ...mapping, columns: { ...mapping.columns, neglect: 'Concern' } }],
      'mappings.0.columns.neglect',
      '“Concern” is none of the headers',
    ],
    [
      'no column for the date',
      [{ ...mapping, columns: { child_id: 'Child no' } }],
      'mappings.0.columns',
      'referral_date is missing',
    ],
    [
      'the same answer in every row',
      [{ ...mapping, always: { nfa: 'Y' } }],
      'mappings.0.always.nfa',
      'can hardly be the same in every row',
    ],
    [
      'nothing in every row',
      [{ ...mapping, always: { authority: ' ' } }],
      'mappings.0.always.authority',
      'leave this out',
    ],
    [
      'a column that is a header and the same in every row',
      [
        {
          ...mapping,
          columns: { ...mapping.columns, locality: 'Case' },
          always: { locality: 'North' },
        },
      ],
      'mappings.0.always.locality',
      'is “Case” already',
    ],
    [
      'null for the child',
      [{ ...mapping, columns: { ...mapping.columns, child_id: null } }],
      'mappings.0.columns',
      'child_id is missing',
    ],
  ])('with %s are refused, with the place', (_, mappings, place, message) => {
    const [problem, ...others] = mappingProblems(mappings);
    expect(problem?.place).toBe(place);
    expect(problem?.message).toContain(message);
    expect(others).toEqual([]);
  });

  test('a mistake is told with its line in the file', () => {
    const text = partnershipText({
      ...testPartnership,
      mappings: [{ ...mapping, layout: 'plans' }],
    });
    const line = text.split('\n').findIndex((one) => one.includes('"layout"')) + 1;
    expect(readPartnershipText(text)).toEqual({
      ok: false,
      problems: [expect.stringContaining(`line ${line}, mappings.0.layout: there is no layout`)],
    });
  });
});
