import {
  busyDay,
  COVER_FROM,
  type Day,
  financialYear,
  isWorkingDay,
  progress,
} from './calendar.ts';
import {
  ageOn,
  type Child,
  HOUSEHOLD_SIZES,
  type Household,
  type Households,
  isMinor,
} from './households.ts';
import { PlaceDealer } from './places.ts';
import {
  CALIBRATED_DAYS,
  type Category,
  PLAN_CELLS,
  type PlanCell,
  REPEAT_PLANS,
  SPELLS,
  type Spell,
} from './planCells.ts';
import { type Random, Ration, type Weighted } from './random.ts';

type Answer = 'Y' | 'N' | '';

export interface Plan {
  readonly child: Child;
  readonly start: Day;
  readonly end: Day | null;
  readonly initial: Category;
  readonly latest: Category;
  readonly previousPlans: number;
  readonly familyHub: Answer;
  readonly healthImproved: Answer;
  readonly attendanceImproved: Answer;
  readonly neglectType: string;
}

/** Brothers and sisters whose plans start and end together. */
export interface PlanGroup {
  readonly cell: PlanCell;
  readonly start: Day;
  readonly end: Day | null;
  readonly initial: Category;
  readonly latest: Category;
  readonly household: Household;
  readonly plans: readonly Plan[];
}

type Outline = Pick<PlanGroup, 'cell' | 'start' | 'end' | 'initial' | 'latest'> & { size: number };

const OTHER_HUB_SHARE = 0.2;
const TWO_YEARS = 729;
const SHORTEST_PLAN = 60;
const LINKED_SHARE = 0.6;
const LONGEST_GAP = 900;
const OVERLAPPING_GROUPS = 3;

export const NEGLECT_TYPES: Weighted<string> = [
  ['physical', 30],
  ['emotional', 22],
  ['supervision', 20],
  ['educational', 12],
  ['medical', 10],
  ['nutritional', 6],
];

/** All plans of the sample in groups of siblings, in the order in which they start. */
export function buildPlans(random: Random, households: Households): PlanGroup[] {
  const outlines = PLAN_CELLS.flatMap((cell) => outlineCell(random, cell)).sort(
    (a, b) => a.start - b.start,
  );
  const repeats = chooseRepeats(random, outlines);
  const family = new FamilyFinder(random, households);
  const hub = new Ration();
  const groups = outlines.map((outline) => {
    const group = fillGroup(random, family, hub, outline, repeats.get(outline) ?? 0);
    family.remember(group);
    return group;
  });
  return [...groups, stalePlan(groups)];
}

/** Splits a cell's plans into sibling groups with dates. */
function outlineCell(random: Random, cell: PlanCell): Outline[] {
  const { EMO, PHY, SAB, MUL } = cell.latest;
  const kinds: [Category, Category, number][] = [
    ['NEG', 'NEG', cell.neglectThroughout],
    ['EMO', 'NEG', cell.becameNeglect],
    ['NEG', 'EMO', cell.wasNeglect],
    ['EMO', 'EMO', EMO - cell.wasNeglect],
    ['PHY', 'PHY', PHY],
    ['SAB', 'SAB', SAB],
    ['MUL', 'MUL', MUL],
  ];
  return kinds.flatMap(([initial, latest, count]) =>
    groupSizes(random, count).map((size) => ({
      cell,
      initial,
      latest,
      size,
      ...drawDates(random, cell),
    })),
  );
}

