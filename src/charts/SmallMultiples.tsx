import type { MeasureKind } from '../measures/measure.ts';
import { axisValue } from '../scorecard/format.ts';
import { axisFromZero } from './axis.ts';
import { type MultiplesModel, reasonsAt } from './multiplesModel.ts';
import { SmallMultiple } from './SmallMultiple.tsx';

type Props = {
  readonly model: MultiplesModel;
  readonly kind: MeasureKind;
  readonly periodIndex: number;
};

/** A line for each place or group, side by side on one scale. */
export function SmallMultiples({ model, kind, periodIndex }: Props) {
  const { highest } = axisFromZero(model.highest, kind);
  const dates = model.items[0]?.points;
  return (
    <figure className="figure">
      <figcaption>
        <p className="figure-headline">{model.headline}</p>
        <p className="figure-subtitle">{model.subtitle}</p>
      </figcaption>
      <ul className="figure-key">
        <li>
          every scale runs from 0 to {axisValue(highest, kind)}, from {dates?.[0]?.period.short} to{' '}
          {dates?.at(-1)?.period.short}
        </li>
        <li>● the period shown</li>
        {dates?.some(({ period }) => !period.complete) && <li>○ part period</li>}
        {model.drawnFrom > 0 && <li>gap: no value, or of fewer than {model.drawnFrom}</li>}
      </ul>
      {reasonsAt(model, periodIndex).map((reason) => (
        <p className="figure-missing" key={reason}>
          {reason}
        </p>
      ))}
      <ul className="multiples">
        {model.items.map((item) => (
          <li key={item.id}>
            <SmallMultiple item={item} highest={highest} periodIndex={periodIndex} />
          </li>
        ))}
      </ul>
    </figure>
  );
}
