import {
  AS_AT,
  busyDay,
  COVER_FROM,
  type Day,
  day,
  financialYear,
  progress,
  shiftWorkingDays,
} from './calendar.ts';
import {
  type Child,
  HOUSEHOLD_SIZES,
  type Household,
  type Households,
  isMinor,
} from './households.ts';
import { choosePlace, diverges, type Place } from './places.ts';
import { NEGLECT_TYPES, type PlanGroup } from './plans.ts';
import { type Random, Ration, type Weighted } from './random.ts';

/** One assessment of a household's children, with the referral that led to it, if any did. */
export interface Episode {
  readonly household: Household;
  readonly children: readonly Child[];
  readonly neglect: boolean;
  readonly neglectType: string;
  readonly source: string;
  readonly referredOn: Day | null;
  /** Nothing where the referral ended with no further action, or before the sample begins. */
  readonly assessment: EpisodeAssessment | null;
}

export interface EpisodeAssessment {
  readonly startedOn: Day;
  /** Nothing while the assessment is open. */
  readonly authorisedOn: Day | null;
  readonly outcome: string;
  readonly toolUsed: boolean;
  readonly factors: readonly string[];
}

interface Timing {
  readonly referredOn: Day | null;
  readonly startedOn: Day;
  readonly authorisedOn: Day | null;
  /** Whether the assessment belongs in the extract. */
  readonly assessed: boolean;
}

interface Outline extends Timing {
  readonly place: Place;
  readonly size: number;
  readonly neglect: boolean;
  readonly outcome: string;
  readonly household?: Household;
  readonly children?: readonly Child[];
}

interface YearQuota {
  readonly authorised: number;
  readonly neglect: number;
  /** Share of assessments that follow a referral; the others review an open case. */
  readonly referred: number;
  /** Referrals with no further action, by child. */
  readonly noFurtherAction: number;
}

/**
 * Assessments authorised by year. The first year is published exactly (Rotherham's strategy
 * 2024–26), the totals of the second by DfE (3,613); the rest are invented.
 */
const QUOTAS: ReadonlyMap<number, YearQuota> = new Map([
  [2022, { authorised: 4249, neglect: 669, referred: 0.66, noFurtherAction: 150 }],
  [2023, { authorised: 3613, neglect: 579, referred: 0.65, noFurtherAction: 140 }],
  [2024, { authorised: 3390, neglect: 624, referred: 0.77, noFurtherAction: 140 }],
  [2025, { authorised: 3450, neglect: 690, referred: 0.76, noFurtherAction: 140 }],
]);

/** Referrals of the year before cover starts, so that re-referrals can look back. */
const EARLIER_REFERRALS = { from: day('2021-04-01'), to: day('2022-01-10'), children: 2_250 };
const OPEN_ASSESSMENTS = 330;
const reReferredShare = (neglect: boolean): number => (neglect ? 0.23 : 0.2);
const OTHER_PLANS_WITH_NEGLECT = 0.12;

export const REFERRAL_SOURCES: Weighted<string> = [
  ['6', 30],
  ['2A', 22],
  ['3A', 3],
  ['3B', 5],
  ['3E', 6],
  ['3F', 7],
  ['1A', 6],
  ['1D', 3],
  ['4', 3],
  ['5A', 6],
  ['5B', 4],
  ['8', 3],
  ['9', 2],
];

const OTHER_FACTORS: Weighted<string> = [
  ['3A', 8],
  ['3B', 30],
  ['4A', 7],
  ['4B', 24],
  ['2B', 13],
  ['1B', 11],
  ['17A', 18],
  ['18C', 9],
  ['10A', 3],
  ['15A', 4],
  ['7A', 4],
  ['5A', 5],
  ['6A', 4],
  ['14A', 6],
  ['19C', 4],
  ['11A', 2],
  ['24A', 3],
  ['20', 9],
];

/** All referrals and assessments, in the order in which they began. */
export function buildEpisodes(
  random: Random,
  households: Households,
  planGroups: readonly PlanGroup[],
): Episode[] {
  const fromPlans = planGroups.flatMap((group) => outlinesBeforePlan(random, group));
  const outlines = [
    ...fromPlans,
    ...[...QUOTAS].flatMap(([year, quota]) => outlineYear(random, year, quota, fromPlans)),
    ...outlineEarlierReferrals(random),
    ...outlineOpenAssessments(random),
  ].sort((a, b) => begin(a) - begin(b));
  const finder = new HouseholdFinder(random, households);
  const tools = new Ration();
  return outlines.map((outline) => fillEpisode(random, finder, tools, outline));
}

