import { type KeyboardEvent, useState } from 'react';

/** Reading the points of a chart one by one, with the arrow keys or by pointing. */
export type PointReader = {
  readonly index: number;
  readonly read: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Starts at the point given, and stays inside the points that there are. */
export function usePointReader(count: number, start: number): PointReader {
  const [chosen, setChosen] = useState<number>();
  const inside = (index: number) => Math.max(0, Math.min(count - 1, index));
  const index = inside(chosen ?? start);
  return {
    index,
    read: (next) => setChosen(inside(next)),
    onKeyDown: (event) => {
      const next = indexAfterKey(event.key, index, count);
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      setChosen(inside(next));
    },
  };
}

/** Where a key leads from a point; absent where the key is none of the reader's. */
function indexAfterKey(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return index + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return index - 1;
    case 'PageUp':
      return index + 6;
    case 'PageDown':
      return index - 6;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
