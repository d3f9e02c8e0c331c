import { Fragment, type ReactNode } from 'react';
import { definitionFacts } from '../../scorecard/definitionFacts.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
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
  const { sources } = useScorecard();
  const { id, title, question, definition } = measure;
  return (
    <article className="definition" aria-labelledby={definitionAnchor(id)}>
      <h3 id={definitionAnchor(id)} tabIndex={-1}>
        {title}
      </h3>
      <p className="quiet question">{question}</p>
      <p>{definition.sentence}</p>
      <dl>
        {definitionFacts(measure, sources).map(({ id: fact, title: heading, says }) => (
          <Fragment key={fact}>
            <dt>{heading}</dt>
            {says.map((words) => (
              <dd key={words}>{words}</dd>
            ))}
          </Fragment>
        ))}
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
