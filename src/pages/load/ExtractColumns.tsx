import { Fragment } from 'react';
import { type Column, tables } from '../../extracts/tables.ts';

/** The headers of every extract, for whoever has to make one. */
export function ExtractColumns() {
  return (
    <details className="extract-columns">
      <summary>Columns of each extract</summary>
      <p className="measure-of-text">
        An extract is recognised by the columns that it needs. The others may be missing: measures
        that need one of them are then marked as unavailable. The order of the columns does not
        matter.
      </p>
      <dl>
        {Object.values(tables).map(({ id, title, columns }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              Needed: <Names columns={columns.filter(({ required }) => required)} />
            </dd>
            <Others columns={columns.filter(({ required }) => !required)} />
          </div>
        ))}
      </dl>
    </details>
  );
}

function Others({ columns }: { readonly columns: readonly Column[] }) {
  if (columns.length === 0) return null;
  return (
    <dd>
      May be missing: <Names columns={columns} />
    </dd>
  );
}

function Names({ columns }: { readonly columns: readonly Column[] }) {
  return columns.map(({ name }, index) => (
    <Fragment key={name}>
      {index > 0 && ', '}
      <code>{name}</code>
    </Fragment>
  ));
}
