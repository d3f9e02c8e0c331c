import { isWithin } from './countKey.ts';
import type { Disclosure, DisclosureTable } from './disclosure.ts';
import { type Series, SeriesNames, type TableSeries } from './series.ts';
import { type System, SystemBuilder } from './system.ts';

/** Turns all that an audience gets into one system: counts, the cells that print them, and relations. */
export function buildSystem(disclosure: Disclosure): System {
  const assembly = new Assembly(disclosure);
  for (const [index, table] of disclosure.tables.entries()) assembly.addTable(table, index);
  const shown = assembly.series();
  for (const table of disclosure.tables) assembly.addEvents(table);
  for (const series of shown) assembly.relatePlaces(series);
  for (const [part, whole] of nested(shown)) assembly.relateParts(part, whole);
  for (const series of shown) assembly.relatePeriods(series);
  return assembly.builder.build();
}

type Where = { readonly place: string; readonly period: number };

class Assembly {
  readonly builder = new SystemBuilder();
  private readonly names = new SeriesNames();
  private readonly counts = new Map<string, number>();
  private readonly known: ReadonlySet<string>;
  private readonly disclosure: Disclosure;

  constructor(disclosure: Disclosure) {
    this.disclosure = disclosure;
    const { known = [] } = disclosure;
    this.known = new Set(known.map((each) => `${each.measure} ${each.place} ${each.period}`));
  }

  series(): readonly Series[] {
    return this.names.all();
  }

  addTable(table: DisclosureTable, index: number): void {
    const series = this.names.ofTable(table, table.measure.window, table.points);
    for (const [place, row] of Object.entries(table.points)) {
      for (const period of row.keys()) this.addCell(table, index, series, { place, period });
    }
  }

  private addCell(
    { measure }: DisclosureTable,
    table: number,
    series: TableSeries,
    where: Where,
  ): void {
    const numerator = this.countAt(series.numerator, where);
    if (numerator === undefined) return;
    const counts = this.shareCounts(series, where) ?? [numerator];
    const whole = counts[1] ?? numerator;
    const isKnown = this.known.has(`${measure.id} ${where.place} ${where.period}`);
    const isEmpty = this.builder.truth(whole) === 0;
    const isTotal = where.place === this.disclosure.total;
    this.builder.cell({ table, ...where, counts, numerator, isTotal, isEmpty, isKnown }, whole);
  }

  /** Events that are in no table, but bind values of 12 months to each other. */
  addEvents(table: DisclosureTable): void {
    if (!table.events) return;
    const series = this.names.ofTable(table, 'P', table.events);
    for (const [place, row] of series.numerator.truths) {
      if (place === this.disclosure.total) continue;
      row.forEach((_, period) => {
        const where = { place, period };
        if (!this.shareCounts(series, where)) this.countAt(series.numerator, where);
      });
    }
  }

  /** Numerator, denominator and what is in the denominator alone. */
  private shareCounts(
    { numerator, denominator }: TableSeries,
    where: Where,
  ): readonly [number, number, number] | undefined {
    const part = this.countAt(numerator, where);
    const whole = denominator && this.countAt(denominator, where);
    if (part === undefined || whole === undefined) return undefined;
    const name = `${denominator?.name} without ${numerator.name}`;
    const known = this.counts.get(countName(name, where));
    if (known !== undefined) return [part, whole, known];
    const rest = this.named(name, where, this.builder.truth(whole) - this.builder.truth(part));
    this.builder.share(whole);
    this.builder.equal([
      [part, 1],
      [rest, 1],
      [whole, -1],
    ]);
    return [part, whole, rest];
  }

  private countAt({ name, truths }: Series, where: Where): number | undefined {
    const truth = truths.get(where.place)?.[where.period];
    return truth === undefined ? undefined : this.named(name, where, truth);
  }

  private named(series: string, where: Where, truth: number): number {
    const name = countName(series, where);
    const known = this.counts.get(name);
    if (known !== undefined) return known;
    const count = this.builder.count(truth, where.place);
    this.counts.set(name, count);
    return count;
  }

  /** The localities and their total; where they do not add up, each is at most the total. */
  relatePlaces(series: Series): void {
    const places = [...series.truths.keys()].filter((place) => place !== this.disclosure.total);
    this.disclosure.periods.forEach((_, period) => {
      const total = this.countAt(series, { place: this.disclosure.total, period });
      const parts = places
        .map((place) => this.countAt(series, { place, period }))
        .filter((count) => count !== undefined);
      if (total === undefined || parts.length === 0) return;
      const difference = [...parts.map((count) => [count, 1] as const), [total, -1] as const];
      if (this.builder.equal(difference)) return;
      this.builder.notNegative(difference);
      this.builder.notNegative(difference.map(([count, factor]) => [count, -factor] as const));
      for (const part of parts) this.notMore(part, total);
    });
  }

  /** What is counted under more conditions is never more. */
  relateParts(part: Series, whole: Series): void {
    for (const place of part.truths.keys()) {
      this.disclosure.periods.forEach((_, period) => {
        const less = this.countAt(part, { place, period });
        const more = this.countAt(whole, { place, period });
        if (less !== undefined && more !== undefined && less !== more) this.notMore(less, more);
      });
    }
  }

  private notMore(less: number, more: number): void {
    this.builder.notNegative([
      [more, 1],
      [less, -1],
    ]);
  }

  /** Twelve months are the sum of their periods; up to a cut end they reach into one period more. */
  relatePeriods(series: Series): void {
    const name = series.key.addsUp ? this.names.nameOf(series.key, 'P') : undefined;
    if (series.window !== 'R' || name === undefined) return;
    const length = 12 / this.disclosure.periodMonths;
    for (const place of series.truths.keys()) {
      this.disclosure.periods.forEach(({ complete }, period) => {
        const whole = this.countAt(series, { place, period });
        const parts = Array.from({ length: length + 1 }, (_, back) =>
          this.counts.get(countName(name, { place, period: period - back })),
        );
        if (whole !== undefined) this.relateYear(whole, parts, complete);
      });
    }
  }

  /** Of the parts, the last begins before the twelve months. */
  private relateYear(
    whole: number,
    parts: readonly (number | undefined)[],
    complete: boolean,
  ): void {
    const within = parts.slice(0, -1).filter((part) => part !== undefined);
    const isMissing = within.length < parts.length - 1;
    const difference = [...within.map((part) => [part, -1] as const), [whole, 1] as const];
    if (complete && this.builder.equal(difference)) return;
    if (isMissing) return;
    this.builder.notNegative(difference);
    const before = parts.at(-1);
    if (complete || before === undefined) return;
    const reaching = [...difference, [before, -1] as const];
    this.builder.notNegative(reaching.map(([count, factor]) => [count, -factor] as const));
  }
}

function countName(series: string, { place, period }: Where): string {
  return `${series} | ${place} | ${period}`;
}

/** Series of which one is chosen from the other by further conditions, with none between them. */
function nested(all: readonly Series[]): [part: Series, whole: Series][] {
  const holds = (part: Series, whole: Series) =>
    part.window === whole.window && isWithin(part.key, whole.key) && !isWithin(whole.key, part.key);
  return all.flatMap((part) => {
    const wholes = all.filter((whole) => holds(part, whole));
    return wholes
      .filter((whole) => !wholes.some((between) => holds(between, whole)))
      .map((whole): [Series, Series] => [part, whole]);
  });
}
