import { Fragment, type ReactNode } from 'react';
import { type TableId, tables } from '../../extracts/tables.ts';
import { capitalised } from '../../scorecard/format.ts';
import { goodDirectionInWords } from '../../scorecard/goodDirection.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { targetsInWords } from '../../scorecard/target.ts';
import type { PageProps } from '../../ui/view.ts';
import { definitionAnchor } from './definitionAnchor.ts';

type DefinitionEntryProps = {
  readonly measure: ScorecardMeasure;
  readonly href: PageProps['href'];
  /** What can be done with it. */
  readonly children?: ReactNode;
};

/** One measure in words. */
export function DefinitionEntry({ measure, href, children }: DefinitionEntryProps) {
  const { id, title, question, definition, source } = measure;
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
        <dt>{denominator ? 'Numerator' : 'Counted'}</dt>
        <dd>{capitalised(numerator)}</dd>
        {denominator && (
          <>
            <dt>Denominator</dt>
            <dd>{capitalised(denominator)}</dd>
          </>
        )}
        <dt>When</dt>
        <dd>{capitalised(window)}</dd>
        {leftOut.length > 0 && (
          <>
            <dt>What was left out</dt>
            {leftOut.map((words) => (
              <dd key={words}>{words}</dd>
            ))}
          </>
        )}
        <dt>Good direction</dt>
        <dd>{capitalised(goodDirectionInWords(measure))}</dd>
        <dt>Target</dt>
        <dd>{capitalised(targetsInWords(measure))}</dd>
        <dt>In the strategy</dt>
        <dd>{source ?? 'Not named in the strategy.'}</dd>
        <dt>Counted from</dt>
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
      {children}
    </article>
  );
}
