import type { FileReport } from '../../src/extracts/report.ts';

/** The report of a file of plans in which nothing is wrong. */
export function testFileReport(change: Partial<FileReport> = {}): FileReport {
  return {
    file: 'cp_plans.csv',
    layout: 'cp_plans',
    layoutTitle: 'Child protection plans',
    table: 'cp_plans',
    bytes: 92_000,
    encoding: 'utf-8',
    delimiter: ',',
    read: 1_200,
    used: 1_200,
    duplicates: 0,
    setAside: 0,
    columnsFound: ['plan_id', 'child_id', 'start_date', 'end_date'],
    columnsMissing: [],
    headersIgnored: [],
    issues: [],
    ...change,
  };
}

/** The report of a file that cannot be used. */
export const testRefusedReport: FileReport = {
  file: 'notes.csv',
  refused: {
    code: 'not-recognised',
    reason: 'Its headers are those of no extract.',
    todo: 'Compare them with the layouts in the documentation.',
  },
  bytes: 840,
  read: 0,
  used: 0,
  duplicates: 0,
  setAside: 0,
  columnsFound: [],
  columnsMissing: [],
  headersIgnored: [],
  issues: [],
};

/** The report of a file that has dirt in it. */
export const testDirtyReport: FileReport = testFileReport({
  file: 'contacts.csv',
  layout: 'contacts',
  layoutTitle: 'MASH contacts',
  table: 'contacts',
  bytes: 6_188_014,
  encoding: 'windows-1252',
  delimiter: ';',
  read: 48_530,
  used: 48_212,
  duplicates: 108,
  setAside: 210,
  columnsMissing: ['outcome'],
  issues: [
    {
      code: 'unknown-locality',
      severity: 'warning',
      column: 'locality',
      count: 1_204,
      title: 'No locality; counted under “unknown” and in the total',
      todo: 'Correct the locality, or add the team to localities.csv.',
      examples: [
        { line: 17, value: 'Duty Team 4' },
        { line: 2_048, value: '' },
      ],
    },
    {
      code: 'unreadable-date',
      severity: 'set aside',
      column: 'contact_date',
      count: 210,
      title: 'A date that cannot be read',
      todo: 'Write the date as dd/mm/yyyy; check that the day exists.',
      examples: [{ line: 5, value: '31/02/2026' }],
    },
    {
      code: 'duplicate',
      severity: 'note',
      count: 108,
      title: 'Equal to an earlier row in every column; counted once',
      todo: 'Nothing, unless there are many.',
      examples: [{ line: 44 }],
    },
  ],
});
