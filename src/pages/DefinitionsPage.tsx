import { lazy, Suspense, useEffect, useState } from 'react';
import { howChangesAreJudged } from '../scorecard/movement.ts';
import { howTargetsAreJudged } from '../scorecard/target.ts';
import { Button } from '../ui/Button.tsx';
import { useEditing } from '../ui/editingContext.ts';
import { Notice } from '../ui/Notice.tsx';
import { useScorecard } from '../ui/scorecardContext.ts';
import type { PageProps } from '../ui/view.ts';
import { counted } from '../ui/words.ts';
import { DefinitionEntry } from './definitions/DefinitionEntry.tsx';
import { definitionAnchor } from './definitions/definitionAnchor.ts';
import { findDefinitions } from './definitions/findDefinitions.ts';
import { OwnMeasureActions } from './definitions/OwnMeasureActions.tsx';
import type { Start } from './definitions/own-measure/start.ts';
import { SaveDictionary } from './definitions/SaveDictionary.tsx';
import { SqlDisclosure } from './definitions/SqlDisclosure.tsx';
import './definitions/definitions.css';

const OwnMeasureEditor = lazy(async () => ({
  default: (await import('./definitions/own-measure/OwnMeasureEditor.tsx')).OwnMeasureEditor,
}));

const addOwnId = 'add-own-measure';

/** The definitions, or in their place the form in which a measure of the partnership's own is written. */
export function DefinitionsPage(props: PageProps) {
  const editing = useEditing();
  const [start, setStart] = useState<Start>();
  const [changed, setChanged] = useState<string>();
  const [back, setBack] = useState<string>();
  const leave = (to: string) => {
    setStart(undefined);
    setBack(to);
  };
  if (!editing || !start) {
    return (
      <DefinitionsReport
        {...props}
        changed={changed}
        back={back}
        onChanged={setChanged}
        onWrite={setStart}
      />
    );
  }
  return (
    <Suspense fallback={<p className="quiet">Opening the form …</p>}>
      <OwnMeasureEditor
        editing={editing}
        start={start}
        onSaved={(id, words) => {
          setChanged(words);
          leave(definitionAnchor(id));
        }}
        onLeave={() =>
          leave(start.from === 'nothing' ? addOwnId : definitionAnchor(start.measure.id))
        }
      />
    </Suspense>
  );
}

type DefinitionsReportProps = PageProps & {
  /** What was changed last in the partnership's file, in words. */
  readonly changed: string | undefined;
  /** Id of the place in the page to come back to from the form. */
  readonly back: string | undefined;
  readonly onChanged: (words: string) => void;
  readonly onWrite: (start: Start) => void;
};

/** Every measure of the scorecard in words, in the strategy's own order. */
function DefinitionsReport(props: DefinitionsReportProps) {
  const { view, href, go, changed, back, onChanged, onWrite } = props;
  const canEdit = useEditing() !== undefined;
  const scorecard = useScorecard();
  const [text, setText] = useState('');
  const groups = findDefinitions(scorecard, text);
  const found = groups.reduce((sum, { measures }) => sum + measures.length, 0);

  useEffect(() => {
    if (view.measure) goToPart(definitionAnchor(view.measure));
  }, [view.measure]);

  useEffect(() => {
    if (back) goToPart(back);
  }, [back]);

  return (
    <>
      <h1>Definitions</h1>
      <p className="lead">
        What every measure counts, from which rows, and what is left out. These sentences are made
        from the same definition as the numbers.
      </p>
      <SaveDictionary />
      {changed && (
        <Notice>
          {changed} This is kept in this page only:{' '}
          <a href={href({ page: 'load' })}>save the partnership file to keep it</a>.
        </Notice>
      )}
      {canEdit && (
        <p className="screen-only">
          <Button id={addOwnId} onClick={() => onWrite({ from: 'nothing' })}>
            Add a measure of your own
          </Button>
        </p>
      )}
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
                <DefinitionEntry key={measure.id} measure={measure} view={view} href={href}>
                  <SqlDisclosure measure={measure} view={view} go={go} />
                  <OwnMeasureActions measure={measure} onChanged={onChanged} onWrite={onWrite} />
                </DefinitionEntry>
              ))}
            </section>
          ))}
          {found === 0 && <p>No definition has these words.</p>}
          <section aria-labelledby="how-targets" className="measure-of-text">
            <h2 id="how-targets">How targets are judged</h2>
            {howTargetsAreJudged(scorecard.partnership.minimumDenominator).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
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

function goToPart(id: string): void {
  const part = document.getElementById(id);
  part?.focus({ preventScroll: true });
  part?.scrollIntoView({ block: 'start' });
}
