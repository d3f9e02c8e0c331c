import { type Column, tables } from '../../extracts/tables.ts';

/** The columns of the audits extract that the auditors fill in, in the order of the extract. */
export const auditColumns: readonly Column[] = tables.audits.columns.filter(
  ({ name, absentMeansBlank }) => absentMeansBlank !== true || name === 'locality',
);
