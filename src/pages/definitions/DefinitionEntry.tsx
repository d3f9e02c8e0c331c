import { Fragment, type ReactNode } from 'react';
import { type DefinitionFact, definitionFacts } from '../../scorecard/definitionFacts.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import type { PageProps } from '../../ui/view.ts';
import { Readings } from '../parts/Readings.tsx';
import { definitionAnchor } from './definitionAnchor.ts';

type DefinitionEntryProps = {
  readonly measure: ScorecardMeasure;
  readonly view: PageProps['view'];
  readonly href: PageProps['href'];
  /** What can be done with it. */
  readonly children?: ReactNode;
};

/** What few readers ask for; it opens on demand. */
const folded: readonly DefinitionFact['id'][] = [
  'official',
  'differs',
  'benchmark',
  'columns',
  'supplied',
  'version',
];

/** One measure in words. */
export function DefinitionEntry({ measure, view, href, children }: DefinitionEntryProps) {
  const { sources } = useScorecard();
  const { id, title, question, definition, number, readings } = measure;
  const facts = definitionFacts(measure, sources);
  return (
    <article className="definition" aria-labelledby={definitionAnchor(id)}>
      <h3 id={definitionAnchor(id)} tabIndex={-1}>
        {number && `${number}. `}
        {title}
      </h3>
      <p className="quiet question">{question}</p>
      <p>{definition.sentence}</p>
      <Facts facts={facts.filter(({ id: fact }) => !folded.includes(fact))} />
      {readings && <Readings readings={readings} measure={id} view={view} href={href} />}
      <details className="definition-more">
        <summary>
          Official definition, columns and version
          <span className="visually-hidden">: {title}</span>
        </summary>
        <Facts facts={facts.filter(({ id: fact }) => folded.includes(fact))} />
      </details>
      <p className="small screen-only">
        <a href={href({ page: 'measure', measure: id })}>
          See the numbers<span className="visually-hidden">: {title}</span>
        </a>
      </p>
      {children}
    </article>
  );
}

function Facts({ facts }: { readonly facts: readonly DefinitionFact[] }) {
  return (
    <dl>
      {facts.map(({ id, title, says }) => (
        <Fragment key={id}>
          <dt>{title}</dt>
          {says.map((words) => (
            <dd key={words}>{words}</dd>
          ))}
        </Fragment>
      ))}
    </dl>
  );
}