const begin = ({ referredOn, startedOn }: Timing): Day => referredOn ?? startedOn;

/** The assessment that led to the plans, and sometimes a referral in the year before it. */
function outlinesBeforePlan(random: Random, group: PlanGroup): Outline[] {
  const authorisedOn = shiftWorkingDays(group.start, -random.int(2, 14));
  if (authorisedOn < COVER_FROM) return [];
  const { household } = group;
  const neglect = group.initial === 'NEG' || random.chance(OTHER_PLANS_WITH_NEGLECT);
  const children = group.plans.map(({ child }) => child);
  const who = { place: household.place, size: children.length, neglect, household, children };
  const last = timeAssessment(random, household.place, authorisedOn, true);
  const outlines: Outline[] = [{ ...who, ...last, outcome: 'CP' }];
  const earlier = shiftWorkingDays(begin(last), -random.int(30, 180));
  const born = children.every(({ bornOn }) => bornOn === null || bornOn < earlier);
  if (born && random.chance(reReferredShare(neglect))) {
    const first = timeAssessment(random, household.place, earlier, true);
    outlines.push({ ...who, ...first, assessed: earlier >= COVER_FROM, outcome: 'CIN' });
  }
  return outlines;
}

function timeAssessment(
  random: Random,
  place: Place,
  authorisedOn: Day,
  referred: boolean,
): Timing {
  const length = drawWorkingDays(random, place, authorisedOn);
  const first = shiftWorkingDays(authorisedOn, -length);
  if (!referred) return { referredOn: null, startedOn: first, authorisedOn, assessed: true };
  const startedOn = shiftWorkingDays(first, random.int(0, 2));
  return { referredOn: first, startedOn, authorisedOn, assessed: true };
}

/** Working days from referral to authorisation: mostly the weeks before the 45th day. */
function drawWorkingDays(random: Random, place: Place, at: Day): number {
  const late = diverges(place) ? 0.16 + 0.14 * progress(at) : 0.16;
  if (random.chance(late)) return random.int(46, 74);
  return random.chance(0.75) ? random.int(28, 45) : random.int(8, 30);
}

/** The assessments that a year still lacks after those that led to plans. */
function outlineYear(
  random: Random,
  year: number,
  quota: YearQuota,
  fromPlans: readonly Outline[],
): Outline[] {
  const present = fromPlans.filter(
    ({ authorisedOn, assessed }) => assessed && financialYear(authorisedOn ?? 0) === year,
  );
  const neglect = quota.neglect - countChildren(present.filter((outline) => outline.neglect));
  const all = quota.authorised - countChildren(present);
  const from = day(`${year}-04-01`);
  const to = day(`${year + 1}-03-31`);
  const outline = (flag: boolean) => (size: number) => {
    const authorisedOn = busyDay(random, from, to);
    const place = choosePlace(random, authorisedOn, flag);
    const timing = timeAssessment(random, place, authorisedOn, random.chance(quota.referred));
    return { ...timing, place, size, neglect: flag, outcome: drawOutcome(random) };
  };
  return [
    ...fillQuota(random, neglect, outline(true)),
    ...fillQuota(random, all - neglect, outline(false)),
    ...fillQuota(random, quota.noFurtherAction, (size) =>
      outlineReferral(random, from, Math.min(to, AS_AT), size),
    ),
  ];
}

const countChildren = (outlines: readonly Outline[]) =>
  outlines.reduce((sum, { size }) => sum + size, 0);

/** Outlines of random sizes that add up to the number of children exactly. */
function fillQuota(
  random: Random,
  children: number,
  outline: (size: number) => Outline,
): Outline[] {
  const outlines: Outline[] = [];
  for (let left = children; left > 0; ) {
    const size = Math.min(left, random.weighted(HOUSEHOLD_SIZES));
    outlines.push(outline(size));
    left -= size;
  }
  return outlines;
}

function outlineReferral(random: Random, from: Day, to: Day, size: number): Outline {
  const referredOn = busyDay(random, from, to);
  const neglect = random.chance(0.15);
  const place = choosePlace(random, referredOn, neglect);
  const timing = { referredOn, startedOn: referredOn, authorisedOn: null, assessed: false };
  return { ...timing, place, size, neglect, outcome: 'NFA' };
}

