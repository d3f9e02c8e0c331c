import { type FormEvent, useState } from 'react';
import type { Among } from '../../../scorecard/audit/cases.ts';
import { strataChoices } from '../../../scorecard/audit/strataChoices.ts';
import type { ScorecardMeasure } from '../../../scorecard/scorecard.ts';
import { marginOfSample, sampleSize } from '../../../statistics/sampleSize.ts';
import { Button } from '../../../ui/Button.tsx';
import { count, counted } from '../../../ui/words.ts';
import { Field } from '../../parts/Field.tsx';
import { amongWords } from './casesTable.ts';

/** How a sample is to be drawn. */
export type SampleWish = {
  readonly among: Among;
  readonly by: string;
  readonly size: number;
  readonly seed: string;
  readonly leaveOut: boolean;
};

type Props = {
  readonly measure: ScorecardMeasure;
  readonly drawable: Readonly<Record<Among, number>>;
  readonly isShare: boolean;
  readonly hasLocalities: boolean;
  /** How many cases recorded samples have. */
  readonly audited: number;
  readonly onDraw: (wish: SampleWish) => void;
};

const level = 0.95;
const margins = [5, 10, 15, 20];
const usualSize = 20;

/** A number of nine figures that nobody chose. */
function newSeed(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(number % 1_000_000_000).padStart(9, '0');
}

/** From which cases, by what, how many, and by which seed. */
export function SampleForm(props: Props) {
  const { measure, drawable, isShare, hasLocalities, audited, onDraw } = props;
  const choices = strataChoices(measure, hasLocalities);
  const [among, setAmong] = useState<Among>(isShare ? 'numerator' : 'all');
  const [by, setBy] = useState(choices[0]?.id ?? 'none');
  const [size, setSize] = useState(String(Math.min(usualSize, drawable[among])));
  const [seed, setSeed] = useState(newSeed);
  const [seedFor, setSeedFor] = useState(audited);
  const [leaveOut, setLeaveOut] = useState(true);
  const [isTried, setTried] = useState(false);
  // The seed numbers the audits, so a sample after one that was recorded has a seed of its own.
  if (seedFor !== audited) {
    setSeedFor(audited);
    setSeed(newSeed());
  }
  const from = drawable[among];
  const number = Number(size);
  const isSize = Number.isInteger(number) && number >= 1 && number <= from;
  const faults: Readonly<Record<string, string | false>> = {
    'sample-size': !isSize && `Enter a whole number from 1 to ${count(from)}.`,
    'sample-seed': seed.trim() === '' && 'Enter a seed: any number or word.',
  };
  const errorAt = (id: string) => (isTried && faults[id]) || undefined;

  function draw(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    const wrong = Object.entries(faults).find(([, message]) => message);
    if (wrong) document.getElementById(wrong[0])?.focus();
    else onDraw({ among, by: chosen(choices, by), size: number, seed: seed.trim(), leaveOut });
  }

  return (
    <form className="workspace-form screen-only" onSubmit={draw} noValidate>
      <h3>A sample for audit</h3>
      <div className="box-row">
        {isShare && (
          <Field id="sample-among" label="From those" error={undefined}>
            {() => (
              <select
                id="sample-among"
                value={among}
                onChange={({ target }) => setAmong(target.value as Among)}
              >
                {Object.entries(amongWords).map(([value, words]) => (
                  <option key={value} value={value}>
                    {words} ({count(drawable[value as Among])})
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <Field id="sample-by" label="In proportion by" error={undefined}>
          {() => (
            <select
              id="sample-by"
              value={chosen(choices, by)}
              onChange={({ target }) => setBy(target.value)}
            >
              {choices.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="box-row">
        <Field id="sample-size" label="How many" error={errorAt('sample-size')}>
          {(describedBy) => (
            <input
              id="sample-size"
              type="text"
              inputMode="numeric"
              aria-describedby={describedBy}
              aria-invalid={errorAt('sample-size') ? true : undefined}
              autoComplete="off"
              value={size}
              onChange={({ target }) => setSize(target.value)}
            />
          )}
        </Field>
        <Field id="sample-margin" label="Or as many as a precision needs" error={undefined}>
          {() => (
            <select id="sample-margin" value="" onChange={({ target }) => setSize(target.value)}>
              <option value="">choose</option>
              {margins.map((points) => (
                <option key={points} value={sampleSize(from, points / 100, level)}>
                  ±{points} points: {count(sampleSize(from, points / 100, level))} of {count(from)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {isSize && <p className="hint">{precisionInWords(number, from)}</p>}
      <Field
        id="sample-seed"
        label="Seed"
        hint="Made by chance; the same seed draws the same sample again."
        error={errorAt('sample-seed')}
      >
        {(describedBy) => (
          <input
            id="sample-seed"
            type="text"
            aria-describedby={describedBy}
            aria-invalid={errorAt('sample-seed') ? true : undefined}
            autoComplete="off"
            value={seed}
            onChange={({ target }) => setSeed(target.value)}
          />
        )}
      </Field>
      {audited > 0 && (
        <p>
          <label>
            <input
              type="checkbox"
              checked={leaveOut}
              onChange={({ target }) => setLeaveOut(target.checked)}
            />{' '}
            Leave out cases that were audited before ({counted(audited, 'case')} in recorded
            samples)
          </label>
        </p>
      )}
      <Button type="submit" look="main">
        Draw the sample
      </Button>
    </form>
  );
}

/** The choice that is in use: another measure or place may not have the one that was taken. */
function chosen(choices: readonly { readonly id: string }[], by: string): string {
  return choices.some(({ id }) => id === by) ? by : (choices[0]?.id ?? 'none');
}

/** How exactly so many cases tell of all of them, at worst. */
export function precisionInWords(size: number, from: number): string {
  if (size >= from) return 'All of them: nothing is left to chance.';
  const points = (marginOfSample(size, from, level) * 100).toFixed(1);
  return `${count(size)} of ${count(from)} tell a share to ±${points} points (95 %) at worst, of all together and not of each stratum.`;
}
