import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lines } from '../support/extracts.ts';

type Ended = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** Runs the command line from its source, as the built one is run. */
function scorecard(...words: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli.ts', ...words],
      (error, stdout, stderr) => resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scorecard-'));
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)),
  );
  return folder;
}

const contacts = lines(
  'contact_id,child_id,contact_date,neglect,locality',
  'C1,K1,05/04/2025,Y,Wentworth North',
  'C2,K2,06/05/2025,N,ooa',
  'C3,K3,31/02/2025,N,ooa',
);

test('compute writes the result of the contract as JSON', async () => {
  const extracts = await folderOf({ 'contacts.csv': contacts });
  const { status, stdout, stderr } = await scorecard(
    'compute',
    '--partnership',
    'rotherham',
    '--extracts',
    extracts,
    '--as-at',
    '2025-05-31',
  );
  const result = JSON.parse(stdout);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(result).toMatchObject({
    format: 'scorecard/1',
    partnership: 'rotherham',
    asAt: '2025-05-31',
    coverFrom: '2025-04-01',
    periodMonths: 2,
    audience: 'internal',
    periods: [{ start: '2025-04-01', end: '2025-05-31', complete: true }],
  });
  const neglect = result.measures.find(({ id }: { id: string }) => id === 'contacts-neglect');
  expect(neglect).toMatchObject({ window: 'P', kind: 'share', good: 'none' });
  expect(neglect.points).toContainEqual({
    period: 0,
    locality: 'all',
    state: 'known',
    numerator: 1,
    denominator: 2,
    value: 0.5,
  });
  expect(neglect.points).toContainEqual({
    period: 0,
    locality: 'wentworth-south',
    state: 'not-applicable',
  });
  expect(neglect.points).toHaveLength(9);
});

test('without dates the as-at date is the latest event and cover starts with its month', async () => {
  const extracts = await folderOf({
    'contacts.csv': contacts,
    'plans.csv': lines(
      'plan_id,child_id,start_date,end_date,initial_category,latest_category',
      'P1,K1,01/02/2020,09/06/2025,NEG,NEG',
      'P2,K2,01/02/2020,01/01/2090,NEG,NEG',
    ),
  });
  const { stdout } = await scorecard('check', '--extracts', extracts);
  expect(JSON.parse(stdout)).toMatchObject({ asAt: '2025-06-09', coverFrom: '2025-04-01' });
});

test('a file that cannot be used is told on standard error with exit status 1', async () => {
  const extracts = await folderOf({ 'contacts.csv': contacts, 'notes.csv': 'a,b\n1,2\n' });
  const { status, stdout, stderr } = await scorecard(
    'check',
    '--extracts',
    extracts,
    '--partnership',
    'rotherham',
  );
  expect(status).toBe(1);
  expect(stderr).toContain('notes.csv: The headers are not those of a known extract');
  expect(JSON.parse(stdout).files).toMatchObject([
    { file: 'contacts.csv', layout: 'contacts', read: 3, used: 2, duplicates: 0, setAside: 1 },
    { file: 'notes.csv', read: 0, refused: { code: 'not-recognised' } },
  ]);
});

test('a file is read by the mapping that the partnership file keeps for its headers', async () => {
  const extracts = await folderOf({ 'local.csv': 'Who,Made,Neglect?\nK1,05/04/2025,Y\n' });
  const rotherham = JSON.parse(await readFile('public/partnerships/rotherham.json', 'utf8'));
  const mapping = {
    headers: ['Who', 'Made', 'Neglect?'],
    layout: 'referrals',
    columns: { child_id: 'Who', referral_date: 'Made', neglect: 'Neglect?' },
  };
  const partnership = join(extracts, 'partnership.json');
  await writeFile(partnership, JSON.stringify({ ...rotherham, mappings: [mapping] }));
  const given = ['--extracts', extracts, '--partnership', partnership];
  const { status, stdout } = await scorecard('check', ...given);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).files).toMatchObject([
    { file: 'local.csv', layout: 'referrals', mapped: true, read: 1, used: 1 },
  ]);
  const out = join(extracts, 'tidy');
  await scorecard('tidy', ...given, '--out', out);
  expect(await readFile(join(out, 'referrals.csv'), 'utf8')).toContain('K1,2025-04-05,,Y');
});