function outlineEarlierReferrals(random: Random): Outline[] {
  const { from, to, children } = EARLIER_REFERRALS;
  return fillQuota(random, children, (size) => outlineReferral(random, from, to, size));
}

/** Assessments still open at the end of the sample. */
function outlineOpenAssessments(random: Random): Outline[] {
  return fillQuota(random, OPEN_ASSESSMENTS, (size) => {
    const referral = outlineReferral(random, AS_AT - 60, AS_AT - 1, size);
    const startedOn = Math.min(AS_AT, shiftWorkingDays(referral.startedOn, random.int(0, 2)));
    return { ...referral, startedOn, assessed: true, outcome: '' };
  });
}

const drawOutcome = (random: Random): string =>
  random.weighted([
    ['NFA', 38],
    ['CIN', 34],
    ['EH', 24],
    ['CLA', 4],
  ]);

/** Chooses the household of an episode: sometimes one that was referred within the year. */
class HouseholdFinder {
  readonly #random: Random;
  readonly #households: Households;
  readonly #neglectRation = new Ration();
  readonly #otherRation = new Ration();
  readonly #referred = new Map<Place, { household: Household; on: Day }[]>();

  constructor(random: Random, households: Households) {
    this.#random = random;
    this.#households = households;
  }

  find(outline: Outline): Household {
    const at = begin(outline);
    const household = outline.household ?? this.#known(outline) ?? this.#create(outline);
    const known = this.#referred.get(outline.place) ?? [];
    if (outline.referredOn !== null && !outline.household) known.push({ household, on: at });
    this.#referred.set(outline.place, known);
    return household;
  }

  #reReferred(neglect: boolean): boolean {
    const ration = neglect ? this.#neglectRation : this.#otherRation;
    return ration.next(reReferredShare(neglect));
  }

  #create(outline: Outline): Household {
    return this.#households.create(outline.place, begin(outline), outline.size);
  }

  #known(outline: Outline): Household | undefined {
    const review = outline.referredOn === null;
    if (!review && !this.#reReferred(outline.neglect)) return undefined;
    const at = begin(outline);
    const longest = review ? 500 : 355;
    const fitting = (this.#referred.get(outline.place) ?? []).filter(
      ({ household, on }) =>
        at - on >= 75 && at - on <= longest && fitsHousehold(household, outline.size, at),
    );
    return fitting.length > 0 ? this.#random.pick(fitting).household : undefined;
  }
}

const fitsHousehold = (household: Household, size: number, at: Day): boolean =>
  household.children.length >= size && household.children.every((child) => isMinor(child, at));

function fillEpisode(
  random: Random,
  finder: HouseholdFinder,
  tools: Ration,
  outline: Outline,
): Episode {
  const household = finder.find(outline);
  const { neglect, referredOn, assessed } = outline;
  return {
    household,
    children: outline.children ?? household.children.slice(0, outline.size),
    neglect,
    neglectType: neglect ? random.weighted(NEGLECT_TYPES) : '',
    source: random.weighted(REFERRAL_SOURCES),
    referredOn,
    assessment: assessed ? fillAssessment(random, tools, outline) : null,
  };
}

function fillAssessment(random: Random, tools: Ration, outline: Outline): EpisodeAssessment {
  const { startedOn, authorisedOn, outcome, neglect, place } = outline;
  return {
    startedOn,
    authorisedOn,
    outcome,
    toolUsed: neglect && authorisedOn !== null && tools.next(toolShare(place, authorisedOn)),
    factors: authorisedOn === null ? [] : drawFactors(random, neglect),
  };
}

/** The neglect tool spreads from a quarter to six in ten assessments, but not everywhere. */
const toolShare = (place: Place, at: Day): number =>
  diverges(place) ? 0.2 + 0.2 * progress(at) : 0.19 + 0.6 * progress(at);

export function drawFactors(random: Random, neglect: boolean): string[] {
  const chosen = new Set(neglect ? ['16A'] : []);
  if (!neglect && random.chance(0.1)) return ['21'];
  for (let count = random.int(neglect ? 0 : 1, 3); count > 0; count -= 1) {
    chosen.add(random.weighted(OTHER_FACTORS));
  }
  return [...chosen].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}
