import { BoundsBoxes } from './BoundsBoxes.tsx';
import type { LineProps } from './conditionProps.ts';
import { columnNamed, dateOptions, type Option } from './fitting.ts';
import { type TimeTest, theDay, type Unit } from './measureForm.ts';
import { Pick } from './Pick.tsx';

const unitOptions: readonly { readonly value: Unit; readonly label: string }[] = [
  { value: 'days', label: 'days' },
  { value: 'months', label: 'months' },
  { value: 'workingDays', label: 'working days' },
];

/** `from date of contact to decision date: at most 1 working day`. */
export function TimeBoxes({ name, test, scope, onChange }: LineProps<TimeTest>) {
  const dates = [
    ...dateOptions(scope.table),
    ...(scope.window === 'S' ? [{ value: theDay, label: 'the day of the position' }] : []),
  ];
  return (
    <>
      <span>from</span>
      <Pick
        label={`${name}: first date`}
        value={test.from}
        options={withSeveral(dates, test.from, scope.table)}
        onPick={(from) => onChange({ ...test, from })}
      />
      <span>to</span>
      <Pick
        label={`${name}: second date`}
        value={test.to}
        options={withSeveral(dates, test.to, scope.table)}
        onPick={(to) => onChange({ ...test, to })}
      />
      <span>is</span>
      <BoundsBoxes
        name={name}
        bounds={test}
        onChange={(change) => onChange({ ...test, ...change })}
      />
      <Pick
        label={`${name}: unit`}
        value={test.unit}
        options={unitOptions}
        onPick={(unit) => onChange({ ...test, unit: unit as Unit })}
      />
      {test.unit === 'days' && (
        <label>
          <input
            type="checkbox"
            checked={test.bothEnds}
            onChange={(event) => onChange({ ...test, bothEnds: event.target.checked })}
          />{' '}
          counting the first day too
        </label>
      )}
    </>
  );
}

/** The dates, and where the first recorded of several is taken, these in words. */
function withSeveral(
  dates: readonly Option[],
  value: string,
  table: LineProps['scope']['table'],
): readonly Option[] {
  if (!value.includes(',')) return dates;
  const names = value.split(',').map((name) => columnNamed(table, name)?.phrase ?? name);
  return [...dates, { value, label: names.join(', where blank ') }];
}
