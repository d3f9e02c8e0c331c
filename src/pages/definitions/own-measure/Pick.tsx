import type { Option } from './fitting.ts';

type PickProps = {
  readonly id?: string;
  /** What is chosen, for who does not see where the list stands. */
  readonly label?: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onPick: (value: string) => void;
};

/** A list to choose one of; a value that it does not have is added, so that nothing is lost. */
export function Pick({ id, label, value, options, onPick }: PickProps) {
  const known = options.some((option) => option.value === value);
  const all = known || value === '' ? options : [...options, { value, label: value }];
  return (
    <select
      id={id}
      aria-label={label}
      value={value}
      onChange={(event) => onPick(event.target.value)}
    >
      {!known && value === '' && <option value="">Choose …</option>}
      {all.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
