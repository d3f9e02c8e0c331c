import { useId } from 'react';
import { Button } from './Button.tsx';
import type { Activity } from './desk.ts';
import { fileSize } from './words.ts';

type ProgressListProps = {
  readonly activity: Exclude<Activity, { state: 'idle' }>;
  onCancel(): void;
};

/** How far each file is, and the way to stop. */
export function ProgressList({ activity, onCancel }: ProgressListProps) {
  const id = useId();
  const title = activity.state === 'fetching' ? 'Fetching the extracts' : 'Reading the files';
  return (
    <section className="progress-list" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {activity.progress.map(({ file, bytesRead, bytesTotal }, index) => (
          <li key={file}>
            <label htmlFor={`${id}-${index}`}>{file}</label>
            <progress
              id={`${id}-${index}`}
              max={bytesTotal || 1}
              {...((bytesTotal > 0 || bytesRead === 0) && { value: bytesRead })}
            />
            <span className="quiet">
              {bytesRead === 0
                ? 'waiting'
                : bytesRead === bytesTotal
                  ? 'done'
                  : fileSize(bytesRead)}
            </span>
          </li>
        ))}
      </ul>
      <Button onClick={onCancel}>Cancel</Button>
    </section>
  );
}
