import type { StrategyRow } from '../../scorecard/reconcile/reconcileStrategy.ts';
import { SaveTable } from '../parts/SaveTable.tsx';
import { type Document, documentsOf } from './documents.ts';
import { ReconcileTable } from './ReconcileTable.tsx';
import { strategyRow } from './reconcileRow.ts';
import { reconcileTable } from './reconcileTable.ts';

/** Every figure that the partnership's strategy and its papers published. */
export function StrategySection({ rows }: { readonly rows: readonly StrategyRow[] }) {
  const title = 'What the strategy published';
  return (
    <section aria-labelledby="strategy-published">
      <h2 id="strategy-published">{title}</h2>
      {rows.length === 0 && (
        <p className="measure-of-text">
          The file of this partnership names no published figures. They are added there, under
          “published”: what, where from, which days, and the counts.
        </p>
      )}
      {documentsOf(rows).map((document) => (
        <DocumentFigures key={document.source} document={document} />
      ))}
      {rows.length > 0 && (
        <SaveTable
          table={reconcileTable(
            title,
            rows.map((row) => [row.source, strategyRow(row)]),
          )}
          what="what the strategy published"
          name="reconcile-strategy"
        />
      )}
    </section>
  );
}

function DocumentFigures({ document }: { readonly document: Document }) {
  const { source, leading, byLocality, notMeasured } = document;
  return (
    <>
      <h3>{source}</h3>
      {leading.length > 0 && (
        <ReconcileTable caption={source} publisher="Published" rows={leading.map(strategyRow)} />
      )}
      {byLocality.map(({ what, rows }) => (
        <details key={what} className="others folded">
          <summary>
            {what}, by locality ({rows.length})
          </summary>
          <ReconcileTable
            caption={`${what}, by locality`}
            publisher="Published"
            rows={rows.map(strategyRow)}
          />
        </details>
      ))}
      {notMeasured.map(({ why, rows }) => (
        <div key={why} className="measure-of-text">
          <p>No measure counts these: {why}.</p>
          <ul>
            {rows.map(strategyRow).map(({ what, about, published, reasons }) => (
              <li key={about}>
                {what}, {about}: {published}. {reasons.slice(1).join(' ')}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
