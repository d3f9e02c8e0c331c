import { expose } from 'comlink';
import { throttleProgress } from './app/throttleProgress.ts';
import { issuesCsv } from './exports/issuesCsv.ts';
import { createSession } from './scorecard/createSession.ts';
import type { Session } from './scorecard/session.ts';

/** Where all rows live: the page sees only what the session tells of them. */
const session = createSession(issuesCsv);

const door: Session = {
  load: (sources, settings, onProgress) =>
    session.load(sources, settings, onProgress && throttleProgress(onProgress)),
  cancel: () => session.cancel(),
  scorecard: (request) => session.scorecard(request),
  issuesCsv: () => session.issuesCsv(),
};

expose(door);
