import type { Window } from '../measures/measure.ts';
import type { Point } from '../measures/result.ts';
import { type CountKey, countKeys, nameOfKey, returnKeys } from './countKey.ts';
import type { DisclosureTable, PointsByPlace } from './disclosure.ts';

/** What one side of a measure counts, everywhere and in every period. */
export type Series = {
  /** Two series of one name are one number in every place and period. */
  readonly name: string;
  readonly key: CountKey;
  readonly window: Window;
  /** By place and period; undefined where there is none. */
  readonly truths: ReadonlyMap<string, readonly (number | undefined)[]>;
};

export type TableSeries = { readonly numerator: Series; readonly denominator?: Series };

/**
 * Names the series of tables so that what is one number has one name: what is selected alike, and
 * what is the same everywhere, since an outsider who sees that it always was will take it so.
 */
export class SeriesNames {
  private readonly named = new Map<string, Series>();
  private readonly alike = new Map<string, string>();
  private readonly aliases = new Map<string, string>();

  ofTable(table: DisclosureTable, window: Window, points: PointsByPlace): TableSeries {
    const { measure, fromElsewhere } = table;
    const isShare = Object.values(points).some((row) => row.some(hasDenominator));
    const keys = fromElsewhere ? returnKeys(measure.id, isShare) : countKeys(measure);
    const numerator = this.series(keys.numerator, window, points, numeratorOf, measure.id);
    if (!keys.denominator) return { numerator };
    return {
      numerator,
      denominator: this.series(keys.denominator, window, points, denominatorOf, measure.id),
    };
  }

  /** Every series once, with all that is known of it. */
  all(): readonly Series[] {
    return [...this.named.values()];
  }

  /** The name under which a key is counted in a window, where it is. */
  nameOf(key: CountKey, window: Window): string | undefined {
    return this.aliases.get(`${window} ${nameOfKey(key)}`);
  }

  private series(
    key: CountKey,
    window: Window,
    points: PointsByPlace,
    of: (point: Point) => number | undefined,
    id: string,
  ): Series {
    const truths = new Map(Object.entries(points).map(([place, row]) => [place, row.map(of)]));
    const own = `${window} ${nameOfKey(key)}`;
    const table = key.from.split(',')[0];
    const look = `${window} ${table} ${JSON.stringify([...truths])}`;
    const name = this.alike.get(look) ?? (this.contradicts(own, truths) ? `${own} of ${id}` : own);
    const series = { name, key, window, truths };
    this.alike.set(look, name);
    if (!this.aliases.has(own)) this.aliases.set(own, name);
    this.named.set(name, joined(this.named.get(name), series));
    return series;
  }

  private contradicts(name: string, truths: Series['truths']): boolean {
    const known = this.named.get(name);
    return [...truths].some(([place, row]) =>
      row.some((truth, period) => {
        const other = known?.truths.get(place)?.[period];
        return truth !== undefined && other !== undefined && truth !== other;
      }),
    );
  }
}

/** One series may be known where the other is not. */
function joined(known: Series | undefined, series: Series): Series {
  if (!known) return series;
  const truths = new Map(known.truths);
  for (const [place, row] of series.truths) {
    const before = known.truths.get(place) ?? [];
    truths.set(
      place,
      row.map((truth, period) => before[period] ?? truth),
    );
  }
  return { ...known, truths };
}

function hasDenominator(point: Point): boolean {
  return point.state === 'known' && point.denominator !== undefined;
}

function numeratorOf(point: Point): number | undefined {
  if (point.state === 'known') return point.numerator;
  return point.state === 'not-applicable' ? 0 : undefined;
}

function denominatorOf(point: Point): number | undefined {
  if (point.state === 'known') return point.denominator;
  return point.state === 'not-applicable' ? 0 : undefined;
}
