import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { checkExtracts } from '../../src/extracts/checks/checkExtracts.ts';
import type { IssueCode } from '../../src/extracts/checks/checks.ts';
import { placesFor } from '../../src/extracts/places.ts';
import { readTestFiles, type TestFiles, testLocalities } from './extracts.ts';

/** What one check finds in files that cover January to June 2025: `file:line column value`. */
export async function foundBy(code: IssueCode, files: TestFiles): Promise<string[]> {
  const { extracts } = await readTestFiles(files);
  const found = checkExtracts({
    extracts,
    asAt: dayFromIso('2025-06-30'),
    coverFrom: dayFromIso('2025-01-01'),
    places: placesFor(testLocalities, extracts.tables),
  });
  return [...found]
    .filter((issue) => issue.code === code)
    .map(({ file, line, column, value }) =>
      `${file}:${line ?? ''} ${column} ${value ?? ''}`.trim(),
    );
}
