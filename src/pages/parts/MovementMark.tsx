import { type Movement, movementInWords } from '../../scorecard/movement.ts';

type Props = { readonly movement: Movement };

/** A movement as a shape and words. */
export function MovementMark({ movement }: Props) {
  return (
    <span className={`movement movement-${verdictOf(movement)}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={shapes[shapeOf(movement)]} />
      </svg>
      <span>{movementInWords(movement)}</span>
    </span>
  );
}

const shapes = {
  rose: 'M6 1.5L11.5 10.5H0.5Z',
  fell: 'M6 10.5L0.5 1.5H11.5Z',
  flat: 'M1 5H11V7H1Z',
  few: 'M6 2A4 4 0 1 1 5.99 2ZM6 3.5A2.5 2.5 0 1 0 6.01 3.5Z',
} as const;

function shapeOf(movement: Movement): keyof typeof shapes {
  if (movement.state !== 'compared') return 'few';
  if (!movement.distinguishable || movement.direction === 'same') return 'flat';
  return movement.direction;
}

function verdictOf(movement: Movement): string {
  return movement.state === 'compared' ? movement.verdict : 'neither';
}
