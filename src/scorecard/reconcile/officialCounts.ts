import { addMonths, partsOf } from '../../calendar/calendarDate.ts';
import {
  type FigureId,
  figureIds,
  type PublishedFigures,
} from '../../extracts/dfe/publishedFigures.ts';
import { catalogue } from '../../measures/catalogue/catalogue.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Span } from '../../measures/span.ts';
import { type Figure, figures } from '../benchmarks/figures.ts';
import { publishedValue } from '../benchmarks/publishedPoint.ts';

/** What the DfE counted for the same places and the same year or day. */
export type OfficialCount = {
  /** What is counted in all: `plans started in the year`. */
  readonly whole: string;
  readonly numerator?: number;
  readonly denominator: number;
  /** Whether it is the very measure, and not only rows of the same kind. */
  readonly same: boolean;
};

/**
 * What the DfE counted among rows of the measure's kind in the areas together: only for a year to
 * 31 March or a position at that day, and only where every area has a count.
 */
export function officialCounts(
  measure: Measure,
  span: Span,
  areas: readonly string[],
  published: PublishedFigures,
): OfficialCount[] {
  const year = statisticsYear(measure, span);
  if (year === undefined || measure.from === 'returns' || areas.length === 0) return [];
  const counts = figureIds.flatMap((id) => {
    const figure = figures[id];
    if (tableOf(figure) !== measure.counts.table) return [];
    const sum = sumOver(areas, id, year, published);
    if (!sum) return [];
    const same = figure.measure === measure.id && figure.differs === undefined;
    return [{ ...sum, whole: figure.denominator, same }];
  });
  return counts
    .toSorted((a, b) => Number(b.same) - Number(a.same))
    .filter(({ whole }, place, all) => all.findIndex((one) => one.whole === whole) === place);
}

/** The year to 31 March that the days are, or at whose end they are. */
function statisticsYear({ window }: Measure, { from, to }: Span): number | undefined {
  const { year, month, day } = partsOf(to);
  if (month !== 3 || day !== 31) return undefined;
  return window === 'S' || from === addMonths(to + 1, -12) ? year : undefined;
}

function tableOf({ measure }: Figure): string | undefined {
  const nearest = catalogue.find(({ id }) => id === measure);
  return nearest?.from === 'rows' ? nearest.counts.table : undefined;
}

function sumOver(
  areas: readonly string[],
  figure: FigureId,
  year: number,
  published: PublishedFigures,
): Pick<OfficialCount, 'numerator' | 'denominator'> | undefined {
  const values = areas.map((area) => publishedValue(published, figure, area, year));
  const denominator = sumOf(values.map((value) => value?.[1]));
  const numerator = sumOf(values.map((value) => value?.[0]));
  if (denominator === undefined) return undefined;
  return { denominator, ...(numerator === undefined ? {} : { numerator }) };
}

function sumOf(counts: readonly unknown[]): number | undefined {
  const numbers = counts.filter((count) => typeof count === 'number');
  if (numbers.length < counts.length) return undefined;
  return numbers.reduce((sum, count) => sum + count, 0);
}
