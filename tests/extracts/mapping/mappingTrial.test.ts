import { expect, test } from 'vitest';
import type { Mapping } from '../../../src/extracts/mapping/mapping.ts';
import { tryMapping } from '../../../src/extracts/mapping/mappingTrial.ts';
import { lines } from '../../support/extracts.ts';

const mapping: Mapping = {
  headers: ['Person', 'Received', 'Neglect?'],
  layout: 'referrals',
  columns: { child_id: 'Person', referral_date: 'Received', neglect: 'Neglect?' },
};

function trial(text: string, tried = mapping) {
  return tryMapping({ source: { name: 'x.csv', blob: new Blob([text]) } }, 'x.csv', tried, {});
}

test('the first rows are shown as they would be read, and what would be set aside', async () => {
  const text = lines(
    'Referrals',
    'Person,Received,Neglect?',
    'K1,05/04/2025,Yes',
    'K2,31/02/2025,Yes',
    'K3,6 April 2025,perhaps so',
  );
  expect(await trial(text)).toMatchObject({
    ok: true,
    read: 3,
    used: 2,
    setAside: 1,
    isWhole: true,
    columns: ['child_id', 'referral_date', 'neglect'],
    rows: [
      { line: 3, cells: [{ text: 'K1' }, { text: '2025-04-05' }, { text: 'Y' }] },
      { line: 4, setAside: expect.stringContaining('“31/02/2025”') },
      {
        line: 5,
        cells: [{ text: 'K3' }, { text: '2025-04-06' }, { text: '', unread: 'perhaps so' }],
      },
    ],
    issues: [{ code: 'unreadable-date' }, { code: 'unknown-code' }],
  });
});

test('of a large file the first thousand rows are tried', async () => {
  const rows = Array.from({ length: 3000 }, (_, row) => `K${row},05/04/2025,Y`);
  const tried = await trial(lines('Person,Received,Neglect?', ...rows));
  expect(tried).toMatchObject({ ok: true, isWhole: false, read: 999, used: 999 });
});

test('dates with the month first are said', async () => {
  const tried = await trial(lines('Person,Received,Neglect?', 'K1,02/28/2025,Y'));
  expect(tried).toMatchObject({ ok: false, reason: expect.stringContaining('month came first') });
});
