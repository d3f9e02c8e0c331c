import { ControlDrawing } from './ControlDrawing.tsx';
import type { ControlModel } from './controlModel.ts';
import { FigureTwin } from './FigureTwin.tsx';
import { ReadableDrawing } from './ReadableDrawing.tsx';
import { trendHeight } from './trendGeometry.ts';
import { Unbroken } from './Unbroken.tsx';
import './control.css';

type Props = { readonly model: ControlModel };

/** Each kind of mark, and what it says. */
const marks = {
  improvement: '◆ signal of improvement',
  concern: '■ signal of concern',
  higher: '▲ signal: higher',
  lower: '▼ signal: lower',
} as const;

/** A control chart with its headline, key, a reading of each month, and its table. */
export function ControlFigure({ model }: Props) {
  const { points, segments } = model;
  const seen = new Set(points.map(({ variation }) => variation));
  const hasLimits = segments.some(({ limits }) => limits !== undefined);
  return (
    <figure className="figure">
      <figcaption>
        <p className="figure-headline">
          <Unbroken text={model.headline} />
        </p>
        <p className="figure-subtitle">{model.subtitle}</p>
      </figcaption>
      <ul className="figure-key">
        {hasLimits && <li>dashed lines: upper and lower limits of chance</li>}
        {segments.length > 1 && <li>lines that break: limits worked out anew from there</li>}
        {Object.entries(marks).map(([variation, words]) =>
          seen.has(variation as keyof typeof marks) ? <li key={variation}>{words}</li> : null,
        )}
        {points.some(({ value }) => value === undefined) && <li>gap: no value for that month</li>}
      </ul>
      <ReadableDrawing
        alternative={model.alternative}
        readings={model.readings}
        start={points.length - 1}
        height={trendHeight}
      >
        {(width, active) => <ControlDrawing model={model} width={width} active={active} />}
      </ReadableDrawing>
      <FigureTwin table={model.table} summary="The same months as a table" />
    </figure>
  );
}
