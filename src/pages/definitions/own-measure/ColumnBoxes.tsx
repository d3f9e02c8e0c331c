import { BoundsBoxes } from './BoundsBoxes.tsx';
import type { LineProps } from './conditionProps.ts';
import { columnNamed, type Option, testsOf, valueOptions } from './fitting.ts';
import type { Test } from './measureForm.ts';
import { Pick } from './Pick.tsx';

type ColumnTest = Extract<Test, { column: string }>;

const testWords: Readonly<Record<ColumnTest['kind'], string>> = {
  value: 'is',
  text: 'is',
  neglect: 'counts as neglect',
  recorded: 'is recorded',
  factor: 'include',
  number: 'is',
};

/** The test that fits a column, by its kind. */
export function ColumnBoxes(props: LineProps<ColumnTest>) {
  const { name, test, scope, onChange } = props;
  const column = columnNamed(scope.table, test.column);
  if (!column) return null;
  if (column.kind === 'flag') return <FlagBoxes {...props} />;
  const tests = testsOf(column);
  const options = tests.map(({ kind }) => ({
    value: kind,
    label: testWords[kind as ColumnTest['kind']],
  }));
  const [only] = tests.length === 1 ? options : [];
  return (
    <>
      {only ? (
        <span>{only.label}</span>
      ) : (
        <Pick
          label={`${name}: test`}
          value={test.kind}
          options={options}
          onPick={(kind) => onChange(tests.find((each) => each.kind === kind) ?? test)}
        />
      )}
      <ValueBoxes {...props} />
    </>
  );
}

function ValueBoxes({ name, test, scope, onChange }: LineProps<ColumnTest>) {
  switch (test.kind) {
    case 'value': {
      const column = columnNamed(scope.table, test.column);
      const all = column ? valueOptions(column) : [];
      return (
        <CodeBoxes
          name={name}
          all={all}
          chosen={test.values}
          onChoose={(values) => onChange({ ...test, values })}
        />
      );
    }
    case 'text':
      return (
        <input
          type="text"
          className="text-box"
          aria-label={`${name}: text, several of them parted by semicolons`}
          placeholder="text; or another"
          autoComplete="off"
          value={test.text}
          onChange={(event) => onChange({ ...test, text: event.target.value })}
        />
      );
    case 'factor':
      return (
        <input
          type="text"
          className="number-box"
          aria-label={`${name}: factor`}
          autoComplete="off"
          value={test.factor}
          onChange={(event) => onChange({ ...test, factor: event.target.value })}
        />
      );
    case 'number':
      return (
        <BoundsBoxes
          name={name}
          bounds={test}
          onChange={(change) => onChange({ ...test, ...change })}
        />
      );
    default:
      return null;
  }
}

type CodeBoxesProps = {
  readonly name: string;
  readonly all: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
};

/** The codes of a column, of which one or several are ticked. */
function CodeBoxes({ name, all, chosen, onChoose }: CodeBoxesProps) {
  const toggle = (value: string) => {
    const now = new Set(chosen);
    if (!now.delete(value)) now.add(value);
    onChoose(all.map((option) => option.value).filter((each) => now.has(each)));
  };
  return (
    <fieldset className="codes">
      <legend className="visually-hidden">{name}: values, any of which will do</legend>
      {all.map(({ value, label }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  );
}

const flagOptions: readonly Option[] = [
  { value: 'yes', label: 'is yes' },
  { value: 'no', label: 'is no' },
  { value: 'partly', label: 'is partly' },
  { value: 'yes,no', label: 'is yes or no' },
  { value: 'yes,partly', label: 'is yes or partly' },
  { value: 'no,partly', label: 'is no or partly' },
  { value: 'yes,no,partly', label: 'is yes, no or partly' },
  { value: 'recorded', label: 'is recorded' },
];

function FlagBoxes({ name, test, onChange }: LineProps<ColumnTest>) {
  const { column } = test;
  const value = test.kind === 'value' ? test.values.join(',') : test.kind;
  return (
    <Pick
      label={`${name}: test`}
      value={value}
      options={flagOptions}
      onPick={(picked) =>
        onChange(
          picked === 'recorded'
            ? { kind: 'recorded', column }
            : { kind: 'value', column, values: picked.split(',') },
        )
      }
    />
  );
}
