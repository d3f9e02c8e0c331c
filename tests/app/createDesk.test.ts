import { HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { partnershipText } from '../../src/scorecard/partnershipText.ts';
import { ownFile as ownFileKey } from '../../src/ui/desk.ts';
import { hostedFile, hostedFiles, testManifest } from '../support/hostedFiles.ts';
import { testBreakdown } from '../support/testBreakdown.ts';
import { testDesk, untilIdle } from '../support/testDesk.ts';
import { testFileReport, testRefusedReport } from '../support/testFileReport.ts';
import { testPartnership, testPartnershipJson } from '../support/testPartnership.ts';
import { testSession } from '../support/testSession.ts';

const server = setupServer(...hostedFiles);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const ownFile = { name: 'own.csv', blob: new Blob(['plan_id\r\n1\r\n']) };

test('hosted extracts are fetched, read and drawn', async () => {
  const client = testSession();
  const desk = testDesk(client);
  desk.openHosted();
  await untilIdle(desk);
  expect(client.loads.map((load) => load.map(({ name }) => name))).toEqual([
    ['contacts.csv', 'cp_plans.csv'],
  ]);
  expect(await client.loads[0]?.[0]?.blob.text()).toBe('contact_id\r\n1\r\n');
  expect(desk.get()).toMatchObject({
    problems: [],
    hosted: { title: 'Invented sample for Test Shire', invented: true },
    reading: { drawn: true, given: { origin: 'hosted' } },
    scorecard: { invented: true },
  });
});

test('a server error is tried again', async () => {
  let answers = 0;
  server.use(
    hostedFile('data/manifest.json', () => {
      answers += 1;
      return answers === 1
        ? new HttpResponse(null, { status: 500 })
        : HttpResponse.json(testManifest);
    }),
  );
  const desk = testDesk();
  desk.openHosted();
  await untilIdle(desk);
  expect(answers).toBe(2);
  expect(desk.get()).toMatchObject({ problems: [], reading: { drawn: true } });
});

test('an extract that is not there is said, and the others are read', async () => {
  server.use(hostedFile('data/test/contacts.csv', () => new HttpResponse(null, { status: 404 })));
  const desk = testDesk();
  desk.openHosted();
  await untilIdle(desk);
  expect(desk.get()).toMatchObject({
    problems: [{ file: 'data/test/contacts.csv', what: 'is not on the server (404).' }],
    reading: { drawn: true, report: { files: [{ file: 'cp_plans.csv' }] } },
  });
});

test('trying again fetches only what was missing', async () => {
  let plans = 0;
  server.use(
    hostedFile('data/test/contacts.csv', () => new HttpResponse(null, { status: 404 })),
    hostedFile('data/test/cp_plans.csv', () => {
      plans += 1;
      return HttpResponse.text('plan_id\r\n1\r\n');
    }),
  );
  const desk = testDesk();
  desk.openHosted();
  await untilIdle(desk);
  server.use(hostedFile('data/test/contacts.csv', () => HttpResponse.text('contact_id\r\n')));
  desk.openHosted();
  await untilIdle(desk);
  expect(plans).toBe(1);
  expect(desk.get()).toMatchObject({
    problems: [],
    reading: { report: { files: [{ file: 'contacts.csv' }, { file: 'cp_plans.csv' }] } },
  });
});

test('a manifest that is not JSON is said', async () => {
  server.use(hostedFile('data/manifest.json', () => HttpResponse.text('{ "partnership": ')));
  const desk = testDesk();
  desk.openHosted();
  await untilIdle(desk);
  expect(desk.get().problems).toMatchObject([{ file: 'data/manifest.json', what: 'is not JSON.' }]);
  expect(desk.get().scorecard).toBeUndefined();
});

test('a web page in the place of the manifest is said', async () => {
  server.use(hostedFile('data/manifest.json', () => HttpResponse.html('<h1>Sign in</h1>')));
  const desk = testDesk();
  desk.openHosted();
  await untilIdle(desk);
  expect(desk.get().problems).toMatchObject([
    { what: 'was answered with a web page instead of the file.' },
  ]);
});

test('a manifest with a wrong value is said with its place', async () => {
  server.use(
    hostedFile('data/manifest.json', () => HttpResponse.json({ ...testManifest, extracts: 'all' })),
  );
  const desk = testDesk();
  desk.openHosted();
  await untilIdle(desk);
  expect(desk.get().problems).toMatchObject([{ what: expect.stringContaining('extracts: ') }]);
});

test('no answer is said after three more tries', async () => {
  let tries = 0;
  server.use(
    hostedFile('data/manifest.json', () => {
      tries += 1;
      return HttpResponse.error();
    }),
  );
  const desk = testDesk();
  desk.openHosted();
  await untilIdle(desk);
  expect(tries).toBe(4);
  expect(desk.get().problems).toMatchObject([
    { what: 'could not be fetched: the server did not answer.' },
  ]);
});

test('a deployment without extracts waits for local files', async () => {
  server.use(
    hostedFile('data/manifest.json', () => HttpResponse.json({ ...testManifest, extracts: [] })),
  );
  const desk = testDesk();
  desk.openHosted();
  await untilIdle(desk);
  expect(desk.get()).toMatchObject({ problems: [], partnership: { id: 'test-shire' } });
});

test('local files replace the sample, and are not marked as invented', async () => {
  const desk = testDesk();
  desk.openHosted();
  await untilIdle(desk);
  desk.read({ origin: 'local', sources: [ownFile] });
  await untilIdle(desk);
  expect(desk.get()).toMatchObject({
    reading: { given: { origin: 'local' }, report: { files: [{ file: 'own.csv' }] } },
    scorecard: { invented: false },
  });
});

test('after cancelling, everything is as before', async () => {
  const client = testSession();
  const desk = testDesk(client);
  desk.openHosted();
  await untilIdle(desk);
  const before = desk.get();
  client.hold();
  desk.read({ origin: 'local', sources: [ownFile] });
  desk.cancel();
  await untilIdle(desk);
  expect(desk.get().ended).toEqual({ how: 'cancelled' });
  expect(desk.get().scorecard).toBe(before.scorecard);
  expect(desk.get().reading).toBe(before.reading);
});

test('where no file can be used, the scorecard before stays and the reasons are there', async () => {
  const desk = testDesk(testSession({ report: () => testRefusedReport }));
  desk.openHosted();
  await untilIdle(desk);
  expect(desk.get().scorecard).toBeUndefined();
  expect(desk.get().reading).toMatchObject({ drawn: false, report: { files: { length: 2 } } });
});

test('a worker that breaks is said', async () => {
  const client = {
    ...testSession(),
    load: () => Promise.reject(new Error('the worker stopped')),
  };
  const desk = testDesk(client);
  desk.openHosted();
  await untilIdle(desk);
  expect(desk.get().ended).toEqual({ how: 'failed', reason: 'the worker stopped' });
});

const otherShire = { ...testPartnership, id: 'other-shire', name: 'Other Shire' };
const otherFile = hostedFile('partnerships/other-shire.json', () => HttpResponse.json(otherShire));
const otherSet = { ...testManifest, partnership: 'other-shire', extracts: ['other/contacts.csv'] };
const severalSets = [
  otherFile,
  hostedFile('data/manifest.json', () => HttpResponse.json({ sets: [testManifest, otherSet] })),
  hostedFile('data/other/contacts.csv', () => HttpResponse.text('contact_id\r\n2\r\n')),
];

function partnershipFile(name: string, text: string): File {
  return new File([text], name, { type: 'application/json' });
}

test('the partnerships that can be chosen are told, the one that is opened first before the others', async () => {
  const desk = testDesk();
  desk.choosePartnership();
  await untilIdle(desk);
  expect(desk.get().offered.map(({ id }) => id)).toEqual(['test-shire', 'other-shire']);
  expect(desk.get().partnershipState).toEqual({ changed: false });
});

test('a partnership that is chosen is drawn from the extracts that are hosted for it', async () => {
  server.use(...severalSets);
  const client = testSession();
  const desk = testDesk(client);
  desk.choosePartnership();
  await untilIdle(desk);
  desk.choosePartnership('other-shire');
  await untilIdle(desk);
  expect(client.loads.map((load) => load.map(({ name }) => name))).toEqual([
    ['contacts.csv', 'cp_plans.csv'],
    ['contacts.csv'],
  ]);
  expect(desk.get()).toMatchObject({ partnership: { id: 'other-shire' }, problems: [] });
});

test('a partnership that is asked for twice is opened once', async () => {
  const client = testSession();
  const desk = testDesk(client);
  desk.choosePartnership();
  desk.choosePartnership();
  await untilIdle(desk);
  desk.choosePartnership('test-shire');
  desk.choosePartnership('test-shire');
  await untilIdle(desk);
  expect(client.loads).toHaveLength(1);
});

test('a partnership that is not offered gives way to the first', async () => {
  const desk = testDesk();
  desk.choosePartnership('no-shire');
  await untilIdle(desk);
  expect(desk.get()).toMatchObject({ partnership: { id: 'test-shire' }, problems: [] });
});

test('a partnership whose file is not there is said, and the one before stays', async () => {
  const missing = () => new HttpResponse(null, { status: 404 });
  server.use(hostedFile('partnerships/other-shire.json', missing));
  const desk = testDesk();
  desk.choosePartnership();
  await untilIdle(desk);
  desk.choosePartnership('other-shire');
  await untilIdle(desk);
  expect(desk.get()).toMatchObject({
    partnership: { id: 'test-shire' },
    problems: [{ file: 'partnerships/other-shire.json' }],
    reading: { drawn: true },
  });
});

test('local files stay when another partnership is chosen, and are not read again', async () => {
  server.use(...severalSets);
  const client = testSession();
  const desk = testDesk(client);
  desk.choosePartnership();
  await untilIdle(desk);
  desk.read({ origin: 'local', sources: [ownFile] });
  await untilIdle(desk);
  desk.choosePartnership('other-shire');
  await untilIdle(desk);
  expect(client.loads).toHaveLength(2);
  expect(client.worked.at(-1)?.id).toBe('other-shire');
  expect(desk.get()).toMatchObject({
    partnership: { id: 'other-shire' },
    reading: { given: { origin: 'local', sources: [{ name: 'own.csv' }] } },
    scorecard: { invented: false },
  });
});

test('without hosted extracts a chosen partnership waits for local files', async () => {
  server.use(otherFile);
  const desk = testDesk();
  desk.choosePartnership();
  await untilIdle(desk);
  desk.choosePartnership('other-shire');
  await untilIdle(desk);
  expect(desk.get().partnership?.id).toBe('other-shire');
  expect(desk.get()).not.toHaveProperty('scorecard');
  expect(desk.get()).not.toHaveProperty('hosted');
});

test('files that are given while a partnership is fetched are read for that one', async () => {
  server.use(...severalSets);
  const client = testSession();
  const desk = testDesk(client);
  desk.choosePartnership();
  await untilIdle(desk);
  client.hold();
  desk.choosePartnership('other-shire');
  await expect.poll(() => client.loads.length).toBe(2);
  desk.read({ origin: 'local', sources: [ownFile] });
  client.hold();
  client.release();
  await untilIdle(desk);
  expect(desk.get()).toMatchObject({
    partnership: { id: 'other-shire' },
    reading: { given: { origin: 'local' } },
  });
});

test('a file of one’s own is taken, and its hosted extracts with it', async () => {
  const desk = testDesk();
  desk.choosePartnership();
  await untilIdle(desk);
  const text = partnershipText({ ...testPartnership, name: 'Test Shire by hand' });
  expect(await desk.openPartnershipFile(partnershipFile('mine.json', text))).toBe(true);
  expect(desk.get()).toMatchObject({
    partnership: { name: 'Test Shire by hand' },
    partnershipState: { file: 'mine.json', changed: false },
    reading: { drawn: true },
  });
});

test('a file of one’s own can be left and taken again while the page is open', async () => {
  const desk = testDesk();
  desk.choosePartnership();
  await untilIdle(desk);
  const text = partnershipText({ ...testPartnership, name: 'Test Shire by hand' });
  await desk.openPartnershipFile(partnershipFile('mine.json', text));
  desk.choosePartnership();
  await untilIdle(desk);
  expect(desk.get()).toMatchObject({ partnershipState: { changed: false } });
  expect(desk.get().partnershipState).not.toHaveProperty('file');
  desk.choosePartnership(ownFileKey);
  await untilIdle(desk);
  expect(desk.get()).toMatchObject({ partnershipState: { file: 'mine.json' } });
});

test('a file that is not a partnership is refused with its places, and the one before stays', async () => {
  const desk = testDesk();
  desk.choosePartnership();
  await untilIdle(desk);
  const before = desk.get();
  const text = JSON.stringify({ ...testPartnershipJson, periodMonths: 4 });
  expect(await desk.openPartnershipFile(partnershipFile('mine.json', text))).toBe(false);
  expect(desk.get().refusedPartnership).toEqual({
    file: 'mine.json',
    problems: [expect.stringContaining('periodMonths: ')],
  });
  expect(desk.get().partnership).toBe(before.partnership);
  expect(desk.get().scorecard).toBe(before.scorecard);
});

test('a changed partnership is worked out from the rows that are there, and is not saved yet', async () => {
  const client = testSession();
  const desk = testDesk(client);
  desk.choosePartnership();
  await untilIdle(desk);
  await desk.revisePartnership({ ...testPartnership, minimumDenominator: 20 });
  expect(client.loads).toHaveLength(1);
  expect(client.worked.at(-1)?.minimumDenominator).toBe(20);
  expect(desk.get()).toMatchObject({
    partnership: { minimumDenominator: 20 },
    partnershipState: { changed: true },
  });
});

const mapped = {
  ...testPartnership,
  mappings: [
    {
      headers: ['No', 'Made', 'Neglect?'],
      layout: 'referrals',
      columns: { child_id: 'No', referral_date: 'Made', neglect: 'Neglect?' },
    },
  ],
};

test('files are read anew where a mapping is made for them', async () => {
  const client = testSession();
  const desk = testDesk(client);
  desk.openHosted();
  await untilIdle(desk);
  desk.read({ origin: 'local', sources: [ownFile] });
  await untilIdle(desk);
  await desk.revisePartnership(mapped);
  await untilIdle(desk);
  expect(client.loads.slice(1)).toEqual([[ownFile], [ownFile]]);
  expect(desk.get()).toMatchObject({
    partnership: mapped,
    partnershipState: { changed: true },
    reading: { drawn: true, given: { origin: 'local' } },
  });
});

test('a file that could not be used is read anew by the mapping of a partnership that is opened', async () => {
  const client = testSession({
    report: ({ name }) =>
      name === ownFile.name && client.loads.length < 3
        ? { ...testRefusedReport, file: name }
        : testFileReport({ file: name }),
  });
  const desk = testDesk(client);
  desk.openHosted();
  await untilIdle(desk);
  desk.read({ origin: 'local', sources: [ownFile] });
  await untilIdle(desk);
  expect(desk.get().reading?.drawn).toBe(false);
  const taken = await desk.openPartnershipFile(new File([partnershipText(mapped)], 'mapped.json'));
  expect(taken).toBe(true);
  expect(desk.get()).toMatchObject({
    partnership: mapped,
    reading: { drawn: true, given: { sources: [ownFile] } },
    scorecard: {},
  });
});

test('a change that a partnership file may not have is refused', async () => {
  const desk = testDesk();
  desk.choosePartnership();
  await untilIdle(desk);
  await desk.revisePartnership({ ...testPartnership, minimumDenominator: -1 });
  expect(desk.get()).toMatchObject({
    partnership: { minimumDenominator: 10 },
    refusedPartnership: { problems: [expect.stringContaining('minimumDenominator: ')] },
  });
});

test('a change outlasts the choice of another partnership, and saving', async () => {
  server.use(...severalSets);
  const desk = testDesk();
  desk.choosePartnership();
  await untilIdle(desk);
  await desk.revisePartnership({ ...testPartnership, minimumDenominator: 20 });
  desk.choosePartnership('other-shire');
  await untilIdle(desk);
  desk.choosePartnership('test-shire');
  await untilIdle(desk);
  expect(desk.get().partnershipState).toEqual({ changed: true });
  desk.partnershipSaved();
  expect(desk.get()).toMatchObject({
    partnership: { minimumDenominator: 20 },
    partnershipState: { changed: false },
    kept: { 'test-shire': { state: { changed: false } } },
  });
});

test('a change made while files are read is in the scorecard that comes of them', async () => {
  const client = testSession();
  const desk = testDesk(client);
  desk.choosePartnership();
  await untilIdle(desk);
  client.hold();
  desk.read({ origin: 'local', sources: [ownFile] });
  await desk.revisePartnership({ ...testPartnership, minimumDenominator: 20 });
  client.release();
  await untilIdle(desk);
  expect(client.worked.at(-1)?.minimumDenominator).toBe(20);
  expect(desk.get()).toMatchObject({ reading: { given: { origin: 'local' } } });
});

test('statistics alone leave what is drawn, and are told of beside the extracts', async () => {
  const statistics = { title: 'D3', figures: 1, authorities: 153, notNeeded: 0 };
  const report = ({ name }: { readonly name: string }) =>
    testFileReport({
      file: name,
      ...(name === 'd3.csv' && { layout: 'dfe-d3' as const, statistics }),
    });
  const desk = testDesk(testSession({ report }));
  desk.openHosted();
  await untilIdle(desk);
  const { scorecard } = desk.get();
  desk.read({ origin: 'local', sources: [{ ...ownFile, name: 'd3.csv' }] });
  await untilIdle(desk);
  expect(desk.get().scorecard).toBe(scorecard);
  expect(desk.get().reading).toMatchObject({
    drawn: true,
    given: { origin: 'hosted' },
    report: { files: [{ file: 'contacts.csv' }, { file: 'cp_plans.csv' }, { file: 'd3.csv' }] },
  });
});

test('published figures are fetched once, when they are first asked for', async () => {
  let fetched = 0;
  server.use(
    hostedFile('benchmarks/dfe-figures.json', () => {
      fetched += 1;
      return HttpResponse.json({
        format: 'published-figures/1',
        source: 'test',
        licence: 'test',
        areas: { '372': 'Rotherham' },
        tables: [
          { figure: 'cpp_ended_2y_plus', release: 2024, values: { '372': { '2024': [25, 532] } } },
        ],
      });
    }),
  );
  const desk = testDesk();
  const first = await desk.publishedFigures(['cpp_ended_2y_plus']);
  await desk.publishedFigures(['cpp_ended_2y_plus']);
  expect(first.figures.areas).toEqual({ '372': 'Rotherham' });
  expect(fetched).toBe(1);
});

test('published figures that are not as they should be are said with their place', async () => {
  server.use(
    hostedFile('benchmarks/dfe-figures.json', () =>
      HttpResponse.json({ format: 'published-figures/2' }),
    ),
  );
  await expect(testDesk().publishedFigures([])).rejects.toThrow('dfe-figures.json');
});

test('a breakdown is asked of the partnership in use, and before there is one it is refused', async () => {
  const asked: string[] = [];
  const client = testSession({
    breakdown: ({ partnership, measure, dimension }) => {
      asked.push(`${partnership.id} ${measure} ${dimension}`);
      return testBreakdown();
    },
  });
  const desk = testDesk(client);
  const question = {
    measure: 'cp-neglect',
    dimension: 'age',
    locality: 'all',
    periodMonths: 2,
  } as const;
  await expect(desk.breakdown(question)).rejects.toThrow('not read yet');
  desk.openHosted();
  await untilIdle(desk);
  expect(await desk.breakdown(question)).toEqual(testBreakdown());
  expect(asked).toEqual(['test-shire cp-neglect age']);
});

test('the record of an earlier load is opened, and the scorecard drawn with what it tells', async () => {
  const client = testSession();
  const desk = testDesk(client);
  desk.openHosted();
  await untilIdle(desk);
  const before = desk.get().scorecard;
  await desk.openRecord({ name: 'march.json', blob: new Blob(['{}']) });
  expect(desk.get().record).toMatchObject({ file: 'march.json', load: { asAt: '2026-02-28' } });
  expect(desk.get().scorecard).not.toBe(before);
  await desk.closeRecord();
  expect(desk.get()).not.toHaveProperty('record');
});

test('a record that is refused is told of, and the one before stays', async () => {
  const client = testSession();
  const desk = testDesk(client);
  desk.openHosted();
  await untilIdle(desk);
  await desk.openRecord({ name: 'march.json', blob: new Blob(['{}']) });
  client.openRecord = async () => ({ ok: false, problems: ['it is no record'] });
  await desk.openRecord({ name: 'other.json', blob: new Blob(['{}']) });
  expect(desk.get()).toMatchObject({
    record: { file: 'march.json' },
    refusedRecord: { file: 'other.json', problems: ['it is no record'] },
  });
});
