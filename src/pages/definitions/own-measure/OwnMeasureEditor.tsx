import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Good } from '../../../measures/measure.ts';
import { goodInWords } from '../../../scorecard/format.ts';
import {
  groupOf,
  ownMeasureId,
  placementOf,
  withOwnMeasure,
} from '../../../scorecard/ownMeasures.ts';
import { readPartnership } from '../../../scorecard/partnership.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import type { Editing } from '../../../ui/editingContext.ts';
import { JumpLink } from '../../../ui/JumpLink.tsx';
import { Field, TextField } from '../../parts/Field.tsx';
import { Choices } from './Choices.tsx';
import { CountingFields, type FormProps } from './CountingFields.tsx';
import { type Draft, draftOf, outcomeOf, textOf } from './draft.ts';
import { blankForm } from './fitting.ts';
import { formOfMeasure } from './formOfMeasure.ts';
import { fieldId, type Gap } from './gaps.ts';
import type { MeasureForm } from './measureForm.ts';
import { measureOfForm } from './measureOfForm.ts';
import {
  blankPlacement,
  PlacementFields,
  type PlacementForm,
  placementGaps,
  placementOfForm,
} from './PlacementFields.tsx';
import type { Start } from './start.ts';
import { TrialView } from './TrialView.tsx';
import { useTrial } from './useTrial.ts';
import '../../../ui/report.css';
import './own-measure.css';

type OwnMeasureEditorProps = {
  readonly editing: Editing;
  readonly start: Start;
  /** Called once the measure is in the partnership, with its id and what was done, in words. */
  readonly onSaved: (id: string, words: string) => void;
  readonly onLeave: () => void;
};

/** Writes a measure of the partnership’s own, and shows at once what it says and comes to. */
export function OwnMeasureEditor({ editing, start, onSaved, onLeave }: OwnMeasureEditorProps) {
  const { partnership } = editing;
  const [draft, setDraft] = useState<Draft>(() => firstDraft(start));
  const [placement, setPlacement] = useState(() => firstPlacement(editing, start));
  const [wrong, setWrong] = useState<readonly Gap[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const replaces = start.from === 'own' ? start.measure.id : undefined;
  const title = draft.as === 'form' ? draft.form.title : '';
  const id = replaces ?? ownMeasureId(partnership, title);
  const outcome = useMemo(() => outcomeOf(draft, id), [draft, id]);
  const trial = useTrial(editing, outcome.measure);
  const errors = new Map(wrong.map(({ field, message }) => [field, message]));

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const gaps = [...outcome.words, ...outcome.counting, ...placementGaps(placement)];
    const { measure } = outcome;
    if (!measure || gaps.length > 0) return setWrong(gaps);
    const next = withOwnMeasure(partnership, measure, placementOfForm(placement), replaces);
    const reading = readPartnership(JSON.parse(JSON.stringify(next)));
    if (!reading.ok) {
      const field = draft.as === 'json' ? fieldId.json : fieldId.title;
      return setWrong(reading.problems.map((message) => ({ field, message })));
    }
    await editing.revisePartnership(reading.partnership);
    onSaved(measure.id, `“${measure.title}” is ${replaces ? 'changed' : 'added'}.`);
  }

  return (
    <form className="own-measure" onSubmit={save} noValidate>
      <h1 ref={heading} tabIndex={-1}>
        {replaces ? 'Change a measure of your own' : 'Add a measure of your own'}
      </h1>
      <p className="lead">
        It becomes part of the partnership’s file and stands beside the built-in measures, with its
        definition, page and downloads. Nothing leaves this computer.
      </p>
      {wrong.length > 0 && <Wrong gaps={wrong} />}
      <div className="own-measure-columns">
        <div>
          <Writing
            draft={draft}
            id={id}
            rule={partnership.neglect}
            errors={errors}
            onChange={setDraft}
          />
          <section aria-labelledby="own-place">
            <h2 id="own-place">Its place in the strategy</h2>
            <PlacementFields
              partnership={partnership}
              placement={placement}
              errors={errors}
              onChange={setPlacement}
            />
          </section>
          <div className="button-row">
            <Button type="submit" look="main">
              {replaces ? 'Keep the change' : 'Add the measure'}
            </Button>
            <Button onClick={onLeave}>Leave without {replaces ? 'changing' : 'adding'} it</Button>
          </div>
        </div>
        <TrialView trial={trial} gaps={outcome.counting} />
      </div>
    </form>
  );
}

function firstDraft(start: Start): Draft {
  if (start.from === 'nothing') return { as: 'form', form: blankForm() };
  if (start.from === 'own') return draftOf(start.measure);
  const title = `${start.measure.title} (our own)`;
  return draftOf({ ...start.measure, title });
}

