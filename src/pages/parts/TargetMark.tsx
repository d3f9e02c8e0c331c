import type { TargetStatus } from '../../scorecard/target.ts';

type Props = { readonly status: TargetStatus; readonly words: string };

/** A status against target as a shape and words: squares, where a movement has triangles. */
export function TargetMark({ status, words }: Props) {
  return (
    <span className={`target-mark target-${status}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path fillRule="evenodd" d={shapes[status]} />
      </svg>
      <span>{words}</span>
    </span>
  );
}

const shapes: Readonly<Record<TargetStatus, string>> = {
  met: 'M1 1H11V11H1Z',
  within: 'M1 1H11V11H1ZM6 2.5V9.5H9.5V2.5Z',
  missed: 'M1 1H11V11H1ZM2.75 2.75V9.25H9.25V2.75Z',
};
