import { type ChangeEvent, useId, useState } from 'react';
import { partnershipText } from '../../scorecard/partnershipText.ts';
import { Button } from '../../ui/Button.tsx';
import { Caution } from '../../ui/Caution.tsx';
import { type Desk, type DeskActions, ownFile } from '../../ui/desk.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { saveJson } from '../../ui/saveFile.ts';
import { KeptMappings } from './KeptMappings.tsx';
import { PartnershipChoices } from './PartnershipChoices.tsx';
import { PartnershipSettings } from './PartnershipSettings.tsx';

type PartnershipSectionProps = {
  readonly desk: Desk;
  readonly actions: DeskActions;
  /** The address at which a partnership is chosen, by its key. */
  hrefOf(key: string): string;
  onFile(file: File): void;
};

/** Whose scorecard is drawn, by which file, and the ways to another one. */
export function PartnershipSection({ desk, actions, hrefOf, onFile }: PartnershipSectionProps) {
  const id = useId();
  /** A file that would take the place of changes that are not saved. */
  const [held, setHeld] = useState<File>();
  const { partnership, partnershipState: state, refusedPartnership: refused, kept } = desk;
  if (!partnership || !state) return null;
  const { title, years } = partnership.strategy;
  const own = kept[ownFile]?.state;

  function choose({ target }: ChangeEvent<HTMLInputElement>): void {
    const [file] = target.files ?? [];
    target.value = '';
    if (!file) return;
    if (own?.changed) setHeld(file);
    else onFile(file);
  }

  function save(): void {
    if (!partnership) return;
    saveJson(state?.file ?? `${partnership.id}.json`, partnershipText(partnership));
    actions.partnershipSaved();
  }

  return (
    <section aria-labelledby="load-partnership" className="partnership-section">
      <h2 id="load-partnership">Partnership</h2>
      <p className="measure-of-text">
        <strong>{partnership.name}</strong>: {title}, {years}.{' '}
        {state.file === undefined ? (
          'Its file comes with this page.'
        ) : (
          <>
            From the file <strong>{state.file}</strong> of your own.
          </>
        )}
      </p>
      {state.changed && (
        <Caution>
          <p>
            Changed here and not saved. The change is lost when the page is closed: save the file.
          </p>
        </Caution>
      )}
      {refused && (
        <ErrorSummary title={`${refused.file} could not be used`}>
          <ul>
            {refused.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p>Nothing has changed. Mend the file at these places, then open it again.</p>
        </ErrorSummary>
      )}
      {held && own?.changed && (
        <Caution>
          <p>
            {own.file} has changes that are not saved, and {held.name} would take its place.{' '}
            <Button
              onClick={() => {
                setHeld(undefined);
                onFile(held);
              }}
            >
              Open {held.name} without saving them
            </Button>
          </p>
        </Caution>
      )}
      <PartnershipSettings
        key={`${partnership.id} ${state.file ?? ''}`}
        partnership={partnership}
        onChange={(next) => void actions.revisePartnership(next)}
      />
      <KeptMappings
        mappings={partnership.mappings}
        onRemove={(gone) =>
          void actions.revisePartnership({
            ...partnership,
            mappings: partnership.mappings.filter((mapping) => mapping !== gone),
          })
        }
      />
      <PartnershipChoices desk={desk} hrefOf={hrefOf} onChoose={actions.choosePartnership} />
      <div className="button-row">
        <span className="file-input">
          <input
            id={id}
            className="visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={choose}
          />
          <label htmlFor={id} className="button button-other">
            Open a partnership file
          </label>
        </span>
        <Button onClick={save}>Save the file in use</Button>
      </div>
      <p className="quiet small measure-of-text">
        The file says which localities, measures, targets and dates a partnership has. Files of
        yours that are loaded stay and are worked out anew for another partnership.
      </p>
    </section>
  );
}
