/**
 * Child protection plans of one authority that meet its open and started plans exactly.
 *
 * Plans of latest category neglect and others run as two streams. From one day of the calibration to
 * the next, as many plans start as are listed, and as many end as the numbers open then leave over.
 */
import type { Authority, Stock } from './authorities.ts';
import { busyDay, type Day } from './calendar.ts';
import {
  type Child,
  HOUSEHOLD_SIZES,
  type Household,
  type Households,
  isMinor,
} from './households.ts';
import type { Category } from './planCells.ts';
import { draftAnswers, type Plan, type PlanGroup } from './plans.ts';
import { type Random, Ration } from './random.ts';

/** Brothers and sisters whose plans started together; some of them may end earlier than others. */
export type StockGroup = Pick<PlanGroup, 'start' | 'initial' | 'latest' | 'household' | 'plans'>;

interface Running {
  readonly start: Day;
  readonly initial: Category;
  readonly latest: Category;
  readonly household: Household;
  readonly plans: Ending[];
}

type Ending = Omit<Plan, 'end'> & { end: Day | null };

/** A part of a spell, from 0 to 1: starts are spread evenly, one group to a part. */
interface Part {
  readonly from: number;
  readonly width: number;
}

const YEAR = 365;
const SHORTEST_PLAN = 62;
/** Enough days to have a working day among them, even at Christmas. */
const SHORTEST_RANGE = 10;
const LINKED_SHARE = 0.6;
const LONGEST_GAP = 900;
const BECAME_NEGLECT = 0.08;
const WAS_NEGLECT = 0.05;

/** All plans of the authority, in the order in which they start. */
export function buildStockPlans(
  random: Random,
  households: Households,
  authority: Authority,
): StockGroup[] {
  const builder = new StockBuilder(random, households, authority);
  return builder.build().sort((a, b) => a.start - b.start);
}

class StockBuilder {
  readonly #random: Random;
  readonly #households: Households;
  readonly #authority: Authority;
  readonly #groups: Running[] = [];
  readonly #hub = new Ration();
  readonly #repeats = new Ration();
  readonly #returned = new Set<Running>();

  constructor(random: Random, households: Households, authority: Authority) {
    this.#random = random;
    this.#households = households;
    this.#authority = authority;
  }

  build(): Running[] {
    const [first, ...later] = this.#authority.stocks;
    if (!first) throw new Error('No first stock');
    this.#openBefore(first, true);
    this.#openBefore(first, false);
    let before = first;
    for (const stock of later) {
      for (const neglect of [true, false]) this.#run(before, stock, neglect);
      before = stock;
    }
    return this.#groups;
  }

