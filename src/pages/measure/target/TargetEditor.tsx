import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { MeasureKind } from '../../../measures/measure.ts';
import { type Aim, withAim } from '../../../scorecard/aim.ts';
import { readPartnership } from '../../../scorecard/partnership.ts';
import type { ScorecardMeasure } from '../../../scorecard/scorecard.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import type { Editing } from '../../../ui/editingContext.ts';
import { JumpLink } from '../../../ui/JumpLink.tsx';
import { Field, TextField } from '../../parts/Field.tsx';
import {
  aimOfForm,
  blankRow,
  faultsOfForm,
  faultsOfProblems,
  formOfAim,
  reasonId,
  type TargetFault,
  type TargetForm,
  type TargetRow,
  targetFieldId,
} from './targetForm.ts';
import './target.css';

type TargetEditorProps = {
  readonly measure: ScorecardMeasure;
  readonly aim: Aim;
  readonly editing: Editing;
  /** Called once the targets are in the partnership. */
  readonly onSaved: () => void;
  readonly onLeave: () => void;
};

/** Sets the targets of a measure, or says why it has none. */
export function TargetEditor({ measure, aim, editing, onSaved, onLeave }: TargetEditorProps) {
  const [form, setForm] = useState(() => formOfAim(aim));
  const [faults, setFaults] = useState<readonly TargetFault[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = (part: Partial<TargetForm>) => setForm({ ...form, ...part });

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const blank = faultsOfForm(form);
    if (blank.length > 0) return setFaults(blank);
    const next = withAim(editing.partnership, measure.id, aimOfForm(form));
    const reading = readPartnership(JSON.parse(JSON.stringify(next)));
    if (!reading.ok) return setFaults(faultsOfProblems(reading.problems, form));
    await editing.revisePartnership(reading.partnership);
    onSaved();
  }

  return (
    <form onSubmit={save} noValidate className="target-editor screen-only">
      <h2 ref={heading} tabIndex={-1}>
        Target
      </h2>
      {measure.good === 'none' && (
        <p className="measure-of-text">
          No direction is good in itself here, so a target is shown beside the number and judges
          nothing.
        </p>
      )}
      {faults.length > 0 && (
        <ErrorSummary title="The target cannot be kept yet">
          <ul>
            {faults.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                <JumpLink to={field}>{message}</JumpLink>
              </li>
            ))}
          </ul>
        </ErrorSummary>
      )}
      <fieldset>
        <legend>Does this measure have a target?</legend>
        <Choice
          id="target-yes"
          label="Yes"
          checked={form.has === 'targets'}
          onChoose={() => change({ has: 'targets' })}
        />
        <Choice
          id="target-no"
          label="No, and here is why"
          checked={form.has === 'reason'}
          onChoose={() => change({ has: 'reason' })}
        />
      </fieldset>
      {form.has === 'targets' ? (
        <Rows form={form} kind={measure.kind} faults={faults} onChange={change} />
      ) : (
        <TextField
          id={reasonId}
          label="Why there is no target"
          error={messageAt(faults, reasonId)}
          value={form.reason}
          onType={(reason) => change({ reason })}
        />
      )}
      <div className="button-row">
        <Button type="submit" look="main">
          Keep this
        </Button>
        <Button onClick={onLeave}>Leave it as it was</Button>
      </div>
    </form>
  );
}

type ChoiceProps = {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
};

function Choice({ id, label, checked, onChoose }: ChoiceProps) {
  return (
    <div className="choice">
      <input type="radio" id={id} name="has-target" checked={checked} onChange={onChoose} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}

type RowsProps = {
  readonly form: TargetForm;
  readonly kind: MeasureKind;
  readonly faults: readonly TargetFault[];
  readonly onChange: (part: Partial<TargetForm>) => void;
};

/** Targets by date: each holds from its day until the next one. */
function Rows({ form: { rows }, kind, faults, onChange }: RowsProps) {
  const change = (changed: TargetRow, part: Partial<TargetRow>) =>
    onChange({ rows: rows.map((row) => (row === changed ? { ...row, ...part } : row)) });
  return (
    <>
      {rows.map((row, index) => (
        <fieldset key={row.key} className="target-row">
          <legend>{rows.length > 1 ? `Target ${index + 1}` : 'Target'}</legend>
          <TargetBoxes
            row={row}
            kind={kind}
            faults={faults}
            onChange={(part) => change(row, part)}
          />
          {rows.length > 1 && (
            <Button
              look="plain"
              onClick={() => onChange({ rows: rows.filter((each) => each !== row) })}
            >
              Remove<span className="visually-hidden"> target {index + 1}</span>
            </Button>
          )}
        </fieldset>
      ))}
      <p>
        <Button onClick={() => onChange({ rows: [...rows, blankRow(rows)] })}>
          Another target from a later day
        </Button>
      </p>
    </>
  );
}

type TargetBoxesProps = {
  readonly row: TargetRow;
  readonly kind: MeasureKind;
  readonly faults: readonly TargetFault[];
  readonly onChange: (part: Partial<TargetRow>) => void;
};

const units: Readonly<Record<MeasureKind, string>> = {
  share: 'per cent',
  count: 'number',
  rate: 'per 10,000',
};

const pointUnits: Readonly<Record<MeasureKind, string>> = {
  share: 'percentage points',
  count: 'in number',
  rate: 'per 10,000',
};

function TargetBoxes({ row, kind, faults, onChange }: TargetBoxesProps) {
  const id = (part: Exclude<keyof TargetRow, 'key'>) => targetFieldId(row, part);
  return (
    <div className="target-boxes">
      <TextField
        id={id('value')}
        label={`Value, ${units[kind]}`}
        error={messageAt(faults, id('value'))}
        value={row.value}
        onType={(value) => onChange({ value })}
      />
      <Field id={id('from')} label="From" error={messageAt(faults, id('from'))}>
        {(describedBy) => (
          <input
            id={id('from')}
            type="date"
            aria-describedby={describedBy}
            aria-invalid={describedBy ? true : undefined}
            value={row.from}
            onChange={(event) => onChange({ from: event.target.value })}
          />
        )}
      </Field>
      <TextField
        id={id('tolerance')}
        label="Tolerance"
        error={messageAt(faults, id('tolerance'))}
        value={row.tolerance}
        onType={(tolerance) => onChange({ tolerance })}
      />
      <Field
        id={id('toleranceIn')}
        label="Tolerance in"
        error={messageAt(faults, id('toleranceIn'))}
      >
        {(describedBy) => (
          <select
            id={id('toleranceIn')}
            aria-describedby={describedBy}
            value={row.toleranceIn}
            onChange={(event) =>
              onChange({ toleranceIn: event.target.value as TargetRow['toleranceIn'] })
            }
          >
            <option value="points">{pointUnits[kind]}</option>
            <option value="relative">per cent of the target</option>
          </select>
        )}
      </Field>
    </div>
  );
}

function messageAt(faults: readonly TargetFault[], field: string): string | undefined {
  return faults.find((fault) => fault.field === field)?.message;
}
