import { expect, test } from 'vitest';
import { lines } from '../../support/extracts.ts';
import { foundBy } from '../../support/foundBy.ts';

const contacts = (...rows: string[]) => ({
  'c.csv': lines('contact_id,child_id,contact_date,neglect,decision_date,date_of_birth', ...rows),
});
const assessments = (...rows: string[]) => ({
  'a.csv': lines(
    'assessment_id,child_id,referral_date,start_date,authorised_date,factors',
    ...rows,
  ),
});

test('a date that stands for one that is not known, in any column of dates', async () => {
  const files = contacts(
    'C1,K1,2025-02-03,Y,2025-02-04,01/01/1900',
    'C2,K2,2025-02-03,Y,31/12/2099,03/01/1900',
    'C3,K3,2025-02-03,Y,,31/12/2009',
  );
  expect(await foundBy('placeholder-date', files)).toEqual([
    'c.csv:3 decision_date 2099-12-31',
    'c.csv:2 date_of_birth 1900-01-01',
  ]);
});

test('an event before 2000, not one on its first day and no placeholder', async () => {
  const files = contacts(
    'C1,K1,31/12/1999,Y,,',
    'C2,K2,01/01/2000,Y,,',
    'C3,K3,01/01/1900,Y,,',
    'C4,K4,2025-02-03,Y,,01/05/1999',
  );
  expect(await foundBy('before-2000', files)).toEqual(['c.csv:2 contact_date 1999-12-31']);
});

test('decisions and assessments that took longer than the limit are told of as a number', async () => {
  const files = {
    ...contacts(
      'C1,K1,2025-02-03,Y,2025-02-04,',
      'C2,K2,2025-02-03,Y,2025-02-05,',
      'C3,K3,2025-02-07,Y,2025-02-10,',
      'C4,K4,2025-02-03,Y,,',
    ),
    ...assessments(
      'A1,K1,2025-02-03,,2025-04-07,16A',
      'A2,K2,2025-02-03,,2025-04-08,16A',
      'A3,K3,,2025-02-03,2025-04-08,16A',
    ),
  };
  expect(await foundBy('over-limit', files)).toEqual([
    'c.csv: decision_date 1 of 3',
    'a.csv: authorised_date 2 of 3',
  ]);
});

test('nothing is said of the limit where everything was in time', async () => {
  expect(await foundBy('over-limit', contacts('C1,K1,2025-02-03,Y,2025-02-04,'))).toEqual([]);
});

test('an assessment still open after 45 working days, not one that is open for 45', async () => {
  const files = assessments(
    'A1,K1,2025-04-23,,,',
    'A2,K2,2025-04-24,,,',
    'A3,K3,2025-01-06,,2025-06-30,16A',
    'A4,K4,,,,',
  );
  expect(await foundBy('open-over-45-days', files)).toEqual([
    'a.csv:2 authorised_date open since 2025-04-23',
  ]);
});
