import { Fragment } from 'react';
import { type TableId, tables } from '../../extracts/tables.ts';
import type { Good } from '../../measures/measure.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import type { PageProps } from '../../ui/view.ts';
import { definitionAnchor } from './definitionAnchor.ts';

const goodWords: Record<Good, string> = {
  low: 'Low is good',
  high: 'High is good',
  none: 'Neither high nor low is good in itself',
};

type DefinitionEntryProps = {
  readonly measure: ScorecardMeasure;
  readonly href: PageProps['href'];
};

/** One measure in words. */
export function DefinitionEntry({ measure, href }: DefinitionEntryProps) {
  const { id, title, question, definition, good, goodBecause, source } = measure;
  const { sentence, numerator, denominator, window, leftOut, table, columns } = definition;
  const extract = tables[table as TableId]?.title ?? table;
  return (
    <article className="definition" aria-labelledby={definitionAnchor(id)}>
      <h3 id={definitionAnchor(id)} tabIndex={-1}>
        {title}
      </h3>
      <p className="quiet question">{question}</p>
      <p>{sentence}</p>
      <dl>
        <dt>{denominator ? 'Numerator' : 'Counts'}</dt>
        <dd>{numerator}</dd>
        {denominator && (
          <>
            <dt>Denominator</dt>
            <dd>{denominator}</dd>
          </>
        )}
        <dt>Window</dt>
        <dd>{window}</dd>
        {leftOut.length > 0 && (
          <>
            <dt>Left out</dt>
            {leftOut.map((words) => (
              <dd key={words}>{words}</dd>
            ))}
          </>
        )}
        <dt>Good</dt>
        <dd>
          {goodWords[good]}: {goodBecause.replace(/\.$/, '')}.
        </dd>
        <dt>In the strategy</dt>
        <dd>{source ?? 'Not named in the strategy.'}</dd>
        <dt>Worked out from</dt>
        <dd>
          {extract}:{' '}
          {columns.map((column, index) => (
            <Fragment key={column}>
              {index > 0 && ', '}
              <code>{column}</code>
            </Fragment>
          ))}
        </dd>
      </dl>
      <p className="small screen-only">
        <a href={href({ page: 'measure', measure: id })}>
          See the numbers<span className="visually-hidden">: {title}</span>
        </a>
      </p>
    </article>
  );
}