test('check --out writes every issue with its line, column and value', async () => {
  const extracts = await folderOf({ 'contacts.csv': contacts });
  const out = join(extracts, 'issues.out');
  await scorecard('check', '--extracts', extracts, '--out', out);
  const [header, first] = (await readFile(out, 'utf8')).split('\r\n');
  expect(header).toBe('file,line,column,value,severity,code,what,todo');
  expect(first).toContain('contacts.csv,4,contact_date,31/02/2025,set aside,unreadable-date,');
});

test('tidy writes one file for each extract', async () => {
  const extracts = await folderOf({ 'a.csv': contacts });
  const out = join(extracts, 'tidy');
  const { status } = await scorecard(
    'tidy',
    '--extracts',
    extracts,
    '--out',
    out,
    '--partnership',
    'rotherham',
  );
  expect(status).toBe(0);
  expect(await readdir(out)).toEqual(['contacts.csv']);
  expect(await readFile(join(out, 'contacts.csv'), 'utf8')).toContain(
    'C2,K2,2025-05-06,contact,,N,',
  );
});

test('tidy never writes over the extracts that it read', async () => {
  const extracts = await folderOf({ 'contacts.csv': contacts });
  const { status, stderr } = await scorecard('tidy', '--extracts', extracts, '--out', extracts);
  expect(status).toBe(2);
  expect(stderr).toContain('--out is the folder of the extracts');
  expect(await readFile(join(extracts, 'contacts.csv'), 'utf8')).toBe(contacts);
});

test('links are followed, and files that are no data are named', async () => {
  const extracts = await folderOf({ 'real.csv': contacts, 'notes.md': 'words' });
  const linked = await folderOf({ 'readme.md': 'words' });
  await symlink(join(extracts, 'real.csv'), join(linked, 'contacts.csv'));
  const { status, stdout, stderr } = await scorecard('check', '--extracts', linked);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).files).toMatchObject([{ file: 'contacts.csv', layout: 'contacts' }]);
  expect(stderr).toBe('Passed over, not data files: readme.md\n');
});

