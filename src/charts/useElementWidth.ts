import { useCallback, useState } from 'react';

/** The width that a drawing has before its place is measured, and where nothing can be measured. */
const assumedWidth = 720;

/** The width of an element, followed as it changes; the ref goes on the element. */
export function useElementWidth<E extends HTMLElement>(): [
  ref: (element: E | null) => (() => void) | undefined,
  width: number,
] {
  const [width, setWidth] = useState(assumedWidth);
  const ref = useCallback((element: E | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
