import { HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { hostedFile, hostedFiles, testManifest } from '../support/hostedFiles.ts';
import { testDesk, untilIdle } from '../support/testDesk.ts';
import { testRefusedReport } from '../support/testFileReport.ts';
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
