import loadHighs from 'highs';
import type { ComputeResult } from '../../src/exports/computeResult.ts';

/** A hidden count that the attacker narrowed further than the rule allows. */
export type Breach = {
  readonly count: string;
  readonly truth: number;
  readonly lowest: number;
  readonly highest: number;
};

type Side = 'n' | 'd';
type Terms = readonly (readonly [name: string, factor: number])[];
type Row = { readonly terms: Terms; readonly sense: '=' | '>='; readonly total: number };

const small = 5;

/** Numbers of two measures that anyone who reads the definitions knows to be the same. */
const sameNumber: readonly (readonly [string, string])[] = [
  ['contacts-neglect.d', 'contacts.n'],
  ['contacts-neglect-to-early-help.d', 'contacts-neglect.n'],
  ['assessments-neglect-tool.d', 'assessments-neglect.n'],
  ['cp-neglect-rate.n', 'cp-neglect.n'],
  ['cp-neglect-12-months.d', 'cp-neglect.n'],
  ['cp-neglect-tool.d', 'cp-neglect.n'],
  ['early-help-neglect-tool.d', 'early-help-neglect.n'],
  ['re-referrals-neglect-after-nfa.d', 're-referrals-neglect.d'],
];

/** Numbers of twelve months, and those of a period that they are the sum of. */
const yearOf: Readonly<Record<string, string>> = {
  're-referrals-neglect.d': 'referrals-neglect.n',
  'cp-repeat.d': 'cp-neglect-starts.d',
  'cp-neglect-repeat.d': 'cp-neglect-starts.n',
};

/** Counts of distinct notifications do not add up over localities. */
const notAdding = new Set(['notifications-neglect']);
/** Children, not events, are counted over twelve months: they do not add up over periods. */
const notEvents = /^tool-/;

/** All that follows from a printed result, as rows of a linear programme. Knows nothing of src/disclosure. */
class Attacker {
  private readonly printed = new Map<string, number>();
  private readonly hidden = new Set<string>();
  private readonly atLeastOne = new Set<string>();
  private readonly rows: Row[] = [];
  private readonly rowsOf = new Map<string, Row[]>();
  private readonly result: ComputeResult;

  constructor(result: ComputeResult) {
    this.result = result;
    for (const measure of result.measures) this.read(measure);
    for (const measure of result.measures) this.relate(measure);
    for (const row of this.rows) {
      for (const [name] of row.terms) {
        this.rowsOf.set(name, [...(this.rowsOf.get(name) ?? []), row]);
      }
    }
  }

  isPrinted(name: string): boolean {
    return this.printed.has(name);
  }

  private read({ id, kind, points }: ComputeResult['measures'][number]): void {
    for (const point of points) {
      const [n, d] = [nameOf(id, 'n', point), nameOf(id, 'd', point)];
      if (point.state === 'known') {
        this.printed.set(n, point.numerator);
        if (kind === 'share') this.printed.set(d, point.denominator ?? 0);
      } else if (point.state === 'not-applicable') {
        this.printed.set(n, 0);
        this.printed.set(d, 0);
      } else if (point.state === 'suppressed') {
        this.hidden.add(n);
        this.atLeastOne.add(kind === 'share' ? d : n);
        if (kind === 'share') this.hidden.add(d);
      }
    }
  }

  private relate({ id, kind, window, points }: ComputeResult['measures'][number]): void {
    const sides: Side[] = kind === 'share' ? ['n', 'd'] : ['n'];
    for (const point of points) {
      const names = sides.map((side) => nameOf(id, side, point));
      const [n = '', d] = names;
      if (d && this.exists(n))
        this.add(
          [
            [d, 1],
            [n, -1],
          ],
          '>=',
        );
    }
    for (const side of sides) {
      if (!notAdding.has(id)) this.relatePlaces(id, side);
      if (window === 'R' && !notEvents.test(id)) this.relateYears(id, side, points);
    }
    if (kind === 'share' && window === 'R' && !notEvents.test(id)) this.relateEvents(id, points);
  }

  private relatePlaces(id: string, side: Side): void {
    this.result.periods.forEach((_, period) => {
      const places = this.places().filter((each) => each !== 'all');
      const parts = places
        .map((locality) => nameOf(id, side, { locality, period }))
        .filter((name) => this.exists(name));
      const total = nameOf(id, side, { locality: 'all', period });
      const isWhole = parts.length === places.length && this.exists(total);
      if (isWhole) this.add([...parts.map((part) => [part, 1] as const), [total, -1]], '=');
    });
  }

  private relateYears(id: string, side: Side, points: readonly Where[]): void {
    const length = 12 / this.result.periodMonths;
    for (const { locality, period } of points) {
      const year = nameOf(id, side, { locality, period });
      const isWhole = this.result.periods[period]?.complete && period >= length - 1;
      if (!this.exists(year) || !isWhole || locality === 'all') continue;
      const parts = Array.from({ length }, (_, back) =>
        this.eventName(id, side, { locality, period: period - back }),
      );
      this.add([...parts.map((part) => [part, 1] as const), [year, -1]], '=');
    }
  }

  /** In each period, too, no more pass than are counted. */
  private relateEvents(id: string, points: readonly Where[]): void {
    for (const where of points) {
      const [n, d] = [this.eventName(id, 'n', where), this.eventName(id, 'd', where)];
      if (where.locality !== 'all')
        this.add(
          [
            [d, 1],
            [n, -1],
          ],
          '>=',
        );
    }
  }

