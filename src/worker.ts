import { expose } from 'comlink';
import { sessionDoor } from './app/sessionDoor.ts';
import { issuesCsv } from './exports/issuesCsv.ts';
import { createSession } from './scorecard/createSession.ts';

/** Where all rows live: the page sees only what the session tells of them. */
expose(sessionDoor(createSession(issuesCsv)));
