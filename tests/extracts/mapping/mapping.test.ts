import { describe, expect, test } from 'vitest';
import { tidyFiles } from '../../../src/exports/tidy.ts';
import type { Mapping } from '../../../src/extracts/mapping/mapping.ts';
import { lines, readTestFiles, type TestFiles } from '../../support/extracts.ts';

const localPlans: Mapping = {
  headers: ['Case', 'Child no', 'Plan start', 'Plan end', 'Category', 'Worker'],
  layout: 'cp_plans',
  columns: {
    plan_id: 'Case',
    child_id: 'Child no',
    start_date: 'Plan start',
    end_date: 'Plan end',
    initial_category: 'Category',
    latest_category: 'Category',
  },
};

async function tidied(files: TestFiles, mappings: readonly Mapping[]) {
  const { extracts } = await readTestFiles(files, { mappings });
  return tidyFiles(extracts);
}

async function outcome(files: TestFiles, mappings: readonly Mapping[]) {
  const { outcomes } = await readTestFiles(files, { mappings });
  const [first] = outcomes;
  if (!first || !('read' in first))
    return { refused: first && 'refused' in first ? first.refused : undefined };
  const { recognition, account } = first.read;
  const issues = [...account.issues];
  return {
    layout: recognition.layout.id,
    mapped: recognition.mapping,
    account: { ...account, issues },
  };
}

describe('a mapping', () => {
  test('says which column is which where no layout does', async () => {
    const files = {
      'p.csv': lines(
        'Case,Child no,Plan start,Plan end,Category,Worker',
        'P1,K1,05/04/2025,,Neglect,A',
      ),
    };
    expect((await tidied(files, [localPlans]))[0]).toMatchObject({ name: 'cp_plans.csv' });
    expect((await tidied(files, [localPlans]))[0]?.text).toContain('P1,K1,2025-04-05,,NEG,NEG');
    expect(await outcome(files, [localPlans])).toMatchObject({
      layout: 'cp_plans',
      mapped: localPlans,
      account: { read: 1, setAside: 0 },
    });
  });

  test('knows its headers in any order, case and punctuation, below title rows and by any delimiter', async () => {
    const files = {
      'p.csv': lines(
        'Plans, as of 5 May',
        'WORKER;category;Plan_End;plan start;child NO;Case',
        'A;Neglect;;05/04/2025;K1;P1',
      ),
    };
    expect(await outcome(files, [localPlans])).toMatchObject({
      layout: 'cp_plans',
      account: { read: 1, setAside: 0, issues: [{ code: 'title-rows', line: 2 }] },
    });
  });

  test('is not used for other headers: the refusal says which are missing', async () => {
    const files = { 'p.csv': lines('Case,Child no,Plan start,Ended,Category', 'P1,K1,1/4/25,,x') };
    const { refused } = await outcome(files, [localPlans]);
    expect(refused).toMatchObject({ code: 'not-recognised' });
    expect(refused?.todo).toContain('cp_plans in the partnership file');
    expect(refused?.todo).toContain('“Plan end”');
  });

  test('names the second of two equal headers by its number', async () => {
    const mapping: Mapping = {
      headers: ['Ref', 'Date', 'Date', 'Neglect'],
      layout: 'referrals',
      columns: {
        referral_id: null,
        child_id: 'Ref',
        referral_date: 'Date (2)',
        neglect: 'Neglect',
      },
    };
    const files = { 'r.csv': lines('Ref,Date,Date,Neglect', 'K1,01/02/2015,05/04/2025,Y') };
    const [file] = await tidied(files, [mapping]);
    expect(file?.text).toContain('000000001,K1,2025-04-05,,Y');
    expect((await outcome(files, [mapping])).account?.issues).toEqual([]);
  });

  test('takes a column that has no header by its place', async () => {
    const mapping: Mapping = {
      headers: ['', 'Made', 'Neglect?'],
      layout: 'referrals',
      columns: { child_id: 'column 1', referral_date: 'Made', neglect: 'Neglect?' },
    };
    const files = { 'r.csv': lines(',Made,Neglect?', 'K1,05/04/2025,Y') };
    expect((await tidied(files, [mapping]))[0]?.text).toContain('K1,2025-04-05,,Y');
  });

  test('adds a column to a layout that is known, whose rules stay', async () => {
    const headers = [
      'Child Unique ID',
      'CIN Start Date',
      'CIN Closure Date',
      'Case Status',
      'Is it neglect',
    ];
    const mapping: Mapping = {
      headers,
      layout: 'annex-a-list-6',
      columns: { neglect: 'Is it neglect' },
    };
    const files = {
      'list 6.csv': lines(
        headers.join(','),
        'K1,05/04/2025,,c) Child in need plan,Yes',
        'K2,05/04/2025,,b) Child Protection plan,Yes',
      ),
    };
    expect((await tidied(files, [mapping]))[0]?.text).toContain('K1,2025-04-05,,Y');
    expect(await outcome(files, [mapping])).toMatchObject({
      layout: 'annex-a-list-6',
      account: { read: 2, setAside: 1 },
    });
  });

  test('says what stands in every row: ids are then those of that authority', async () => {
    const headers = ['Person', 'Made', 'Neglect?'];
    const columns = { child_id: 'Person', referral_date: 'Made', neglect: 'Neglect?' };
    const mapping: Mapping = {
      headers,
      layout: 'referrals',
      columns,
      always: { authority: 'Peterborough', locality: 'Peterborough' },
    };
    const text = lines(headers.join(','), 'K1,05/04/2025,Y', 'K2,06/04/2025,N');
    const { extracts, outcomes } = await readTestFiles({ 'r.csv': text }, { mappings: [mapping] });
    expect(tidyFiles(extracts)[0]?.text).toContain(
      '000000002,K2,2025-04-06,,N,,,,Peterborough,,Peterborough',
    );
    expect(extracts.children.at(1)).toMatch(/^peterborough.K1$/);
    expect(outcomes[0]).toMatchObject({ read: { recognition: { ignored: [] } } });
  });

  test('keeps equal rows of two authorities apart, whose files differ in a blank column', async () => {
    const contacts = (headers: readonly string[], authority: string): Mapping => ({
      headers,
      layout: 'contacts',
      columns: { contact_id: 'Ref', child_id: 'Child', contact_date: 'When', neglect: 'Neg' },
      always: { authority },
    });
    const headers = ['Ref', 'Child', 'When', 'Neg'];
    const { extracts } = await readTestFiles(
      {
        'a.csv': lines(headers.join(), '1,9,01/05/2025,Y'),
        'b.csv': lines([...headers, 'Note'].join(), '1,9,01/05/2025,Y,'),
      },
      {
        mappings: [contacts(headers, 'Leicester'), contacts([...headers, 'Note'], 'Rutland')],
      },
    );
    expect(extracts.tables.get('contacts')?.rows).toBe(2);
  });

  test('takes a column away from a layout that took another for it', async () => {
    const headers = ['Child ID', 'Referral Date', 'Referral Source', 'NFA'];
    const files = { 'r.csv': lines(headers.join(','), 'K1,05/04/2025,6,Yes') };
    const mapping: Mapping = { headers, layout: 'annex-a-list-3', columns: { source: null } };
    const [file] = await tidied(files, [mapping]);
    expect(file?.text).toContain('K1,2025-04-05,,,Y');
  });
});
