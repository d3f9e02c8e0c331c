import { expose } from 'comlink';
import { afterEach, expect, test } from 'vitest';
import { clientOf } from '../../src/app/sessionClient.ts';
import { sessionDoor } from '../../src/app/sessionDoor.ts';
import type { Scorecard } from '../../src/scorecard/scorecard.ts';
import type { Progress, Session } from '../../src/scorecard/session.ts';
import { testBreakdown } from '../support/testBreakdown.ts';
import { testFullScorecard } from '../support/testFullScorecard.ts';
import { testPartnership } from '../support/testPartnership.ts';
import { testScorecard } from '../support/testScorecard.ts';
import { testSession } from '../support/testSession.ts';

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

/** The two ends of a worker: what is put in at one comes out at the other. */
function testChannel(): MessageChannel {
  const channel = new MessageChannel();
  channels.push(channel);
  return channel;
}

test('a question is answered by the session at the other end, with its progress', async () => {
  const { port1, port2 } = testChannel();
  expose(sessionDoor(testSession() as unknown as Session), port2);
  const client = clientOf(port1);
  const told: Progress[] = [];
  const sources = [{ name: 'a.csv', blob: new Blob(['id\r\n']) }];
  const report = await client.load(sources, { partnership: testPartnership }, (progress) => {
    told.push(progress);
  });
  expect(report.files.map(({ file }) => file)).toEqual(['a.csv']);
  expect(told).toEqual([{ file: 'a.csv', bytesRead: 4, bytesTotal: 4 }]);
});

test('a scorecard comes in parts and is whole and in order at this end', async () => {
  const { port1, port2 } = testChannel();
  const whole = testFullScorecard();
  const measures = Array.from({ length: 20 }, (_, index) => ({
    ...whole.measures[0],
    id: `m${index}`,
  }));
  const scorecard = { ...whole, measures } as Scorecard;
  expose(
    sessionDoor({ ...testSession(), scorecard: () => scorecard } as unknown as Session),
    port2,
  );
  const request = { partnership: testPartnership, periodMonths: 2, invented: true } as const;
  expect(await clientOf(port1).scorecard(request)).toEqual(scorecard);
});

test('a measure is tried at the other end', async () => {
  const { port1, port2 } = testChannel();
  expose(sessionDoor(testSession() as unknown as Session), port2);
  const request = { partnership: testPartnership, periodMonths: 2, measure: {} } as const;
  expect(await clientOf(port1).tryMeasure(request)).toEqual({
    ok: true,
    scorecard: testScorecard(),
  });
});

test('a load that is cancelled ends with that word', async () => {
  const { port1, port2 } = testChannel();
  const session = testSession();
  session.hold();
  expose(sessionDoor(session as unknown as Session), port2);
  const client = clientOf(port1);
  const loading = client.load([], { partnership: testPartnership }, () => {});
  const ending = expect(loading).rejects.toThrow('cancelled');
  await client.cancel();
  await ending;
});

test('a worker that breaks ends every question with a reason', async () => {
  const { port1 } = testChannel();
  const client = clientOf(port1);
  const asking = expect(client.issuesCsv()).rejects.toThrow('reload the page');
  port1.dispatchEvent(new Event('error'));
  await asking;
});

test('a breakdown is answered by the session at the other end', async () => {
  const { port1, port2 } = testChannel();
  expose(sessionDoor(testSession() as unknown as Session), port2);
  const question = { measure: 'cp-neglect', dimension: 'age', locality: 'all' };
  expect(
    await clientOf(port1).breakdown({ ...question, periodMonths: 2, partnership: testPartnership }),
  ).toEqual(testBreakdown());
});
