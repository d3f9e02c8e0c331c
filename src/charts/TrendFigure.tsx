import { lazy, Suspense } from 'react';
import type { MeasureKind } from '../measures/measure.ts';
import { FigureTwin } from './FigureTwin.tsx';
import { ReadableDrawing } from './ReadableDrawing.tsx';
import { trendHeight } from './trendGeometry.ts';
import type { TrendModel } from './trendModel.ts';
import { Unbroken } from './Unbroken.tsx';

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
      {(hasPart || hasGap) && (
        <ul className="figure-key">
          {hasPart && <li>○ and dashed line: part period, not judged</li>}
          {hasGap && <li>gap in the line: no value for that period</li>}
        </ul>
      )}
      <ReadableDrawing
        alternative={model.alternative}
        readings={model.points.map(({ reading }) => reading)}
        start={start}
        height={trendHeight}
      >
        {(width, active) => (
          <Suspense fallback={null}>
            <TrendChart model={model} kind={kind} width={width} active={active} />
          </Suspense>
        )}
      </ReadableDrawing>
      {model.notes && (
        <ol className="figure-notes">
          {model.notes.map(({ number, index, words }) => (
            <li key={number} value={number}>
              {model.points[index]?.period.words}: {words}
            </li>
          ))}
        </ol>
      )}
      <FigureTwin table={model.table} summary="The same figures as a table" />
    </figure>
  );
}
