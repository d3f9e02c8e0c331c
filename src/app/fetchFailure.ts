import type { Problem } from '../ui/desk.ts';

/** A file that could not be had, in words that say what to do about it. */
export class FetchFailure extends Error implements Problem {
  override readonly name = 'FetchFailure';

  constructor(
    readonly file: string,
    readonly what: string,
    readonly todo: string,
    /** Whether it may be gone in a moment, so that trying again makes sense. */
    readonly passing: boolean,
  ) {
    super(`${file} ${what}`);
  }
}

/** The server did not answer at all, or the answer broke off. */
export function noAnswer(file: string): FetchFailure {
  const todo = 'Check the connection, then try again.';
  return new FetchFailure(file, 'could not be fetched: the server did not answer.', todo, true);
}

/** The server answered, but not with the file. */
export function wrongStatus(file: string, status: number): FetchFailure {
  if (status === 404 || status === 410) {
    const todo = 'Ask whoever runs this site to put the file there, or load your own files.';
    return new FetchFailure(file, `is not on the server (${status}).`, todo, false);
  }
  if (status === 401 || status === 403) {
    const todo = 'Ask whoever runs this site for access to the file.';
    return new FetchFailure(file, `may not be read from here (${status}).`, todo, false);
  }
  const passing = status >= 500 || status === 408 || status === 429;
  const todo = 'Try again in a minute. If it stays so, tell whoever runs this site.';
  return new FetchFailure(file, `could not be given by the server (${status}).`, todo, passing);
}

/** Something came, but it is not what it should be. */
export function wrongContent(file: string, what: string): FetchFailure {
  const todo = 'Tell whoever runs this site; nothing of the file was used.';
  return new FetchFailure(file, what, todo, false);
}
