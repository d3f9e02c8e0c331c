import { type FormEvent, useState } from 'react';
import type { Partnership } from '../../scorecard/partnership.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../parts/Field.tsx';

type PartnershipSettingsProps = {
  readonly partnership: Partnership;
  readonly onChange: (next: Partnership) => void;
};

const rules = [
  { value: 'only', label: 'the category neglect alone, as in the DfE’s statistics' },
  { value: 'any', label: 'also multiple categories that name neglect' },
] as const;

const fewest = 'settings-minimum';

/** What of a partnership’s rules can be changed here: what counts as neglect, and what is too few to judge. */
export function PartnershipSettings({ partnership, onChange }: PartnershipSettingsProps) {
  const [neglect, setNeglect] = useState(partnership.neglect);
  const [byNeed, setByNeed] = useState(partnership.neglectByPrimaryNeed);
  const [minimum, setMinimum] = useState(String(partnership.minimumDenominator));
  const [error, setError] = useState<string>();

  function use(event: FormEvent): void {
    event.preventDefault();
    const isWhole = /^\d+$/.test(minimum.trim());
    setError(isWhole ? undefined : 'Enter a whole number, such as 10; 0 judges every share.');
    if (!isWhole) return;
    onChange({
      ...partnership,
      neglect,
      neglectByPrimaryNeed: byNeed,
      minimumDenominator: Number(minimum),
    });
  }

  return (
    <details className="partnership-settings">
      <summary>What counts as neglect, and what is too few to judge</summary>
      <form onSubmit={use} noValidate>
        <fieldset>
          <legend>A plan counts as one for neglect by</legend>
          <p className="hint">
            Changes every measure of plans for neglect, and their versions: numbers before and after
            cannot be compared.
          </p>
          {rules.map(({ value, label }) => (
            <div className="choice" key={value}>
              <input
                type="radio"
                name="neglect-rule"
                id={`neglect-${value}`}
                checked={neglect === value}
                onChange={() => setNeglect(value)}
              />
              <label htmlFor={`neglect-${value}`}>{label}</label>
            </div>
          ))}
        </fieldset>
        <div className="choice">
          <input
            type="checkbox"
            id="neglect-by-need"
            aria-describedby="neglect-by-need-hint"
            checked={byNeed}
            onChange={(event) => setByNeed(event.target.checked)}
          />
          <label htmlFor="neglect-by-need">
            Local sub-codes of primary need that name neglect count too
          </label>
        </div>
        <p className="hint" id="neglect-by-need-hint">
          For referrals, child in need plans and entries to care that do not say whether they are
          about neglect: N1j - Neglect would, N1 alone would not.
        </p>
        <Field
          id={fewest}
          label="A share is judged from so many on"
          hint="Changes no number, only which shares are held against a target or called changed."
          error={error}
        >
          {(describedBy) => (
            <input
              id={fewest}
              type="text"
              inputMode="numeric"
              size={6}
              autoComplete="off"
              aria-describedby={describedBy}
              aria-invalid={error ? true : undefined}
              value={minimum}
              onChange={(event) => setMinimum(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit">Use these settings</Button>
      </form>
    </details>
  );
}
