import { expect, test } from 'vitest';
import { lines } from '../../support/extracts.ts';
import { foundBy } from '../../support/foundBy.ts';

const assessments = (...rows: string[]) => ({
  'a.csv': lines('assessment_id,child_id,start_date,authorised_date,factors', ...rows),
});

test('factors of an assessment that is not authorised', async () => {
  const files = assessments('A1,K1,2025-06-02,,16A', 'A2,K2,2025-06-02,,', 'A3,K3,,2025-06-02,16A');
  expect(await foundBy('factors-unauthorised', files)).toEqual(['a.csv:2 factors 16A']);
});

test('two assessments of a child under way at once, not one that starts as the other ends', async () => {
  const files = assessments(
    'A1,K1,2025-02-03,2025-03-03,16A',
    'A2,K1,2025-03-03,,',
    'A3,K1,2025-04-07,2025-05-06,16A',
    'A4,K2,2025-04-07,2025-05-06,16A',
  );
  expect(await foundBy('overlapping-assessments', files)).toEqual(['a.csv:4 start_date A2']);
});
