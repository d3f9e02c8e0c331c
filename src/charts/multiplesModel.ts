import { listInWords } from '../scorecard/format.ts';
import { alternativeOf, type TrendPoint } from './trendModel.ts';

/** Several lines side by side on one scale: a measure in each place, or the part of each group. */
export type MultiplesModel = {
  readonly headline: string;
  readonly subtitle: string;
  readonly items: readonly MultipleModel[];
  /** What an item is called where none of them has a value. */
  readonly noun: string;
  /** Shares of fewer than this are in the table and not in the drawing, where they are mostly chance. */
  readonly drawnFrom: number;
  /** The highest value of any item, for the one scale; 0 where nothing is known. */
  readonly highest: number;
};

export type MultipleModel = {
  readonly id: string;
  readonly name: string;
  readonly points: readonly TrendPoint[];
  /** The drawing in words. */
  readonly alternative: string;
};

type Item = Pick<MultipleModel, 'id' | 'name' | 'points'>;

/** One line of several: shares of fewer than `drawnFrom` are kept and not drawn. */
export function multipleModel(
  measure: Parameters<typeof alternativeOf>[0],
  { id, name, points }: Item,
  drawnFrom: number,
): MultipleModel {
  const isFew = ({ point }: TrendPoint) =>
    point.state === 'known' && (point.denominator ?? drawnFrom) < drawnFrom;
  const few = points.filter(isFew).length;
  const shown = points.map((point) => {
    if (!isFew(point)) return point;
    const { drawn: _, ...rest } = point;
    return rest;
  });
  const notDrawn = few === 0 ? '' : ` ${few} values of fewer than ${drawnFrom} are not drawn.`;
  return {
    id,
    name,
    points: shown,
    alternative: `${alternativeOf(measure, name, shown)}${notDrawn}`,
  };
}

/** The highest value that is drawn. */
export function highestOf(items: readonly MultipleModel[]): number {
  return Math.max(0, ...items.flatMap(({ points }) => points.map(({ drawn }) => drawn ?? 0)));
}

/** The value of an item in a period, as it stands under its name; reasons are said apart. */
export function multipleValue({ points }: MultipleModel, periodIndex: number): string {
  const shown = points[periodIndex];
  if (!shown) return '';
  if (shown.point.state === 'unavailable') return 'no value';
  return shown.reading.slice(shown.period.words.length + 2);
}

/** Why items have no value in a period, each reason once. */
export function reasonsAt({ items, noun }: MultiplesModel, periodIndex: number): string[] {
  const namesByReason = new Map<string, string[]>();
  for (const { name, points } of items) {
    const point = points[periodIndex]?.point;
    if (point?.state !== 'unavailable') continue;
    namesByReason.set(point.reason, [...(namesByReason.get(point.reason) ?? []), name]);
  }
  const when = items[0]?.points[periodIndex]?.period.words ?? '';
  return [...namesByReason].map(([reason, names]) => {
    const where = names.length === items.length ? `any ${noun}` : listInWords(names);
    return `No value in ${when} for ${where}: ${reason}.`;
  });
}
