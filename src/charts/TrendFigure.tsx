import { lazy, type PointerEvent, Suspense, useId } from 'react';
import type { MeasureKind } from '../measures/measure.ts';
import { FigureTwin } from './FigureTwin.tsx';
import { pointNearX, trendHeight } from './trendGeometry.ts';
import type { TrendModel } from './trendModel.ts';
import { Unbroken } from './Unbroken.tsx';
import { useElementWidth } from './useElementWidth.ts';
import { usePointReader } from './usePointReader.ts';

/** The chart library is fetched only where a trend is drawn. */
const TrendChart = lazy(async () => ({ default: (await import('./TrendChart.tsx')).TrendChart }));

type Props = {
  readonly model: TrendModel;
  readonly kind: MeasureKind;
  /** The period that is read first. */
  readonly start: number;
};

/** A trend with its headline, its text, a reading of each point by keyboard, and its table. */
export function TrendFigure({ model, kind, start }: Props) {
  const [ref, width] = useElementWidth<HTMLDivElement>();
  const { index, read, onKeyDown } = usePointReader(model.points.length, start);
  const id = useId();
  const reading = model.points[index]?.reading ?? '';
  const readAt = (event: PointerEvent<HTMLDivElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    read(pointNearX(x, model.points.length, width));
  };
  const hasPart = model.points.some((point) => !point.period.complete);
  const hasGap = model.points.some((point) => point.drawn === undefined);
  return (
    <figure className="figure">
      <figcaption>
        <p className="figure-headline">
          <Unbroken text={model.headline} />
        </p>
        <p className="figure-subtitle">{model.subtitle}</p>
      </figcaption>
      <p className="visually-hidden" id={`${id}-text`}>
        {model.alternative}
      </p>
      {(hasPart || hasGap) && (
        <ul className="figure-key">
          {hasPart && <li>○ and dashed line: part period, not judged</li>}
          {hasGap && <li>gap in the line: no value for that period</li>}
        </ul>
      )}
      <div
        ref={ref}
        className="figure-drawing"
        style={{ minHeight: trendHeight }}
        role="slider"
        tabIndex={0}
        aria-label="Read the chart point by point"
        aria-describedby={`${id}-text ${id}-keys`}
        aria-valuemin={1}
        aria-valuemax={model.points.length}
        aria-valuenow={index + 1}
        aria-valuetext={reading}
        onKeyDown={onKeyDown}
        onPointerMove={readAt}
        onPointerDown={readAt}
      >
        <div aria-hidden="true">
          <Suspense fallback={null}>
            <TrendChart model={model} kind={kind} width={width} active={index} />
          </Suspense>
        </div>
      </div>
      <p className="figure-reading">
        <span className="figure-reading-value">
          <Unbroken text={reading} />
        </span>
        <span className="figure-keys" id={`${id}-keys`}>
          Point at the chart, or use the arrow keys on it, to read each period.
        </span>
      </p>
      <FigureTwin table={model.table} summary="The same figures as a table" />
    </figure>
  );
}