function groupSizes(random: Random, total: number): number[] {
  const sizes: number[] = [];
  for (let left = total; left > 0; ) {
    const size = Math.min(left, random.weighted(HOUSEHOLD_SIZES));
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

function drawDates(random: Random, cell: PlanCell): { start: Day; end: Day | null } {
  const starts = SPELLS[cell.starts];
  if (cell.ends === 'open') return { start: lateDay(random, starts), end: null };
  const ends = SPELLS[cell.ends];
  for (;;) {
    const sameSpell = cell.starts === cell.ends;
    const start = sameSpell ? busyDay(random, starts.from, starts.to) : lateDay(random, starts);
    const end = sameSpell ? busyDay(random, ends.from, ends.to) : earlyDay(random, ends);
    if (fits(cell, end - start)) return { start, end };
  }
}

function fits(cell: PlanCell, days: number): boolean {
  if (days < SHORTEST_PLAN) return false;
  if (cell.length === 'any') return true;
  return cell.length === 'over2years' ? days >= TWO_YEARS : days < TWO_YEARS;
}

/** Plans that outlive their spell tend to have started late in it. */
function lateDay(random: Random, { from, to }: Spell): Day {
  const first = busyDay(random, from, to);
  return random.chance(0.5) ? Math.max(first, busyDay(random, from, to)) : first;
}

/** Plans from an earlier spell tend to end early in this one. */
function earlyDay(random: Random, { from, to }: Spell): Day {
  const first = busyDay(random, from, to);
  return random.chance(0.5) ? Math.min(first, busyDay(random, from, to)) : first;
}

/** How many plans of each group are repeat plans: the published number for each year exactly. */
function chooseRepeats(random: Random, outlines: readonly Outline[]): Map<Outline, number> {
  const repeats = new Map<Outline, number>();
  const left = new Map(REPEAT_PLANS);
  for (const outline of random.shuffle(outlines)) {
    const year = financialYear(outline.start);
    const count = Math.min(outline.size, left.get(year) ?? 0);
    repeats.set(outline, count);
    left.set(year, (left.get(year) ?? 0) - count);
  }
  return repeats;
}

function fillGroup(
  random: Random,
  family: FamilyFinder,
  hub: Ration,
  outline: Outline,
  repeats: number,
): PlanGroup {
  const earlier = repeats === outline.size ? family.returning(outline) : undefined;
  const household = earlier?.household ?? family.create(outline);
  const people = earlier ? earlier.plans.map(({ child }) => child) : household.children;
  const unlinkedPlans = random.chance(0.85) ? 1 : 2;
  const answers = draftAnswers(random, hub, outline);
  const plans = people.slice(0, outline.size).map((child, index): Plan => {
    const before = earlier?.plans[index];
    const previousPlans = before ? before.previousPlans + 1 : index < repeats ? unlinkedPlans : 0;
    const { start, end, initial, latest } = outline;
    return { child, start, end, initial, latest, previousPlans, ...answers(child) };
  });
  const { cell, start, end, initial, latest } = outline;
  return { cell, start, end, initial, latest, household, plans };
}

/** What the plans say about progress: what is recorded goes by family, the answers by child. */
export function draftAnswers(
  random: Random,
  hub: Ration,
  outline: Pick<PlanGroup, 'start' | 'latest'>,
) {
  const recorded = random.chance(0.72);
  const neglectType = outline.latest === 'NEG' ? random.weighted(NEGLECT_TYPES) : '';
  const hubShare = 0.53 + 0.15 * progress(outline.start);
  return (child: Child) => {
    const youngNeglect = ageOn(child, outline.start) < 6 && outline.latest === 'NEG';
    const engaged = youngNeglect ? hub.next(hubShare) : random.chance(OTHER_HUB_SHARE);
    const health = answer(random, 0.62);
    const attendance = answer(random, health === 'Y' ? 0.7 : 0.35);
    return {
      familyHub: engaged ? 'Y' : 'N',
      healthImproved: recorded ? health : '',
      attendanceImproved: recorded ? attendance : '',
      neglectType,
    } as const;
  };
}

const answer = (random: Random, share: number): Answer => (random.chance(share) ? 'Y' : 'N');

/** Finds the family of each group: a new one, or one whose children return to a plan. */
class FamilyFinder {
  readonly #random: Random;
  readonly #households: Households;
  readonly #neglectPlaces = new PlaceDealer(true);
  readonly #otherPlaces = new PlaceDealer(false);
  #candidates: PlanGroup[] = [];
  #overlapsLeft = OVERLAPPING_GROUPS;

  constructor(random: Random, households: Households) {
    this.#random = random;
    this.#households = households;
  }

  create(outline: Outline): Household {
    const place = this.#dealer(outline).deal(outline.start, outline.size);
    return this.#households.create(place, outline.start, outline.size);
  }

  remember(group: PlanGroup): void {
    if (group.end !== null) this.#candidates.push(group);
  }

  /** A group whose children may return with this one, if the file is to show their history. */
  returning(outline: Outline): PlanGroup | undefined {
    if (!this.#random.chance(LINKED_SHARE)) return undefined;
    const fitting = this.#candidates.filter((candidate) => this.#fits(candidate, outline));
    const alike = fitting.filter(({ latest }) => latest === outline.latest);
    const choices = alike.length > 0 && this.#random.chance(0.7) ? alike : fitting;
    if (choices.length === 0) return undefined;
    const chosen = this.#random.pick(choices);
    this.#candidates = this.#candidates.filter((candidate) => candidate !== chosen);
    if ((chosen.end ?? 0) > outline.start) this.#overlapsLeft -= 1;
    this.#dealer(outline).settle(outline.start, outline.size, chosen.household.place);
    return chosen;
  }

  #dealer({ latest }: Outline): PlaceDealer {
    return latest === 'NEG' ? this.#neglectPlaces : this.#otherPlaces;
  }

  #fits({ plans, end }: PlanGroup, { start, size }: Outline): boolean {
    if (end === null || plans.length < size) return false;
    const oldEnough = plans.every(({ child }) => isMinor(child, start));
    const gap = start - end;
    const returned = gap >= 30 && gap <= LONGEST_GAP;
    return oldEnough && (returned || (this.#overlapsLeft > 0 && overlaps(start, end)));
  }
}

/** A few plans overlap by days, as when the old one is closed late, but on no calibrated day. */
function overlaps(start: Day, end: Day): boolean {
  const days = end - start;
  const calibrated = CALIBRATED_DAYS.some((at) => start <= at && at < end);
  return start >= COVER_FROM && days >= 4 && days <= 25 && !calibrated;
}

/**
 * One plan that was never closed when the child's next plan began, and ended only in summer 2023.
 *
 * It is open beside the next plan at two year ends, where the child counts once. Without it the
 * published flows (395 + 401 − 532) would leave 264 children at 31 March 2024 instead of 265.
 */
function stalePlan(groups: readonly PlanGroup[]): PlanGroup {
  const earliest = SPELLS.y2021.from + 240;
  const next = groups.find(
    ({ cell, start, plans }) =>
      cell.starts === 'y2021' &&
      cell.ends === 'winter2023' &&
      start >= earliest &&
      plans.length === 1,
  );
  const [plan] = next?.plans ?? [];
  if (!next || !plan) throw new Error('No plan to which the stale plan can belong');
  const start = nextWorkingDay(plan.start - 100);
  const end = nextWorkingDay(SPELLS.summer2023.from + 73);
  const shared = { start, end, initial: 'EMO', latest: 'EMO' } as const;
  const stale: Plan = { ...plan, ...shared, previousPlans: 0, neglectType: '' };
  return { ...next, ...shared, plans: [stale] };
}

function nextWorkingDay(from: Day): Day {
  let at = from;
  while (!isWorkingDay(at)) at += 1;
  return at;
}
