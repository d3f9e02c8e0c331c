/** Referrals, assessments, contacts and tools of one authority in a smaller sample. */
import type { Authority } from './authorities.ts';
import { AS_AT, busyDay, type Day, shiftWorkingDays } from './calendar.ts';
import type { Contact } from './contacts.ts';
import { drawFactors, type Episode, type EpisodeAssessment, REFERRAL_SOURCES } from './episodes.ts';
import {
  type Child,
  HOUSEHOLD_SIZES,
  type Household,
  type Households,
  isMinor,
} from './households.ts';
import { NEGLECT_TYPES } from './plans.ts';
import { type Random, Ration, type Weighted } from './random.ts';
import { progressIn, type Setting } from './setting.ts';
import type { StockGroup } from './stockPlans.ts';
import { buildTools, type ToolAssessment, toolsOfHousehold } from './tools.ts';

const DAYS_A_YEAR = 365.25;
/** Referrals before the sample, whose assessments were authorised in it. */
const EARLIER_DAYS = 75;
const ASSESSED_SHARE = 0.88;
/** Share of the plans for neglect whose assessment the thinned extracts keep. */
const PLANNED_SHARE = 0.08;

const OUTCOMES: Weighted<string> = [
  ['NFA', 32],
  ['CIN', 40],
  ['EH', 22],
  ['CLA', 6],
];

const CONTACT_OUTCOMES: Weighted<string> = [
  ['nfa', 38],
  ['advice', 30],
  ['early_help', 28],
  ['strategy_discussion', 2],
  ['other', 2],
];

/** What every part needs of the authority. */
interface Where {
  readonly random: Random;
  readonly setting: Setting;
  readonly authority: Authority;
  readonly households: Households;
}

const isWeak = ({ setting, authority }: Where): boolean => authority.place === setting.weak;

/** How often the neglect tool is used: more and more, less so in the weaker authority. */
const toolShare = (where: Where, at: Day): number => {
  const rise = progressIn(where.setting, at);
  return isWeak(where) ? 0.2 + 0.15 * rise : 0.22 + 0.42 * rise;
};

/** Referrals with their assessments, in the order in which they began. */
export function buildSmallEpisodes(where: Where, groups: readonly StockGroup[]): Episode[] {
  const { random, setting, authority, households } = where;
  const first = setting.from - EARLIER_DAYS;
  const years = (AS_AT - first) / DAYS_A_YEAR;
  const dates: { on: Day; size: number }[] = [];
  for (let left = Math.round(authority.referrals * years); left > 0; ) {
    const size = Math.min(left, random.weighted(HOUSEHOLD_SIZES));
    dates.push({ on: busyDay(random, first, AS_AT), size });
    left -= size;
  }
  dates.sort((a, b) => a.on - b.on);
  const neglects = new Ration();
  const returns = { neglect: new Ration(), other: new Ration() };
  const tools = new Ration();
  const referred: { household: Household; on: Day }[] = [];
  const drawn = dates.map(({ on, size }): Episode => {
    const neglect = neglects.next(authority.neglectShare);
    const again = returns[neglect ? 'neglect' : 'other'].next(authority.reReferred);
    const known = again ? knownHousehold(random, referred, on, size) : undefined;
    const household = known ?? households.create(authority.place, on, size);
    referred.push({ household, on });
    const assessed = random.chance(ASSESSED_SHARE);
    return {
      household,
      children: household.children.slice(0, size),
      neglect,
      neglectType: neglect ? random.weighted(NEGLECT_TYPES) : '',
      source: random.weighted(REFERRAL_SOURCES),
      referredOn: on,
      assessment: assessed ? assess(where, tools, on, neglect) : null,
    };
  });
  return [...drawn, ...episodesBeforePlans(where, groups, tools)]
    .filter((episode) => belongs(setting, episode))
    .sort((a, b) => (a.referredOn ?? 0) - (b.referredOn ?? 0));
}