function firstPlacement({ partnership }: Editing, start: Start): PlacementForm {
  const blank = blankPlacement(partnership);
  if (start.from === 'nothing') return blank;
  const { id } = start.measure;
  const group = groupOf(partnership, id)?.id ?? blank.group;
  if (start.from === 'copy') return { ...blank, group };
  const { source = '', headline = false } = placementOf(partnership, id) ?? {};
  return { ...blank, group, source, headline };
}

function Wrong({ gaps }: { readonly gaps: readonly Gap[] }) {
  return (
    <ErrorSummary title="The measure cannot be kept yet">
      <ul>
        {gaps.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <JumpLink to={field}>{message}</JumpLink>
          </li>
        ))}
      </ul>
    </ErrorSummary>
  );
}

type WritingProps = Omit<FormProps, 'form' | 'onChange'> & {
  readonly draft: Draft;
  readonly id: string;
  readonly onChange: (draft: Draft) => void;
};

/** The measure in boxes or as JSON; from one to the other nothing of it is lost. */
function Writing({ draft, id, onChange, ...rest }: WritingProps) {
  if (draft.as === 'json') {
    return <JsonBox text={draft.text} errors={rest.errors} onChange={onChange} />;
  }
  const { form } = draft;
  const change = (next: MeasureForm) => onChange({ as: 'form', form: next });
  return (
    <>
      <NameFields form={form} errors={rest.errors} onChange={change} />
      <section aria-labelledby="own-counts">
        <h2 id="own-counts">What it counts</h2>
        {form.table === 'returns' && (
          <p>
            In the returns file, the column <code>measure</code> names it <code>{id}</code>.
          </p>
        )}
        <CountingFields {...rest} form={form} onChange={change} />
      </section>
      <DirectionFields form={form} errors={rest.errors} onChange={change} />
      <p className="small">
        <Button
          look="plain"
          onClick={() => onChange({ as: 'json', text: textOf(measureOfForm(form, id)) })}
        >
          Edit the measure as JSON
        </Button>{' '}
        for what this form has no boxes for. Conditions that are not filled in are left out there.
      </p>
    </>
  );
}

type PartProps = Omit<FormProps, 'rule'>;

function NameFields({ form, errors, onChange }: PartProps) {
  return (
    <>
      <TextField
        id={fieldId.title}
        label="Title"
        hint="A few words, as in a row of a table: “Children on a plan for neglect”."
        error={errors.get(fieldId.title)}
        value={form.title}
        onType={(title) => onChange({ ...form, title })}
      />
      <TextField
        id={fieldId.question}
        label="Question that it answers"
        hint="As people ask it: “Do plans for neglect drift?”"
        error={errors.get(fieldId.question)}
        value={form.question}
        onType={(question) => onChange({ ...form, question })}
      />
    </>
  );
}

function DirectionFields({ form, errors, onChange }: PartProps) {
  const directions: readonly Good[] = ['none', 'low', 'high'];
  return (
    <section aria-labelledby="own-direction">
      <h2 id="own-direction">How it is read</h2>
      <Choices
        legend="Good direction"
        value={form.good}
        options={directions.map((value) => ({ value, label: goodInWords[value] }))}
        onChoose={(good) => onChange({ ...form, good })}
      />
      <TextField
        id={fieldId.goodBecause}
        label="Why"
        hint="With no good direction no change is called better or worse, and no target is judged."
        error={errors.get(fieldId.goodBecause)}
        value={form.goodBecause}
        onType={(goodBecause) => onChange({ ...form, goodBecause })}
      />
    </section>
  );
}

type JsonBoxProps = {
  readonly text: string;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (draft: Draft) => void;
};

function JsonBox({ text, errors, onChange }: JsonBoxProps) {
  const { measure } = useMemo(() => outcomeOf({ as: 'json', text }, ''), [text]);
  const form = measure && formOfMeasure(measure);
  return (
    <>
      <Field
        id={fieldId.json}
        label="The measure as JSON"
        hint="The language is described in docs/measures.md."
        error={errors.get(fieldId.json)}
      >
        {(describedBy) => (
          <textarea
            id={fieldId.json}
            className="json-box"
            rows={28}
            spellCheck={false}
            aria-describedby={describedBy}
            value={text}
            onChange={(event) => onChange({ as: 'json', text: event.target.value })}
          />
        )}
      </Field>
      <p className="small">
        {form ? (
          <Button look="plain" onClick={() => onChange({ as: 'form', form })}>
            Back to the form
          </Button>
        ) : measure ? (
          'The form has no boxes for a part of this measure, so it is edited here.'
        ) : (
          'The form can take it over as soon as it can be read.'
        )}
      </p>
    </>
  );
}
