import { TextField } from '../Field.tsx';

type AuthorFieldProps = {
  readonly id: string;
  /** The name under which this page writes already; then it is not asked again. */
  readonly known: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onType: (value: string) => void;
};

/** Asks once who writes. */
export function AuthorField({ id, known, value, error, onType }: AuthorFieldProps) {
  if (known !== '') return null;
  return (
    <TextField
      id={id}
      label="Your name"
      hint="Stands with what you write and in the history of the workspace file. Asked once."
      error={error}
      value={value}
      onType={onType}
    />
  );
}
