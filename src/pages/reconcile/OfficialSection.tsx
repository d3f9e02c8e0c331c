import { reconciledInWords } from '../../scorecard/reconcile/reconciledInWords.ts';
import type { OfficialTable } from '../../scorecard/reconcile/reconcileOfficial.ts';
import type { Problem } from '../../ui/desk.ts';
import { Notice } from '../../ui/Notice.tsx';
import { SaveTable } from '../parts/SaveTable.tsx';
import { ReconcileTable } from './ReconcileTable.tsx';
import { officialRow, officialTitle } from './reconcileRow.ts';
import { reconcileTable } from './reconcileTable.ts';

type Props = {
  readonly tables: readonly OfficialTable[];
  readonly notCounted: readonly string[];
  readonly problem: Problem | undefined;
};

/** What the DfE published of each authority, beside the extracts counted in its way. */
export function OfficialSection({ tables, notCounted, problem }: Props) {
  const title = 'What the DfE published';
  const rows = tables.flatMap((table) => table.rows);
  return (
    <section aria-labelledby="dfe-published">
      <h2 id="dfe-published">{title}</h2>
      {problem && (
        <Notice>
          {problem.file} {problem.what} {problem.todo}
        </Notice>
      )}
      {tables.length === 0 ? (
        <p className="measure-of-text">
          The DfE’s figures here are of no authority and year to 31 March that the extracts cover.
        </p>
      ) : (
        <p className="lead">{reconciledInWords(rows)}</p>
      )}
      {tables.length > 0 && (
        <p className="report-about">
          The extracts are counted in the DfE’s way: every category and every reason, the year to 31
          March or that day, neglect only where it is the one category.
        </p>
      )}
      {tables.map((table, index) => (
        <details key={officialTitle(table)} className="others folded" open={index === 0}>
          <summary>
            {officialTitle(table)}: {agreementOf(table)}
          </summary>
          <ReconcileTable
            caption={officialTitle(table)}
            publisher="DfE"
            rows={table.rows.map(officialRow)}
          />
        </details>
      ))}
      {tables.length > 0 && (
        <>
          <p className="table-note">Not asked of the extracts. {notCounted.join('. ')}.</p>
          <p className="table-note">
            Department for Education, Children in need. Contains public sector information licensed
            under the Open Government Licence v3.0.
          </p>
          <SaveTable
            table={reconcileTable(
              title,
              tables.flatMap((table) =>
                table.rows.map((row) => [officialTitle(table), officialRow(row)] as const),
              ),
            )}
            what="what the DfE published"
            name="reconcile-dfe"
          />
        </>
      )}
    </section>
  );
}

function agreementOf({ rows }: OfficialTable): string {
  const agree = rows.filter(({ comparison }) => comparison.verdict === 'agrees').length;
  const compared = rows.filter(({ comparison }) => comparison.verdict !== 'no-value').length;
  return compared === 0 ? 'none can be compared' : `${agree} of ${compared} compared agree`;
}
