import { type ChangeEvent, type DragEvent, useId, useState } from 'react';
import type { Source } from '../extracts/source.ts';
import { chosenFiles, droppedFiles } from './droppedFiles.ts';

declare module 'react' {
  // Not in React's types: known to all browsers, standard in none.
  interface InputHTMLAttributes<T> {
    webkitdirectory?: '' | undefined;
  }
}

type FileDropProps = { onFiles(sources: readonly Source[]): void };

/** Takes files from the computer: dropped, chosen, or a whole folder. */
export function FileDrop({ onFiles }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const id = useId();

  function give(sources: readonly Source[]): void {
    if (sources.length > 0) onFiles(sources);
  }

  function choose({ target }: ChangeEvent<HTMLInputElement>): void {
    give(chosenFiles(target.files ?? []));
    // Otherwise choosing the same file again, after mending it, would be no change.
    target.value = '';
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(give);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the inputs are the first
    <div
      className={isOver ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>Drop CSV files, Excel workbooks or a folder here, or</p>
      <div className="button-row">
        <span className="file-input">
          <input
            id={`${id}-files`}
            className="visually-hidden"
            type="file"
            multiple
            accept=".csv,.tsv,.txt,.xlsx,text/csv"
            onChange={choose}
          />
          <label htmlFor={`${id}-files`} className="button button-main">
            Choose files
          </label>
        </span>
        <span className="file-input">
          <input
            id={`${id}-folder`}
            className="visually-hidden"
            type="file"
            webkitdirectory=""
            onChange={choose}
          />
          <label htmlFor={`${id}-folder`} className="button button-other">
            Choose a folder
          </label>
        </span>
      </div>
    </div>
  );
}
