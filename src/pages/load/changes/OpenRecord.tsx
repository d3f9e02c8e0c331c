import { type ChangeEvent, useId } from 'react';
import type { Source } from '../../../extracts/source.ts';

/** Takes the record of an earlier load from the computer. */
export function OpenRecord({ onOpen }: { onOpen(source: Source): void }) {
  const id = useId();

  function choose({ target }: ChangeEvent<HTMLInputElement>): void {
    const [file] = target.files ?? [];
    target.value = '';
    if (file) onOpen({ name: file.name, blob: file });
  }

  return (
    <span className="file-input">
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={choose}
      />
      <label htmlFor={id} className="button button-other">
        Open the record of an earlier load
      </label>
    </span>
  );
}
