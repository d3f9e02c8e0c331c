import { Field } from '../Field.tsx';

type DateBoxProps = {
  readonly id: string;
  readonly label: string;
  readonly error?: string | undefined;
  /** ISO, or blank. */
  readonly value: string;
  readonly onType: (value: string) => void;
};

/** A box for a day. */
export function DateBox({ id, label, error, value, onType }: DateBoxProps) {
  return (
    <Field id={id} label={label} error={error}>
      {(describedBy) => (
        <input
          id={id}
          type="date"
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}