/** Whether the referral or the authorisation falls into the sample. */
function belongs({ from }: Setting, { referredOn, assessment }: Episode): boolean {
  const authorisedOn = assessment?.authorisedOn ?? null;
  if (authorisedOn !== null) return authorisedOn >= from;
  return (referredOn ?? 0) >= from;
}

function knownHousehold(
  random: Random,
  referred: readonly { household: Household; on: Day }[],
  at: Day,
  size: number,
): Household | undefined {
  const fitting = referred.filter(
    ({ household, on }) =>
      at - on >= 40 &&
      at - on <= 355 &&
      household.children.length >= size &&
      household.children.every((child) => isMinor(child, at)),
  );
  return fitting.length > 0 ? random.pick(fitting).household : undefined;
}

function assess(where: Where, tools: Ration, referredOn: Day, neglect: boolean): EpisodeAssessment {
  const { random } = where;
  const authorisedOn = shiftWorkingDays(referredOn, drawLength(where));
  const startedOn = Math.min(AS_AT, shiftWorkingDays(referredOn, random.int(0, 2)));
  if (authorisedOn > AS_AT) {
    return { startedOn, authorisedOn: null, outcome: '', toolUsed: false, factors: [] };
  }
  return {
    startedOn,
    authorisedOn,
    outcome: random.weighted(OUTCOMES),
    toolUsed: neglect && tools.next(toolShare(where, authorisedOn)),
    factors: drawFactors(random, neglect),
  };
}

/** Working days to authorisation: mostly the weeks before the 45th day. */
function drawLength({ random, authority }: Where): number {
  if (random.chance(authority.late)) return random.int(46, 70);
  return random.chance(0.7) ? random.int(28, 45) : random.int(8, 30);
}

/** The assessments that led to some of the plans for neglect. */
function episodesBeforePlans(
  where: Where,
  groups: readonly StockGroup[],
  tools: Ration,
): Episode[] {
  const { random, setting } = where;
  const led = groups.filter(({ start, latest }) => start > setting.from && latest === 'NEG');
  return led.flatMap(({ start, household, plans }): Episode[] => {
    if (!random.chance(PLANNED_SHARE)) return [];
    const authorisedOn = shiftWorkingDays(start, -random.int(2, 14));
    const referredOn = shiftWorkingDays(authorisedOn, -drawLength(where));
    const startedOn = shiftWorkingDays(referredOn, random.int(0, 2));
    const toolUsed = tools.next(toolShare(where, authorisedOn));
    const factors = drawFactors(random, true);
    return [
      {
        household,
        children: plans.map(({ child }) => child),
        neglect: true,
        neglectType: plans[0]?.neglectType ?? '',
        source: random.weighted(REFERRAL_SOURCES),
        referredOn,
        assessment: { startedOn, authorisedOn, outcome: 'CP', toolUsed, factors },
      },
    ];
  });
}

/** Contacts: one for each family referred, and more that led to no referral. */
export function buildSmallContacts(where: Where, episodes: readonly Episode[]): Contact[] {
  const { random, setting, authority } = where;
  const referred = episodes.flatMap((episode) => contactsBefore(where, episode));
  const years = (AS_AT - setting.from) / DAYS_A_YEAR;
  const count = (share: number) => Math.round(authority.referrals * share * years);
  const others = Array.from({ length: count(0.85) }, () => otherContact(where, episodes));
  const notices = Array.from({ length: count(0.05) }, () => notification(where));
  const advice = Array.from({ length: count(0.06) }, (): Draft[] => {
    const [draft] = otherContact(where, episodes);
    return draft ? [{ ...draft, kind: 'consultation', outcome: 'advice', decidedOn: null }] : [];
  });
  return [...referred.map((draft) => [draft]), ...others, ...notices, ...advice]
    .sort(([a], [b]) => (a?.on ?? 0) - (b?.on ?? 0))
    .flatMap((rows, group) => rows.map((row) => ({ ...row, group })))
    .filter(({ on }) => on >= setting.from && (random.chance(0.998) || on < AS_AT));
}

