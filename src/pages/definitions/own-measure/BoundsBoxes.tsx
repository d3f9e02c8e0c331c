import type { Bound, Bounds } from './measureForm.ts';
import { NumberBox } from './NumberBox.tsx';
import { Pick } from './Pick.tsx';

type BoundsBoxesProps = {
  readonly name: string;
  readonly bounds: Bounds;
  readonly onChange: (change: Partial<Bounds>) => void;
};

const boundOptions: readonly { readonly value: Bound; readonly label: string }[] = [
  { value: 'atLeast', label: 'at least' },
  { value: 'moreThan', label: 'more than' },
  { value: 'atMost', label: 'at most' },
  { value: 'lessThan', label: 'less than' },
  { value: 'between', label: 'from' },
];

/** The bounds of a number: `at least 1`, `from 0 to 5`. */
export function BoundsBoxes({ name, bounds, onChange }: BoundsBoxesProps) {
  const { bound, first, second } = bounds;
  return (
    <>
      <Pick
        label={`${name}: how its number compares`}
        value={bound}
        options={boundOptions}
        onPick={(value) => onChange({ bound: value as Bound })}
      />
      <NumberBox
        label={`${name}: number`}
        value={first}
        onType={(value) => onChange({ first: value })}
      />
      {bound === 'between' && (
        <>
          <span>to</span>
          <NumberBox
            label={`${name}: highest number`}
            value={second}
            onType={(value) => onChange({ second: value })}
          />
        </>
      )}
    </>
  );
}
