import { describe, expect, test } from 'vitest';
import { dayFromIso, isoFromDay } from '../../../src/calendar/calendarDate.ts';
import { checkExtracts } from '../../../src/extracts/checks/checkExtracts.ts';
import { earliestCover, latestEvent, stragglersBefore } from '../../../src/extracts/coverage.ts';
import { placesFor } from '../../../src/extracts/places.ts';
import { lines, readTestFiles, type TestFiles, testLocalities } from '../../support/extracts.ts';

const asAt = dayFromIso('2025-06-30');
const coverFrom = dayFromIso('2025-01-01');

/** What the checks find, as `file:line column code value`, without the steps between months. */
async function found(files: TestFiles): Promise<string[]> {
  return (await foundAll(files)).filter((issue) => !issue.includes('month-jump'));
}

async function foundAll(files: TestFiles): Promise<string[]> {
  const { extracts } = await readTestFiles(files);
  const places = placesFor(testLocalities, extracts.tables);
  return [...checkExtracts({ extracts, asAt, coverFrom, places })].map(
    ({ file, line, column, code, value }) =>
      `${file}:${line ?? ''} ${column} ${code} ${value ?? ''}`,
  );
}

const plans = (...rows: string[]) => ({
  'p.csv': lines(
    'plan_id,child_id,start_date,end_date,initial_category,latest_category,previous_plans,date_of_birth,locality',
    ...rows.map((row) => `${row},North End`),
  ),
});
const assessments = (...rows: string[]) => ({
  'a.csv': lines(
    'assessment_id,child_id,referral_date,start_date,authorised_date,factors,locality',
    ...rows.map((row) => `${row},North End`),
  ),
});
const contacts = (...rows: string[]) => ({
  'c.csv': lines('contact_id,child_id,contact_date,neglect,decision_date,locality,team', ...rows),
});

