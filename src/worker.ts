import { expose } from 'comlink';
import { sessionDoor } from './app/sessionDoor.ts';
import { issuesCsv } from './exports/issuesCsv.ts';
import { createSession } from './scorecard/createSession.ts';

/** Where all rows live: the page sees only what the session tells of them. */
expose(sessionDoor(createSession(issuesCsv)));

// What reads files and accounts for them is fetched while the person still chooses them.
for (const part of [import('./extracts/tableBuilder.ts'), import('./scorecard/account.ts')]) {
  part.catch(() => undefined);
}
