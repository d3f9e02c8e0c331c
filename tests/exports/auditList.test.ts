import { expect, test } from 'vitest';
import { auditList } from '../../src/exports/auditList.ts';
import { csvFromTable } from '../../src/exports/csv.ts';
import type { Sample } from '../../src/scorecard/audit/sample.ts';
import { readTestFiles } from '../support/extracts.ts';
import { testSample } from '../support/testCases.ts';
import { testScorecard } from '../support/testScorecard.ts';

type Drawn = Extract<Sample, { state: 'drawn' }>;

const plans: Drawn = {
  ...(testSample as Drawn),
  columns: [
    'Plan id',
    'Child',
    'Start date',
    'End date',
    'Initial category of abuse',
    'Latest category of abuse',
  ],
  cases: [
    {
      where: 'cp_plans.csv, line 2',
      stratum: 'North',
      locality: 'North End',
      cells: ['P1', '=1+1', '2026-01-05', '', 'NEG', 'NEG'],
    },
  ],
};
const list = auditList(plans, '4711', 'Sample for audit');

test('the list has the cases, then the questions of the audit as columns', () => {
  expect(list.columns.map(({ title }) => title)).toEqual([
    'Number',
    'Stratum',
    'Case: plan id',
    'Case: child',
    'Case: start date',
    'Case: end date',
    'Case: initial category of abuse',
    'Case: latest category of abuse',
    'Case: row',
    'audit_id',
    'audit_date',
    'tier',
    'grade',
    'tool_used',
    'plan_impact_good',
    'adult_services_involved',
    'whole_family_understood',
    'supervision_recorded',
    'lived_experience_evident',
    'father_assessed',
    'locality',
  ]);
});

test('the number of the audit holds the seed and no id, and its place is filled in', () => {
  const [row] = list.rows;
  expect(row?.[9]?.value).toBe('S4711-1');
  expect(row?.at(-1)?.value).toBe('North End');
});

test('a cell that a spreadsheet would run is made text', () => {
  expect(csvFromTable(testScorecard(), list)).toContain(",'=1+1,");
});

test('the list as it was filled in is read as the audits extract', async () => {
  const filled = csvFromTable(testScorecard(), list).replace(
    'S4711-1,,,,,',
    'S4711-1,14/04/2026,CP,good,Y,',
  );
  const { extracts } = await readTestFiles({ 'audit-list.csv': filled });
  expect([...extracts.tables.keys()]).toEqual(['audits']);
  expect(extracts.tables.get('audits')?.rows).toBe(1);
});
