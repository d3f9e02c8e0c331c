import { faultsOf } from '../../measures/faults.ts';
import type { Measure } from '../../measures/measure.ts';
import { narrowed, type StrategyFigure } from './strategyFigure.ts';

/** What of the published figures of a partnership file cannot be: measures, places and tests it has not. */
export function wrongPublished(
  published: readonly StrategyFigure[],
  measures: readonly Measure[],
  places: readonly string[],
): string[] {
  return published.flatMap((figure, index) => {
    const measure = measures.find(({ id }) => id === figure.measure);
    const faults =
      figure.only && measure?.from === 'rows' ? faultsOf(narrowed(measure, figure)) : [];
    return [
      ...(figure.measure !== undefined && !measure
        ? [`published.${index}.measure: there is no measure “${figure.measure}”`]
        : []),
      ...(places.includes(figure.locality)
        ? []
        : [`published.${index}.locality: there is no locality “${figure.locality}”`]),
      ...faults.map(({ message }) => `published.${index}.only: ${message}`),
    ];
  });
}
