import { conditionInWords } from '../../../measures/describe.ts';
import { hasChild } from '../../../measures/faults.ts';
import { AnotherBoxes } from './AnotherBoxes.tsx';
import { ColumnBoxes } from './ColumnBoxes.tsx';
import type { LineProps, ListScope } from './conditionProps.ts';
import { blankTest, columnNamed, hasAge, testableColumns, testsOf } from './fitting.ts';
import type { Test } from './measureForm.ts';
import { NumberBox } from './NumberBox.tsx';
import { TimeBoxes } from './TimeBoxes.tsx';

const workedOut = {
  age: 'age of the child',
  time: 'time between two dates',
  another: 'another record of the child',
  anyOf: 'any one of several conditions',
} as const;

type WorkedOut = keyof typeof workedOut;

/** One condition: what is looked at, and the test that fits it. */
export function ConditionLine(props: LineProps) {
  const { name, test, scope, onChange } = props;
  if (test.kind === 'other') {
    const words = conditionInWords(test.condition, scope.table, scope.rule);
    return (
      <span className="condition-boxes">
        {words} <span className="small quiet">(to change it, edit the measure as JSON)</span>
      </span>
    );
  }
  const look = (subject: string) => {
    const column = columnNamed(scope.table, subject);
    const [first] = column ? testsOf(column) : [];
    if (first) onChange(first);
    else if (subject in workedOut) {
      onChange(blankTest(subject as WorkedOut, scope.table, scope.window));
    }
  };
  const subject = 'column' in test ? test.column : test.kind;
  return (
    <span className="condition-boxes">
      <select
        aria-label={`${name}: what is looked at`}
        value={subject}
        onChange={(event) => look(event.target.value)}
      >
        {subject === 'none' && <option value="none">Choose what is looked at …</option>}
        <optgroup label="What the extract records">
          {testableColumns(scope.table).map((column) => (
            <option key={column.name} value={column.name}>
              {column.phrase}
            </option>
          ))}
        </optgroup>
        <optgroup label="What is worked out">
          {offered(scope, subject).map((kind) => (
            <option key={kind} value={kind}>
              {workedOut[kind]}
            </option>
          ))}
        </optgroup>
      </select>
      <TestBoxes {...props} />
    </span>
  );
}

function offered({ table, depth }: ListScope, subject: string): WorkedOut[] {
  const there: Readonly<Record<WorkedOut, boolean>> = {
    age: hasAge(table),
    time: true,
    another: depth !== 'record' && hasChild(table),
    anyOf: depth === 'outer',
  };
  return (Object.keys(workedOut) as WorkedOut[]).filter((kind) => there[kind] || kind === subject);
}

function TestBoxes({ test, ...rest }: LineProps) {
  switch (test.kind) {
    case 'none':
    case 'other':
      return null;
    case 'age':
      return <AgeBoxes {...rest} test={test} />;
    case 'time':
      return <TimeBoxes {...rest} test={test} />;
    case 'another':
      return <AnotherBoxes {...rest} test={test} />;
    case 'anyOf':
      return (
        <rest.List
          id={`${rest.id}-any`}
          legend={`${rest.name}, one of`}
          lines={test.lines}
          joiner="or"
          scope={{ ...rest.scope, depth: 'choice' }}
          onChange={(lines) => rest.onChange({ ...test, lines })}
        />
      );
    default:
      return <ColumnBoxes {...rest} test={test} />;
  }
}

function AgeBoxes({ name, test, onChange }: LineProps<Extract<Test, { kind: 'age' }>>) {
  return (
    <>
      <span>from</span>
      <NumberBox
        label={`${name}: youngest age in years`}
        value={test.from}
        onType={(from) => onChange({ ...test, from })}
      />
      <span>to</span>
      <NumberBox
        label={`${name}: oldest age in years`}
        value={test.to}
        onType={(to) => onChange({ ...test, to })}
      />
      <span>years, both included</span>
    </>
  );
}