  private eventName(id: string, side: Side, where: Where): string {
    const period = yearOf[canonical(`${id}.${side}`)];
    return period
      ? `${canonical(period)}|${where.locality}|${where.period}`
      : `events ${nameOf(id, side, where)}`;
  }

  private places(): string[] {
    const points = this.result.measures[0]?.points ?? [];
    return points.filter(({ period }) => period === 0).map(({ locality }) => locality);
  }

  private exists(name: string): boolean {
    return this.printed.has(name) || this.hidden.has(name);
  }

  private add(terms: Terms, sense: Row['sense']): void {
    const open = terms.filter(([name]) => !this.printed.has(name));
    const total = terms.reduce(
      (sum, [name, factor]) => sum - factor * (this.printed.get(name) ?? 0),
      0,
    );
    if (open.length > 0) this.rows.push({ terms: open, sense, total });
  }

  /** The linear programme of all that hangs together with some counts. */
  programme(about: Terms, direction: 'Minimize' | 'Maximize'): string {
    const names = new Set(about.map(([name]) => name));
    const rows = new Set<Row>();
    for (const name of names) {
      for (const row of this.rowsOf.get(name) ?? []) {
        rows.add(row);
        for (const [other] of row.terms) names.add(other);
      }
    }
    const short = new Map([...names].map((name, index) => [name, `x${index}`]));
    const text = (terms: Terms) =>
      terms
        .map(([name, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${short.get(name)}`)
        .join(' ');
    const least = (name: string) => (direction === 'Maximize' && this.atLeastOne.has(name) ? 1 : 0);
    return [
      direction,
      ` goal: ${text(about)}`,
      'Subject To',
      ...[...rows].map(
        ({ terms, sense, total }, row) => ` r${row}: ${text(terms)} ${sense} ${total}`,
      ),
      'Bounds',
      ...[...names].map((name) => ` ${least(name)} <= ${short.get(name)} <= 100000`),
      'End',
    ].join('\n');
  }
}

type Where = { readonly locality: string; readonly period: number };

function nameOf(id: string, side: Side, { locality, period }: Where): string {
  return `${canonical(`${id}.${side}`)}|${locality}|${period}`;
}

function canonical(side: string): string {
  const same = sameNumber.find(([name]) => name === side)?.[1];
  return same === undefined ? side : canonical(same);
}

/** What to attack: the hidden counts of a result, with the truth from the internal one. */
function targetsOf(result: ComputeResult, internal: ComputeResult) {
  return result.measures.flatMap(({ id, kind, points }, index) =>
    points.flatMap((point, at) => {
      const truth = internal.measures[index]?.points[at];
      if (point.state !== 'suppressed' || truth?.state !== 'known') return [];
      const [n, d] = [nameOf(id, 'n', point), nameOf(id, 'd', point)];
      const among = truth.denominator ?? 0;
      const counted = { name: n, terms: [[n, 1]] as Terms, truth: truth.numerator };
      if (kind !== 'share') return [counted];
      return [
        counted,
        { name: d, terms: [[d, 1]] as Terms, truth: among },
        {
          name: `${n} rest`,
          terms: [
            [d, 1],
            [n, -1],
          ] as Terms,
          truth: among - truth.numerator,
        },
      ];
    }),
  );
}

let highs: ReturnType<typeof loadHighs> | undefined;

/** Attacks every `stride`th hidden count with a solver, and returns those that give way. */
export async function attack(
  result: ComputeResult,
  internal: ComputeResult,
  stride = 1,
): Promise<{ readonly attacked: number; readonly breaches: readonly Breach[] }> {
  highs ??= loadHighs();
  const solver = await highs;
  const attacker = new Attacker(result);
  const all = targetsOf(result, internal);
  const truths = new Map(all.map(({ name, truth }) => [name, truth]));
  const targets = all.filter((_, index) => index % stride === 0);
  const breaches: Breach[] = [];
  for (const { name, terms, truth } of targets) {
    const isSmall = truth >= 1 && truth <= small;
    const isNumerator = terms.length === 1 && /\.n\|/.test(name);
    if (!isSmall && (!isNumerator || truth === 0 || attacker.isPrinted(name))) continue;
    const open = terms.filter(([each]) => !attacker.isPrinted(each));
    const printed = open.length < terms.length;
    if (open.length === 0) {
      breaches.push({ count: name, truth, lowest: truth, highest: truth });
      continue;
    }
    const offset = printed ? truth - sumOf(open, truths) : 0;
    const value = (direction: 'Minimize' | 'Maximize') => {
      const solution = solver.solve(attacker.programme(open, direction));
      if (solution.Status !== 'Optimal') throw new Error(`${name}: ${solution.Status}`);
      return solution.ObjectiveValue + offset;
    };
    const lowest = Math.ceil(value('Minimize') - 1e-6);
    const highest = Math.floor(value('Maximize') + 1e-6);
    const isNarrow = isSmall ? lowest > 1 || highest < small : lowest === highest;
    if (isNarrow) breaches.push({ count: name, truth, lowest, highest });
  }
  return { attacked: targets.length, breaches };
}

function sumOf(terms: Terms, truths: ReadonlyMap<string, number>): number {
  return terms.reduce((sum, [name, factor]) => sum + factor * (truths.get(name) ?? 0), 0);
}
