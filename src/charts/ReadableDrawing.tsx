import { type PointerEvent, type ReactNode, useId } from 'react';
import { pointNearX } from './trendGeometry.ts';
import { Unbroken } from './Unbroken.tsx';
import { useElementWidth } from './useElementWidth.ts';
import { usePointReader } from './usePointReader.ts';

type Props = {
  /** The drawing in words. */
  readonly alternative: string;
  /** Each point in words, in the order of the drawing. */
  readonly readings: readonly string[];
  /** The point that is read first. */
  readonly start: number;
  readonly height: number;
  /** Draws at a width, with the point that is being read. */
  readonly children: (width: number, active: number) => ReactNode;
};

/** A drawing over time whose points are read one by one, by keyboard or by pointing. */
export function ReadableDrawing({ alternative, readings, start, height, children }: Props) {
  const [ref, width] = useElementWidth<HTMLDivElement>();
  const { index, read, onKeyDown } = usePointReader(readings.length, start);
  const id = useId();
  const reading = readings[index] ?? '';
  const readAt = (event: PointerEvent<HTMLDivElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    read(pointNearX(x, readings.length, width));
  };
  return (
    <>
      <p className="visually-hidden" id={`${id}-text`}>
        {alternative}
      </p>
      <div
        ref={ref}
        className="figure-drawing"
        style={{ minHeight: height }}
        role="slider"
        tabIndex={0}
        aria-label="Read the chart point by point"
        aria-describedby={`${id}-text ${id}-keys`}
        aria-valuemin={1}
        aria-valuemax={readings.length}
        aria-valuenow={index + 1}
        aria-valuetext={reading}
        onKeyDown={onKeyDown}
        onPointerMove={readAt}
        onPointerDown={readAt}
      >
        <div aria-hidden="true">{children(width, index)}</div>
      </div>
      <p className="figure-reading">
        <span className="figure-reading-value">
          <Unbroken text={reading} />
        </span>
        <span className="figure-keys" id={`${id}-keys`}>
          Point at the chart, or use the arrow keys on it, to read each period.
        </span>
      </p>
    </>
  );
}
