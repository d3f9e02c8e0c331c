import { createDesk, type DeskStore } from '../../src/app/createDesk.ts';
import { createQueries } from '../../src/app/hosted.ts';
import { testBase } from './hostedFiles.ts';
import { testSession } from './testSession.ts';

/** A desk over a test session, which tries again without waiting. */
export function testDesk(client = testSession()): DeskStore {
  return createDesk({ client, queries: createQueries(() => 1), base: testBase });
}

/** Waits until nothing is under way. */
export function untilIdle(desk: DeskStore): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (desk.get().activity.state !== 'idle') return;
      stop();
      resolve();
    };
    const stop = desk.subscribe(look);
    queueMicrotask(look);
  });
}
