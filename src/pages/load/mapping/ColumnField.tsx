import type { LayoutGuess } from '../../../extracts/mapping/fileColumns.ts';
import { sameInEveryRow } from '../../../extracts/mapping/mapping.ts';
import type { Column } from '../../../extracts/tables.ts';
import type { ColumnsToMap } from '../../../scorecard/mapColumns.ts';
import { withoutIt } from './mappingOf.ts';

/** The value of the choice that what is written beside it stands in every row. No header is like it. */
const sameValue = ' same';

type ColumnFieldProps = {
  readonly id: string;
  readonly column: Column;
  readonly guess: LayoutGuess;
  readonly columns: ColumnsToMap['columns'];
  /** The name of the column of the file; absent where it is not in the file. */
  readonly answer: string | undefined;
  readonly error: string | undefined;
  /** What stands in every row; absent where that was not said. */
  readonly always: string | undefined;
  onSay(change: { readonly name?: string; readonly always?: string }): void;
};

/** Asks which column of the file one of the table is: likely ones first, with samples and the reason. */
export function ColumnField({
  id,
  column,
  guess,
  columns,
  answer,
  always,
  error,
  onSay,
}: ColumnFieldProps) {
  const guesses = guess.guesses[column.name] ?? [];
  const likely = guesses.map(({ name }) => name);
  const others = columns.map(({ name }) => name).filter((name) => !likely.includes(name));
  const samples = columns.find(({ name }) => name === answer)?.samples ?? [];
  const why = guesses.find(({ name }) => name === answer)?.why;
  const isFound = answer !== undefined && guess.finds[column.name] === answer;
  return (
    <div className={error ? 'mapping-row field-wrong' : 'mapping-row'}>
      <label htmlFor={id}>
        {capitalised(column.phrase)} <code className="quiet">{column.name}</code>
      </label>
      <div className="mapping-answer">
        {error && (
          <span className="field-error" id={`${id}-error`}>
            <strong>Error:</strong> {error}
          </span>
        )}
        <select
          id={id}
          value={always === undefined ? (answer ?? '') : sameValue}
          aria-describedby={error ? `${id}-error ${id}-about` : `${id}-about`}
          aria-invalid={error ? true : undefined}
          onChange={({ target: { value } }) => {
            if (value === sameValue) onSay({ always: '' });
            else onSay(value === '' ? {} : { name: value });
          }}
        >
          <option value="">Not in this file</option>
          {sameInEveryRow.includes(column.name) && (
            <option value={sameValue}>The same in every row</option>
          )}
          <Options label="Likely" names={likely} />
          <Options
            label={likely.length > 0 ? 'Other columns' : 'Columns of the file'}
            names={others}
          />
        </select>
        {always !== undefined && (
          <input
            type="text"
            aria-label={`${capitalised(column.phrase)} in every row`}
            autoComplete="off"
            value={always}
            onChange={(event) => onSay({ always: event.target.value })}
          />
        )}
        <span className="small quiet" id={`${id}-about`}>
          {always !== undefined ? (
            'Written into every row of files with these headers.'
          ) : answer === undefined ? (
            !error && withoutIt(column, guess.table)
          ) : (
            <>
              <span className="block">{samplesInWords(samples)}</span>{' '}
              {(why || isFound) && (
                <span className="block">
                  {capitalised(why ?? 'the layout has it under this header')}
                </span>
              )}
            </>
          )}
        </span>
      </div>
    </div>
  );
}

function Options({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <optgroup label={label}>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

function samplesInWords(samples: readonly string[]): string {
  if (samples.length === 0) return 'Nothing is recorded in the first rows.';
  return `Such as ${samples.slice(0, 4).join(' · ')}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
