import { Fragment, useContext } from 'react';
import { tables } from '../../../extracts/tables.ts';
import { insideSentence, numberInWords } from '../../../scorecard/format.ts';
import { marksAt } from '../../../scorecard/quality/marks.ts';
import type { MeasureQuality, Touch } from '../../../scorecard/quality/quality.ts';
import { bearingInWords, extremesInWords } from '../../../scorecard/quality/qualityInWords.ts';
import type { ScorecardMeasure } from '../../../scorecard/scorecard.ts';
import { RowsContext } from '../../../ui/rowsContext.ts';
import { useScorecard } from '../../../ui/scorecardContext.ts';
import { useQuality } from '../../../ui/useQuality.ts';
import { QualityMark } from '../../parts/QualityMark.tsx';
import { SeverityMark } from '../../parts/SeverityMark.tsx';

type Props = { readonly measure: ScorecardMeasure; readonly periodIndex: number };

/** How good the data of a measure are: complete, timely, checked, and what the checks found in them. */
export function QualityOfData({ measure, periodIndex }: Props) {
  const scorecard = useScorecard();
  const quality = useQuality(scorecard, useContext(RowsContext))?.[measure.id];
  const period = scorecard.periods[periodIndex];
  if (!quality || !period) return null;
  const extremes = extremesInWords(measure, quality, periodIndex);
  return (
    <section aria-labelledby="quality" className="quality">
      <h2 id="quality">How good the data are</h2>
      <p className="measure-of-text quiet">
        By stated rules, for {period.words} in {scorecard.partnership.area} as a whole.
      </p>
      <dl className="facts">
        {marksAt(scorecard, measure, quality, periodIndex).map((mark) => (
          <Fragment key={mark.id}>
            <dt>
              <QualityMark {...mark} />
            </dt>
            <dd>{mark.because}</dd>
          </Fragment>
        ))}
      </dl>
      {extremes && <p className="measure-of-text">{extremes}</p>}
      <Found quality={quality} periodIndex={periodIndex} />
    </section>
  );
}

type FoundProps = { readonly quality: MeasureQuality; readonly periodIndex: number };

function Found({ quality: { touches }, periodIndex }: FoundProps) {
  if (touches.length === 0) return null;
  const here = (touch: Touch) => touch.perPeriod[periodIndex] ?? 0;
  const bearing = touches.filter((touch) => here(touch) > 0);
  const others = touches.length - bearing.length;
  return (
    <details className="figure-twin">
      <summary>What the checks found in these data</summary>
      <ul className="measure-of-text">
        {bearing
          .toSorted((a, b) => here(b) - here(a))
          .map((touch) => (
            <li key={`${touch.code} ${touch.table} ${touch.column}`}>
              <SeverityMark severity={touch.severity} /> <strong>{touch.title}</strong> (
              {insideSentence(tables[touch.table].title)}
              {touch.column && (
                <>
                  , <code>{touch.column}</code>
                </>
              )}
              ): {numberInWords(here(touch))} of {numberInWords(touch.count)} may bear on this
              period; the value is then {bearingInWords(touch, here(touch))}.
            </li>
          ))}
        {others > 0 && (
          <li>
            {others === 1 ? '1 other finding bears' : `${others} other findings bear`} on other
            periods only.
          </li>
        )}
      </ul>
    </details>
  );
}