describe('each warning of the rules', () => {
  test('a date after the as-at date', async () => {
    expect(await found(contacts('C1,K1,30/06/2025,Y,01/07/2025,North End,'))).toEqual([
      'c.csv:2 decision_date future-date 2025-07-01',
    ]);
  });

  test('a decision before the contact, not on its day', async () => {
    expect(
      await found(
        contacts(
          'C1,K1,10/06/2025,Y,09/06/2025,North End,',
          'C2,K2,10/06/2025,Y,10/06/2025,North End,',
        ),
      ),
    ).toEqual(['c.csv:2 decision_date ends-before-measured 2025-06-09']);
  });

  test('an authorisation before the referral, or before the start where it is blank', async () => {
    expect(
      await found(
        assessments(
          'A1,K1,10/06/2025,,09/06/2025,16A',
          'A2,K2,,10/06/2025,09/06/2025,16A',
          'A3,K3,08/06/2025,10/06/2025,09/06/2025,16A',
        ),
      ),
    ).toEqual([
      'a.csv:2 authorised_date ends-before-measured 2025-06-09',
      'a.csv:3 authorised_date ends-before-measured 2025-06-09',
    ]);
  });

  test('a plan that starts and ends on one day', async () => {
    expect(await found(plans('P1,K1,10/06/2025,10/06/2025,NEG,NEG,,'))).toEqual([
      'p.csv:2 end_date same-day-plan 2025-06-10',
    ]);
  });

  test('two plans open at once, but not one that starts on the day the other ends', async () => {
    expect(
      await found(
        plans(
          'P1,K1,01/05/2025,10/06/2025,NEG,NEG,0,',
          'P2,K1,09/06/2025,,NEG,NEG,1,',
          'P3,K2,01/05/2025,10/06/2025,NEG,NEG,0,',
          'P4,K2,10/06/2025,,NEG,NEG,1,',
        ),
      ),
    ).toEqual(['p.csv:3 start_date overlapping-plans P1']);
  });

  test('a start more than 40 weeks before birth and an age over 25', async () => {
    expect(
      await found(
        plans(
          'P1,K1,01/06/2025,,NEG,NEG,,08/03/2026',
          'P2,K2,01/06/2025,,NEG,NEG,,09/03/2026',
          'P3,K3,01/06/2025,,NEG,NEG,,02/06/1999',
          'P4,K4,01/06/2025,,NEG,NEG,,01/06/1999',
        ),
      ),
    ).toEqual([
      'p.csv:2 date_of_birth future-date 2026-03-08',
      'p.csv:3 date_of_birth future-date 2026-03-09',
      'p.csv:3 date_of_birth start-before-birth 2026-03-09',
      'p.csv:5 date_of_birth age-over-25 1999-06-01',
    ]);
  });

  test('a number of previous plans below the history in the file', async () => {
    expect(
      await found(
        plans(
          'P1,K1,01/02/2025,01/03/2025,NEG,NEG,0,',
          'P2,K1,01/04/2025,01/05/2025,NEG,NEG,0,',
          'P3,K1,01/06/2025,,NEG,NEG,2,',
        ),
      ),
    ).toEqual(['p.csv:3 previous_plans previous-plans-differ 0']);
  });

  test('factor 21 beside others and an authorised assessment without factors', async () => {
    expect(
      await found(
        assessments(
          'A1,K1,,,09/06/2025,21;16A',
          'A2,K2,,,09/06/2025,',
          'A3,K3,,,,',
          'A4,K4,,,09/06/2025,21',
        ),
      ),
    ).toEqual(['a.csv:2 factors factor-21-with-others 21;16A', 'a.csv:3 factors no-factors ']);
  });

  test('a locality that is not known, with the text that could not be matched', async () => {
    expect(
      await found({
        ...contacts(
          'C1,K1,10/06/2025,Y,,Atlantis,',
          'C2,K2,10/06/2025,Y,,,Team 9',
          'C3,K3,10/06/2025,Y,,,Team 1',
        ),
        'l.csv': lines('team,locality', 'Team 1,North End', 'Team 2,Atlantis'),
      }),
    ).toEqual([
      'c.csv:2 locality unknown-locality Atlantis',
      'c.csv:3 locality unknown-locality Team 9',
      'c.csv: team team-unmapped Team 9 (1 row)',
      'l.csv:3 locality unknown-locality Atlantis',
    ]);
  });

  test('a file without a place for its rows is told of once', async () => {
    const files = {
      'c.csv': lines(
        'contact_id,child_id,contact_date,neglect',
        'C1,K1,10/06/2025,Y',
        'C2,K2,10/06/2025,Y',
      ),
      'd.csv': lines('contact_id,child_id,contact_date,neglect', 'C3,K3,10/06/2025,Y'),
    };
    expect(await found(files)).toEqual([
      'c.csv:2 locality unknown-locality no column locality or team (2 rows)',
      'd.csv:2 locality unknown-locality no column locality or team (1 row)',
    ]);
  });

  test('what is said of a whole table stands beside a file that has rows', async () => {
    const rows = Array.from(
      { length: 8 },
      (_, index) => `C${index},K${index},10/01/2025,Y,,North End,`,
    );
    const header = 'contact_id,child_id,contact_date,neglect,kind,locality,team';
    const files = {
      'a.csv': lines(header),
      'b.csv': lines(header, ...rows, 'D1,K1,10/02/2025,Y,,North End,'),
    };
    expect((await foundAll(files))[0]).toBe('b.csv: contact_date month-jump 2025-02: 1 after 8');
  });

  test('a month with more than a quarter more or fewer rows than the month before, and one with none', async () => {
    const month = (number: number, count: number) =>
      Array.from(
        { length: count },
        (_, index) => `C${number}-${index},K${index},10/0${number}/2025,Y,,North End,`,
      );
    const files = contacts(
      ...month(1, 4),
      ...month(2, 5),
      ...month(3, 3),
      ...month(5, 4),
      ...month(6, 4),
    );
    expect(await foundAll(files)).toEqual([
      'c.csv: contact_date month-jump 2025-03: 3 after 5',
      'c.csv: contact_date month-jump 2025-04: 0 after 3',
      'c.csv: contact_date month-jump 2025-05: 4 after 0',
    ]);
  });
});

describe('the dates that the rows cover', () => {
  test('the latest event is not after today and no date of birth', async () => {
    const { extracts } = await readTestFiles(
      plans(
        'P1,K1,01/05/2025,07/06/2025,NEG,NEG,,09/06/2025',
        'P2,K2,01/05/2025,01/01/2090,NEG,NEG,,',
      ),
    );
    expect(isoFromDay(latestEvent(extracts, asAt) ?? 0)).toBe('2025-06-07');
  });

  test('cover starts with the month of the earliest contact or authorisation since 2000', async () => {
    const { extracts } = await readTestFiles({
      ...contacts('C1,K1,20/02/2025,Y,,,', 'C2,K2,01/01/1900,Y,,,'),
      ...assessments('A1,K1,01/05/2024,,15/03/2025,16A'),
      ...plans('P1,K1,01/05/2020,,NEG,NEG,,'),
    });
    expect(isoFromDay(earliestCover(extracts) ?? 0)).toBe('2025-02-01');
  });

  test('a few rows behind a long gap are named as a doubt', async () => {
    const rows = Array.from(
      { length: 1000 },
      (_, index) => `C${index},K${index},10/0${1 + (index % 5)}/2025,Y,,,`,
    );
    const { extracts } = await readTestFiles(
      contacts(...rows, 'D1,K1,29/06/2025,Y,,,', 'D2,K2,30/06/2025,Y,,,'),
    );
    expect(stragglersBefore(extracts, asAt)).toEqual({
      rowsAfter: 2,
      likely: dayFromIso('2025-05-10'),
    });
    const { extracts: dense } = await readTestFiles(contacts(...rows));
    expect(stragglersBefore(dense, asAt)).toBeUndefined();
  });
});