type Draft = Omit<Contact, 'group'>;

const NOT_SAID = { expectantMother: false, lookedAfter: false };

/** The decision after a contact: within one working day for five in six, fewer where it is weaker. */
function decide(where: Where, on: Day): Day | null {
  const { random, setting } = where;
  const late = isWeak(where) ? 0.18 + 0.1 * progressIn(setting, on) : 0.15;
  const days = random.chance(late) ? random.int(2, 6) : random.int(0, 1);
  const decidedOn = shiftWorkingDays(on, days);
  return decidedOn > AS_AT ? null : decidedOn;
}

function contactsBefore(where: Where, episode: Episode): Draft[] {
  const { random, authority, setting } = where;
  const { referredOn, neglect, source, children } = episode;
  if (referredOn === null || referredOn <= setting.from + 3) return [];
  const late = random.chance(isWeak(where) ? 0.25 : 0.15);
  const on = shiftWorkingDays(referredOn, -(late ? random.int(2, 5) : random.int(0, 1)));
  if (on < setting.from) return [];
  return children.slice(0, 1).map((child) => ({
    ...NOT_SAID,
    kind: 'contact',
    on,
    child,
    place: authority.place,
    source,
    neglect,
    outcome: 'referral',
    decidedOn: referredOn,
  }));
}

function otherContact(where: Where, episodes: readonly Episode[]): Draft[] {
  const { random, setting, authority, households } = where;
  const on = busyDay(random, setting.from, AS_AT);
  const known = random.pick(episodes).household;
  const fits = (child: Child) =>
    isMinor(child, on) && (child.bornOn === null || child.bornOn <= on);
  const household =
    random.chance(0.5) && known.children.every(fits)
      ? known
      : households.create(authority.place, on, 1);
  const neglect = random.chance(0.2);
  const outcome = random.weighted(CONTACT_OUTCOMES);
  const decidedOn = neglect || outcome === 'early_help' ? decide(where, on) : null;
  const source = random.weighted(REFERRAL_SOURCES);
  const shared = { on, place: authority.place, source, neglect, outcome, decidedOn };
  const child = random.chance(0.01) ? null : (household.children[0] ?? null);
  return [{ ...NOT_SAID, ...shared, kind: 'contact', child }];
}

/** A notification of health that names one to three children or unborn babies, mostly for neglect. */
function notification(where: Where): Draft[] {
  const { random, setting, authority, households } = where;
  const on = busyDay(random, setting.from, AS_AT);
  const household = households.create(authority.place, on, random.int(1, 3));
  if (random.chance(0.09)) households.addUnborn(household);
  const neglect = random.chance(0.8);
  const decidedOn = decide(where, on);
  const shared = {
    on,
    place: authority.place,
    source: '3B',
    neglect,
    outcome: 'advice',
    decidedOn,
  };
  return household.children.map((child) => ({
    ...shared,
    kind: 'notification',
    child,
    expectantMother: child.bornOn === null,
    lookedAfter: child.bornOn !== null && random.chance(0.03),
  }));
}

/** Tools completed in assessments and, with or without one, for children on a plan for neglect. */
export function buildSmallTools(
  where: Where,
  episodes: readonly Episode[],
  groups: readonly StockGroup[],
): ToolAssessment[] {
  const { random, setting } = where;
  const ration = new Ration();
  const planned = groups.flatMap(({ start, latest, household, plans }) => {
    if (latest !== 'NEG' || start < setting.from) return [];
    if (!ration.next(toolShare(where, start))) return [];
    const completedOn = shiftWorkingDays(start, random.int(-15, 30));
    const children = plans.map(({ child }) => child);
    const neglectType = plans[0]?.neglectType ?? '';
    return toolsOfHousehold(random, household, children, completedOn, neglectType);
  });
  return [...planned, ...buildTools(random, episodes)]
    .filter(({ completedOn }) => completedOn >= setting.from && completedOn <= AS_AT)
    .sort((a, b) => a.completedOn - b.completedOn);
}
