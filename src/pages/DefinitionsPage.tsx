import { useEffect, useState } from 'react';
import { howChangesAreJudged } from '../scorecard/movement.ts';
import { useScorecard } from '../ui/scorecardContext.ts';
import type { PageProps } from '../ui/view.ts';
import { counted } from '../ui/words.ts';
import { DefinitionEntry } from './definitions/DefinitionEntry.tsx';
import { definitionAnchor } from './definitions/definitionAnchor.ts';
import { findDefinitions } from './definitions/findDefinitions.ts';
import './definitions/definitions.css';

/** Every measure of the scorecard in words, in the strategy's own order. */
export function DefinitionsPage({ view, href }: PageProps) {
  const scorecard = useScorecard();
  const [text, setText] = useState('');
  const groups = findDefinitions(scorecard, text);
  const found = groups.reduce((sum, { measures }) => sum + measures.length, 0);

  useEffect(() => {
    if (!view.measure) return;
    const heading = document.getElementById(definitionAnchor(view.measure));
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [view.measure]);

  return (
    <>
      <h1>Definitions</h1>
      <p className="lead">
        What every measure counts, from which rows, and what is left out. These sentences are made
        from the same definition as the numbers.
      </p>
      <div className="field screen-only">
        <label htmlFor="find-definition">Find a definition</label>
        <span className="hint" id="find-definition-hint">
          Any word of it, such as “repeat” or “working days”.
        </span>
        <input
          id="find-definition"
          type="search"
          aria-describedby="find-definition-hint"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p role="status" className="small quiet found">
          {text.trim() && `${counted(found, 'measure')} of ${scorecard.measures.length} found`}
        </p>
      </div>

      <div className="definitions">
        <nav aria-label="Definitions on this page" className="screen-only">
          {groups.map(({ group, measures }) => (
            <div key={group.id}>
              <p>{group.title}</p>
              <ul>
                {measures.map(({ id, title }) => (
                  <li key={id}>
                    <a
                      href={href({ page: 'definitions', measure: id })}
                      aria-current={view.measure === id ? 'location' : undefined}
                    >
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <div>
          {groups.map(({ group, measures }) => (
            <section key={group.id} aria-labelledby={`group-${group.id}`}>
              <h2 id={`group-${group.id}`}>{group.title}</h2>
              {group.about && <p className="measure-of-text quiet">{group.about}</p>}
              {measures.map((measure) => (
                <DefinitionEntry key={measure.id} measure={measure} href={href} />
              ))}
            </section>
          ))}
          {found === 0 && <p>No definition has these words.</p>}
          <section aria-labelledby="how-judged" className="measure-of-text">
            <h2 id="how-judged">How changes are judged</h2>
            {howChangesAreJudged.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
        </div>
      </div>
    </>
  );
}
