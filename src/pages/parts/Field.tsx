import type { ReactNode } from 'react';

type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error: string | undefined;
  /** Draws the control; it is described by the hint and the error. */
  readonly children: (describedBy: string | undefined) => ReactNode;
};

/** A label, a hint, what is wrong, and the control. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  const about = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])];
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          <strong>Error:</strong> {error}
        </span>
      )}
      {children(about.join(' ') || undefined)}
    </div>
  );
}

type TextFieldProps = Omit<FieldProps, 'children'> & {
  readonly value: string;
  readonly onType: (value: string) => void;
};

/** A box for a line of text. */
export function TextField({ value, onType, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(describedBy) => (
        <input
          id={field.id}
          type="text"
          className="wide-box"
          aria-describedby={describedBy}
          aria-invalid={field.error ? true : undefined}
          autoComplete="off"
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}
