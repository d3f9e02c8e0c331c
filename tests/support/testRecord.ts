import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { issuesCsv } from '../../src/exports/issuesCsv.ts';
import type { Changes } from '../../src/scorecard/changes/changes.ts';
import { createSession } from '../../src/scorecard/createSession.ts';
import type { Partnership } from '../../src/scorecard/partnership.ts';
import { type TestFiles, testSources } from './extracts.ts';
import { testPartnership } from './testPartnership.ts';

export type TestLoad = {
  readonly files: TestFiles;
  readonly asAt?: string;
  readonly coverFrom?: string;
  readonly partnership?: Partnership;
  readonly product?: string;
};

/** Loads files with the record of an earlier load open, and answers what can be asked of it. */
export async function testLoad(load: TestLoad, record?: string) {
  const { files, asAt, coverFrom, partnership = testPartnership, product = '1.0.0' } = load;
  const session = createSession(issuesCsv);
  await session.load(testSources(files), {
    partnership,
    ...(asAt ? { asAt: dayFromIso(asAt) } : {}),
    ...(coverFrom ? { coverFrom: dayFromIso(coverFrom) } : {}),
  });
  const opening =
    record === undefined ? undefined : await session.openRecord(recordSource(record), partnership);
  const request = { partnership, product, invented: false };
  return {
    session,
    opening,
    keep: () => session.keepRecord(request),
    changes: () => session.changes(request),
    scorecard: () => session.scorecard({ partnership, periodMonths: 2, invented: false }),
  };
}

/** What changed from one load to another. */
export async function changesBetween(before: TestLoad, now: TestLoad): Promise<Changes> {
  const record = await (await testLoad(before)).keep();
  const { opening, changes } = await testLoad(now, record);
  if (opening?.ok === false) throw new Error(opening.problems.join('\n'));
  return changes();
}

export function recordSource(text: string) {
  return { name: 'record.json', blob: new Blob([text]) };
}
