import type { NeglectRule } from '../../../extracts/category.ts';
import { type TableId, tables } from '../../../extracts/tables.ts';
import { hasChild } from '../../../measures/faults.ts';
import type { MeasureKind, Window } from '../../../measures/measure.ts';
import { Field, TextField } from '../../parts/Field.tsx';
import { Choices } from './Choices.tsx';
import { ConditionList } from './ConditionList.tsx';
import {
  dateOptions,
  type Option,
  onceOptions,
  tableOptions,
  withTable,
  withWindow,
} from './fitting.ts';
import { fieldId } from './gaps.ts';
import type { MeasureForm, Once } from './measureForm.ts';
import { Pick } from './Pick.tsx';

export type FormProps = {
  readonly form: MeasureForm;
  readonly rule: NeglectRule;
  /** What is wrong, by the id of the box. */
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (form: MeasureForm) => void;
};

/** What a measure counts: from which extract, when, how often, and under which conditions. */
export function CountingFields(props: FormProps) {
  const { form, onChange, errors } = props;
  const { table, window } = form;
  return (
    <>
      <Field
        id={fieldId.table}
        label="Counted from"
        hint="Conditions on what another extract does not record are taken out when you change this."
        error={errors.get(fieldId.table)}
      >
        {() => (
          <Pick
            id={fieldId.table}
            value={table}
            options={tableOptions}
            onPick={(picked) => onChange(withTable(form, picked as TableId))}
          />
        )}
      </Field>
      <Choices
        legend="When"
        value={window}
        options={windowOptions(table)}
        onChoose={(picked) => onChange(withWindow(form, picked))}
      />
      {table === 'returns' ? <ReturnFields {...props} /> : <RowFields {...props} />}
    </>
  );
}

function RowFields({ form, rule, errors, onChange }: FormProps) {
  const { table, window, once } = form;
  const scope = { table, window, rule, depth: 'outer' } as const;
  const change = (part: Partial<MeasureForm>) => onChange({ ...form, ...part });
  const [one, many] = tables[table].noun;
  const perChild = once === 'latest' || once === 'earliest';
  return (
    <>
      <div className="field-row">
        <Field
          id={fieldId.at}
          label={window === 'S' ? 'Open from' : 'Placed in time by'}
          error={errors.get(fieldId.at)}
        >
          {() => (
            <Pick
              id={fieldId.at}
              value={form.at}
              options={dateOptions(table)}
              onPick={(at) => change({ at })}
            />
          )}
        </Field>
        {window === 'S' && (
          <Field id="own-until" label="Open until" error={undefined}>
            {() => (
              <Pick
                id="own-until"
                value={form.until || '-'}
                options={[...dateOptions(table), { value: '-', label: 'for ever' }]}
                onPick={(until) => change({ until: until === '-' ? '' : until })}
              />
            )}
          </Field>
        )}
        <Field id="own-once" label="What counts" error={undefined}>
          {() => (
            <Pick
              id="own-once"
              value={once}
              options={onceOptions(form)}
              onPick={(picked) => change({ once: picked as Once })}
            />
          )}
        </Field>
      </div>
      {(perChild || form.among.length > 0) && (
        <ConditionList
          id={fieldId.among}
          legend={`Look only at ${many} that meet, before one of each child is taken`}
          lines={form.among}
          scope={scope}
          onChange={(among) => change({ among })}
        />
      )}
      <ConditionList
        id={fieldId.where}
        legend={perChild ? 'Count the child where that one meets' : `Count a ${one} that meets`}
        lines={form.where}
        scope={scope}
        onChange={(where) => change({ where })}
      />
      <Choices
        legend="Shown as"
        value={form.shown}
        options={shownOptions}
        onChoose={(shown) => change({ shown })}
      />
      {form.shown === 'share' && (
        <ConditionList
          id={fieldId.having}
          legend="In the numerator are those that also meet"
          lines={form.having}
          scope={scope}
          onChange={(having) => change({ having })}
        />
      )}
      <TextField
        id="own-called"
        label="What the sentence calls them (optional)"
        hint={`Left empty: “${many}”.`}
        error={undefined}
        value={form.called}
        onType={(called) => change({ called })}
      />
    </>
  );
}

function ReturnFields({ form, errors, onChange }: FormProps) {
  const change = (part: Partial<MeasureForm>) => onChange({ ...form, ...part });
  return (
    <>
      <Choices
        legend="Shown as"
        value={form.shown}
        options={shownOptions.filter(({ value }) => value !== 'rate')}
        onChoose={(shown) => change({ shown })}
      />
      <TextField
        id={fieldId.numerator}
        label="What partners count"
        hint="In words, such as “practitioners who attended”."
        error={errors.get(fieldId.numerator)}
        value={form.numerator}
        onType={(numerator) => change({ numerator })}
      />
      {form.shown === 'share' && (
        <TextField
          id={fieldId.denominator}
          label="Among what"
          hint="In words, such as “registered”: the sentence reads “practitioners who attended, of those registered”."
          error={errors.get(fieldId.denominator)}
          value={form.denominator}
          onType={(denominator) => change({ denominator })}
        />
      )}
    </>
  );
}

const shownOptions: readonly (Option & { readonly value: MeasureKind })[] = [
  { value: 'share', label: 'a share: how many of them also meet further conditions' },
  { value: 'count', label: 'a count: how many there are' },
  { value: 'rate', label: 'a rate: how many for every 10,000 people aged 0 to 17' },
];

function windowOptions(table: TableId): readonly (Option & { readonly value: Window })[] {
  const events = [
    { value: 'P', label: 'in each period' },
    { value: 'R', label: 'in the 12 months that end with each period' },
  ] as const;
  const hasPosition = table === 'returns' || hasChild(table);
  return hasPosition
    ? [...events, { value: 'S', label: 'on the last day of each period (the position)' }]
    : events;
}
