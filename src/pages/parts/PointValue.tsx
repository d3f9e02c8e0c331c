import type { MeasureKind } from '../../measures/measure.ts';
import type { Point } from '../../measures/result.ts';
import {
  absenceInWords,
  countsInWords,
  numberInWords,
  symbols,
  valueInWords,
} from '../../scorecard/format.ts';

type Props = {
  readonly point: Point;
  readonly kind: MeasureKind;
  /** A share of fewer than this is marked as too few to judge. */
  readonly minimum?: number;
};

/**
 * A value in a table: the share or rate, and its counts under it. What is read and copied is the one
 * form used everywhere, `4 of 17 (23.5 %)`.
 */
export function PointValue({ point, kind, minimum = 0 }: Props) {
  if (point.state !== 'known') {
    const words = absenceInWords(point);
    return (
      <span className="absent" title={words}>
        <span aria-hidden="true">{symbols[point.state]}</span>
        <span className="visually-hidden">{words}</span>
      </span>
    );
  }
  const value = valueInWords(point, kind);
  if (kind === 'count' || point.denominator === undefined) {
    return <span className="value-main">{value}</span>;
  }
  if (kind === 'rate') {
    return (
      <span className="value value-rate">
        <span className="value-main">
          {value.replace(' per 10,000', '')} <span className="value-per">per 10,000</span>
        </span>
        <span className="visually-hidden"> (</span>
        <span className="value-counts">
          {numberInWords(point.numerator)} of {numberInWords(point.denominator)}
        </span>
        <span className="visually-hidden">)</span>
      </span>
    );
  }
  const few = point.denominator < minimum;
  return (
    <span className={few ? 'value value-few' : 'value value-share'}>
      <span className="value-counts">{countsInWords(point)}</span>{' '}
      <span className="value-main">
        <span className="visually-hidden">(</span>
        {value}
        <span className="visually-hidden">)</span>
        {few && <FewMark />}
      </span>
    </span>
  );
}

function FewMark() {
  return (
    <>
      <span aria-hidden="true"> †</span>
      <span className="visually-hidden"> too few to judge</span>
    </>
  );
}
