import type { Mark, MarkState } from '../../scorecard/quality/marks.ts';
import './marks.css';

/** What is said of a measure’s data, as a diamond and words: full, half, hollow, or a stroke. */
export function QualityMark({ state, words }: Pick<Mark, 'state' | 'words'>) {
  return (
    <span className={`severity quality-mark quality-${state}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path fillRule="evenodd" d={shapes[state]} />
      </svg>
      {words}
    </span>
  );
}

const shapes: Readonly<Record<MarkState, string>> = {
  yes: 'M6 0L12 6L6 12L0 6Z',
  partly: 'M6 0L12 6L6 12L0 6ZM6 2.4V9.6L9.6 6Z',
  no: 'M6 0L12 6L6 12L0 6ZM6 2.4L2.4 6L6 9.6L9.6 6Z',
  unknown: 'M1 5H11V7H1Z',
};
