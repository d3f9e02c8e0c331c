import { inWords } from './dates.ts';

type DateFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** ISO, or empty. */
  readonly value: string;
  readonly error: string | undefined;
  onType(value: string): void;
};

/** A date box, with its date said in words: the order of figures in the box is the browser's own. */
export function DateField({ id, label, hint, value, error, onType }: DateFieldProps) {
  const words = inWords(value);
  const about = [
    `${id}-hint`,
    ...(error ? [`${id}-error`] : []),
    ...(words ? [`${id}-words`] : []),
  ];
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
      {error && (
        <span className="field-error" id={`${id}-error`}>
          <strong>Error:</strong> {error}
        </span>
      )}
      <span className="date-and-words">
        <input
          id={id}
          type="date"
          aria-describedby={about.join(' ')}
          aria-invalid={error ? true : undefined}
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
        {words && (
          <span className="small" id={`${id}-words`}>
            {words}
          </span>
        )}
      </span>
    </div>
  );
}