  /** The plans open when the sample begins: the authority's share of them for a year or more. */
  #openBefore({ at, open, openNeglect }: Stock, neglect: boolean): void {
    const count = neglect ? openNeglect : open - openNeglect;
    const long = Math.round(count * this.#authority.long);
    this.#start(long, neglect, () => busyDay(this.#random, at - 700, at - YEAR));
    this.#start(count - long, neglect, () =>
      Math.max(busyDay(this.#random, at - YEAR + 2, at), busyDay(this.#random, at - YEAR + 2, at)),
    );
  }

  #run(before: Stock, now: Stock, neglect: boolean): void {
    const count = (stock: Stock) => (neglect ? stock.openNeglect : stock.open - stock.openNeglect);
    const started = neglect ? now.startedNeglect : now.started - now.startedNeglect;
    const from = before.at + 1;
    this.#start(started, neglect, (part) => {
      const step = Math.max(SHORTEST_RANGE, (now.at - from) * part.width);
      const first = Math.min(now.at - SHORTEST_RANGE, from + (now.at - from) * part.from);
      return busyDay(this.#random, Math.floor(first), Math.min(now.at, Math.floor(first + step)));
    });
    this.#end(count(before) + started - count(now), neglect, from, now);
  }

  /** Starts plans in groups of brothers and sisters. */
  #start(count: number, neglect: boolean, draw: (part: Part) => Day): void {
    const sizes: number[] = [];
    for (let left = count; left > 0; ) {
      const size = Math.min(left, this.#random.weighted(HOUSEHOLD_SIZES));
      sizes.push(size);
      left -= size;
    }
    const width = 1 / sizes.length;
    const starts = sizes
      .map((_, index) => draw({ from: index * width, width }))
      .sort((a, b) => a - b);
    for (const [index, start] of starts.entries()) {
      this.#groups.push(this.#group(start, sizes[index] ?? 1, neglect));
    }
  }

  #group(start: Day, size: number, neglect: boolean): Running {
    const random = this.#random;
    const { place, repeat, others } = this.#authority;
    const latest = neglect ? 'NEG' : random.weighted(others);
    const initial = initialCategory(random, latest);
    const repeats = this.#repeats.next(repeat);
    const earlier = repeats ? this.#returning(start, size, latest) : undefined;
    const household = earlier?.household ?? this.#households.create(place, start, size);
    const people = earlier ? earlier.plans.map(({ child }) => child) : household.children;
    const answers = draftAnswers(random, this.#hub, { start, latest });
    const unlinked = random.chance(0.85) ? 1 : 2;
    const plans = people.slice(0, size).map((child, index): Ending => {
      const previous = earlier?.plans[index]?.previousPlans;
      const previousPlans = previous === undefined ? (repeats ? unlinked : 0) : previous + 1;
      return { child, start, end: null, initial, latest, previousPlans, ...answers(child) };
    });
    return { start, initial, latest, household, plans };
  }

  /** A group whose plans have all ended and whose children may return, if the file is to show it. */
  #returning(start: Day, size: number, latest: Category): Running | undefined {
    if (!this.#random.chance(LINKED_SHARE)) return undefined;
    const fitting = this.#groups.filter(
      (group) =>
        !this.#returned.has(group) && group.plans.length >= size && mayReturn(group, start),
    );
    const alike = fitting.filter((group) => group.latest === latest);
    const choices = alike.length > 0 && this.#random.chance(0.7) ? alike : fitting;
    if (choices.length === 0) return undefined;
    const chosen = this.#random.pick(choices);
    this.#returned.add(chosen);
    return chosen;
  }

  /** Ends plans: the oldest but for the authority's share of long ones, then younger ones. */
  #end(count: number, neglect: boolean, from: Day, { at, open, openNeglect }: Stock): void {
    const random = this.#random;
    const running = this.#groups.filter(
      ({ latest, plans }) =>
        (latest === 'NEG') === neglect && plans.some(({ end }) => end === null),
    );
    const old = random.shuffle(running.filter(({ start }) => start <= at - YEAR));
    const young = random.shuffle(
      running.filter(({ start }) => start > at - YEAR && start <= at - SHORTEST_PLAN - 10),
    );
    const stock = neglect ? openNeglect : open - openNeglect;
    const kept = Math.round(stock * this.#authority.long);
    const oldCount = old.reduce((sum, { plans }) => sum + stillOpen(plans).length, 0);
    const endedOld = Math.min(count, Math.max(0, oldCount - kept));
    endPlans(random, old, endedOld, from, at);
    endPlans(random, young, count - endedOld, from, at);
  }
}

function initialCategory(random: Random, latest: Category): Category {
  if (latest === 'NEG') return random.chance(BECAME_NEGLECT) ? 'EMO' : 'NEG';
  return latest === 'EMO' && random.chance(WAS_NEGLECT) ? 'NEG' : latest;
}

const stillOpen = (plans: readonly Ending[]): Ending[] => plans.filter(({ end }) => end === null);

/** Ends so many plans of the groups, one group after another. */
function endPlans(
  random: Random,
  groups: readonly Running[],
  count: number,
  from: Day,
  to: Day,
): void {
  let left = count;
  for (const { start, plans } of groups) {
    const end = earlyDay(random, Math.max(from, start + SHORTEST_PLAN), to);
    for (const plan of stillOpen(plans).slice(0, left)) {
      plan.end = end;
      left -= 1;
    }
    if (left === 0) return;
  }
  if (left > 0) throw new Error(`${left} plans more should end by day ${to} than can`);
}

/** An early day of the range, so that the number of open plans does not swell between the stocks. */
const earlyDay = (random: Random, from: Day, to: Day): Day =>
  Math.min(busyDay(random, from, to), busyDay(random, from, to));

function mayReturn({ plans }: Running, start: Day): boolean {
  return plans.every(({ child, end }) => end !== null && returnsInTime(child, start - end, start));
}

const returnsInTime = (child: Child, gap: number, start: Day): boolean =>
  gap >= 30 && gap <= LONGEST_GAP && isMinor(child, start);