test.each([
  ['no command', []],
  ['an unknown command', ['destroy']],
  ['a missing option', ['compute', '--partnership', 'rotherham']],
  ['an unknown option', ['check', '--extracts', '.', '--speed', '9']],
  ['an unknown partnership', ['compute', '--partnership', 'atlantis', '--extracts', '.']],
  ['a folder that is not there', ['check', '--extracts', 'no-such-folder']],
  ['a date that is none', ['check', '--extracts', '.', '--as-at', '31/03/2026']],
  [
    'an audience that is none',
    ['compute', '--partnership', 'rotherham', '--extracts', '.', '--audience', 'press'],
  ],
] as const)('%s ends with status 2 and says why', async (_, words) => {
  const { status, stdout, stderr } = await scorecard(...words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Exit status');
});

test('compute hides small numbers from partners and the public, and says how many', async () => {
  const extracts = await folderOf({ 'contacts.csv': contacts });
  const { status, stdout, stderr } = await scorecard(
    ...['compute', '--partnership', 'rotherham', '--extracts', extracts],
    ...['--as-at', '2025-05-31', '--audience', 'partner'],
  );
  const result = JSON.parse(stdout);
  expect({ status, audience: result.audience }).toEqual({ status: 0, audience: 'partner' });
  const counted = result.measures.find(({ id }: { id: string }) => id === 'contacts');
  expect(counted.points).toContainEqual({ period: 0, locality: 'all', state: 'suppressed' });
  expect(stderr).toMatch(/^Hidden of \d+ points: \d+ with small numbers, /);
});

test('dictionary writes what every measure counts as CSV or Markdown', async () => {
  const csv = await scorecard('dictionary', '--partnership', 'rotherham', '--format', 'csv');
  expect(csv).toMatchObject({ status: 0, stderr: '' });
  expect(csv.stdout).toContain('\r\ncp-neglect,');
  const folder = await folderOf({});
  const out = join(folder, 'dictionary.md');
  await scorecard('dictionary', '--partnership', 'rotherham', '--format', 'md', '--out', out);
  expect(await readFile(out, 'utf8')).toMatch(/^# Data dictionary: /);
});

const query = (...change: string[]) =>
  scorecard(
    ...['sql', '--partnership', 'cambridgeshire-peterborough', '--measure', 'cp-neglect'],
    ...['--dialect', 'tsql', '--as-at', '2026-03-31', '--cover-from', '2025-04-01'],
    ...change,
  );

test('sql writes a measure as a query over the periods and localities of the partnership', async () => {
  const { status, stdout } = await query('--period-months', '12');
  expect(status).toBe(0);
  expect(stdout).toContain("('2025-04-01/2026-03-31', '2025-04-01', '2026-03-31')");
  expect(stdout).toContain("('all'), ('cambridgeshire'), ('peterborough'), ('unknown')");
  expect(stdout).toContain('t.authority');
});

test.each([
  ['no such measure', ['--measure', 'cp-neglet'], '--measure cp-neglet: there is no such measure'],
  [
    'no such dialect',
    ['--dialect', 'oracle'],
    '--dialect is duckdb or postgresql or tsql, not oracle',
  ],
  [
    'no period',
    ['--cover-from', '2026-03-01'],
    'No period begins between --cover-from and --as-at',
  ],
] as const)('sql with %s is told with exit status 2', async (_, change, message) => {
  const { status, stderr } = await query(...change);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
});

test('a file of the DfE’s statistics among the extracts is named, and computes nothing', async () => {
  const statistics = lines(
    'time_period,time_identifier,geographic_level,country_code,old_la_code,la_name,CPP_start,CPP_subsequent',
    '2025,Reporting year,Local authority,E92000001,372,Rotherham,393,109',
  );
  const extracts = await folderOf({ 'contacts.csv': contacts, 'd3.csv': statistics });
  const checked = await scorecard('check', '--extracts', extracts);
  expect(JSON.parse(checked.stdout).files[1]).toMatchObject({
    file: 'd3.csv',
    layout: 'dfe-d3',
    read: 1,
    used: 1,
  });
  const alone = await folderOf({ 'contacts.csv': contacts });
  const computed = ['compute', '--partnership', 'rotherham', '--as-at', '2025-05-31'];
  const [both, one] = await Promise.all(
    [extracts, alone].map((folder) => scorecard(...computed, '--extracts', folder)),
  );
  expect(both).toEqual(one);
});

test('a folder without an extract that measures count is told on standard error', async () => {
  const extracts = await folderOf({ 'localities.csv': lines('team,locality', 'North 1,North') });
  const { status, stderr } = await scorecard('check', '--extracts', extracts);
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: 'No file has rows that a measure counts: add extracts to the folder.\n',
  });
});

test('check writes the record of a load, and says what changed since one', async () => {
  const before = await folderOf({ 'contacts.csv': contacts });
  const now = await folderOf({ 'contacts.csv': `${contacts}C4,K4,07/05/2025,Y,ooa\n` });
  const record = join(before, 'record.json');
  const words = (extracts: string) => [
    'check',
    '--partnership',
    'rotherham',
    '--extracts',
    extracts,
  ];
  const kept = await scorecard(...words(before), '--record', record);
  const { stdout, status } = await scorecard(...words(now), '--since', record);
  expect([kept.status, status]).toEqual([0, 0]);
  expect(JSON.parse(kept.stdout)).not.toHaveProperty('changes');
  expect(JSON.parse(stdout).changes).toMatchObject({
    warnings: [],
    tables: [{ table: 'contacts', before: 2, now: 3, added: 1, changed: 0, gone: 0 }],
  });
});

test('a record that is none, or without a partnership, is a wrong argument', async () => {
  const extracts = await folderOf({ 'contacts.csv': contacts, 'other.json': '{}' });
  const other = join(extracts, 'other.json');
  const words = ['check', '--extracts', extracts, '--since', other];
  expect(await scorecard(...words)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^--partnership is missing/),
  });
  expect(await scorecard(...words, '--partnership', 'rotherham')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('it is not the record of a load'),
  });
});
