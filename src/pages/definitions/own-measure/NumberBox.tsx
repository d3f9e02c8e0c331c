type NumberBoxProps = {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
};

/** A box for a number inside a condition. */
export function NumberBox({ label, value, onType }: NumberBoxProps) {
  return (
    <input
      type="text"
      inputMode="numeric"
      className="number-box"
      aria-label={label}
      autoComplete="off"
      value={value}
      onChange={(event) => onType(event.target.value)}
    />
  );
}
