import { FigureTwin } from './FigureTwin.tsx';
import type { FunnelModel } from './funnelModel.ts';
import { Unbroken } from './Unbroken.tsx';

type Props = { readonly model: FunnelModel };

/** The steps of a funnel one under the other: words, a bar, a number; and its table. */
export function FunnelFigure({ model }: Props) {
  return (
    <figure className="figure">
      <figcaption>
        <p className="figure-headline">{model.headline}</p>
        <p className="figure-subtitle">{model.subtitle}</p>
      </figcaption>
      <ol className="funnel">
        {model.bars.map((bar) => (
          <li key={bar.label}>
            <p className="funnel-step">
              {bar.label} <span className="funnel-when">{bar.when}</span>
            </p>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <path className="funnel-base" d="M0 0V10" />
              <rect className="funnel-bar" width={100 * bar.length} height="10" />
            </svg>
            <p className="funnel-value">
              <Unbroken text={bar.value} />
            </p>
            {bar.note && <p className="funnel-note">{bar.note}</p>}
          </li>
        ))}
      </ol>
      {model.missing.map((words) => (
        <p className="figure-missing" key={words}>
          {words}
        </p>
      ))}
      <FigureTwin table={model.table} summary="The same figures as a table" />
    </figure>
  );
}
