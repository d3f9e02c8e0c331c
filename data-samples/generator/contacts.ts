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
import { type Episode, REFERRAL_SOURCES } from './episodes.ts';
import { type Child, type Household, type Households, isMinor } from './households.ts';
import { choosePlace, diverges, LOCALITIES, OUT_OF_AREA, type Place, shareOut } from './places.ts';
import type { Random, Weighted } from './random.ts';

export interface Contact {
  /** Rows of one notification share its group; a contact or consultation has one row. */
  readonly group: number;
  readonly kind: 'contact' | 'notification' | 'consultation';
  readonly on: Day;
  /** Nothing where the child was not identified. */
  readonly child: Child | null;
  readonly place: Place;
  readonly source: string;
  readonly neglect: boolean;
  readonly outcome: string;
  readonly decidedOn: Day | null;
  readonly expectantMother: boolean;
  readonly lookedAfter: boolean;
}

type Draft = Omit<Contact, 'group'>;

interface YearQuota {
  readonly contacts: number;
  readonly neglect: number;
  /** Health MASH notifications with neglect as a theme: 310 in the 2021 paper. */
  readonly notifications: number;
  readonly otherNotifications: number;
  readonly consultations: number;
}

/** Near the 20,001 contacts and 16.5 % neglect that the strategy gives for 2020–21. */
const QUOTAS: ReadonlyMap<number, YearQuota> = new Map([
  [
    2022,
    {
      contacts: 20040,
      neglect: 3270,
      notifications: 302,
      otherNotifications: 70,
      consultations: 210,
    },
  ],
  [
    2023,
    {
      contacts: 19140,
      neglect: 3120,
      notifications: 310,
      otherNotifications: 74,
      consultations: 225,
    },
  ],
  [
    2024,
    {
      contacts: 18310,
      neglect: 3020,
      notifications: 307,
      otherNotifications: 72,
      consultations: 240,
    },
  ],
  [
    2025,
    {
      contacts: 17780,
      neglect: 2990,
      notifications: 316,
      otherNotifications: 78,
      consultations: 255,
    },
  ],
]);

const UNKNOWN_CHILD_SHARE = 0.02;
const KNOWN_HOUSEHOLD_SHARE = 0.8;
const NOTIFICATION_WITH_UNBORN = 27 / 310;
const LOOKED_AFTER_SHARE = 23 / 797;
const OUT_OF_AREA_NOTIFICATIONS = 3;
const TWO_PLACE_NOTIFICATIONS = 2;

const OUTCOMES: Weighted<string> = [
  ['nfa', 52],
  ['advice', 31],
  ['early_help', 12],
  ['strategy_discussion', 2],
  ['other', 3],
];

const NEGLECT_OUTCOMES: Weighted<string> = [
  ['nfa', 34],
  ['advice', 30],
  ['early_help', 29],
  ['strategy_discussion', 4],
  ['other', 3],
];

/** Children and unborn babies named in one notification: 2.57 on average. */
const NAMED_CHILDREN: Weighted<number> = [
  [1, 25],
  [2, 30],
  [3, 22],
  [4, 13],
  [5, 7],
  [6, 3],
];

const HEALTH_SOURCES: Weighted<string> = [
  ['3A', 22],
  ['3B', 34],
  ['3C', 12],
  ['3E', 18],
  ['3F', 14],
];

/** All contacts, notifications and consultations in the order of their days. */
export function buildContacts(
  random: Random,
  households: Households,
  episodes: readonly Episode[],
): Contact[] {
  const referred = episodes.flatMap((episode) => contactsBeforeReferral(random, episode));
  const known = new KnownHouseholds(random, households, episodes);
  const drafts = referred.map((draft) => [draft]);
  for (const [year, quota] of QUOTAS) {
    const present = referred.filter(({ on }) => financialYear(on) === year);
    drafts.push(...otherContacts(random, known, year, quota, present));
    drafts.push(...notifications(random, households, year, quota));
    drafts.push(...consultations(random, known, year, quota));
  }
  return drafts
    .sort(([a], [b]) => (a?.on ?? 0) - (b?.on ?? 0))
    .flatMap((rows, group) => rows.map((row) => ({ ...row, group })));
}

const yearStart = (year: number) => day(`${year}-04-01`);
const yearEnd = (year: number) => Math.min(day(`${year + 1}-03-31`), AS_AT);

/** One contact for each child referred, decided on the day of the referral. */
function contactsBeforeReferral(random: Random, episode: Episode): Draft[] {
  const { referredOn, household, neglect, source } = episode;
  if (referredOn === null) return [];
  const on = shiftWorkingDays(referredOn, -decisionDays(random, household.place, referredOn));
  if (on < COVER_FROM) return [];
  return episode.children.map((child) => ({
    ...plainContact(child, household.place, on, neglect),
    source,
    outcome: 'referral',
    decidedOn: referredOn,
  }));
}

/** Working days to the MASH decision: within one for five in six. */
function decisionDays(random: Random, place: Place, at: Day): number {
  const late = diverges(place) ? 0.17 + 0.13 * progress(at) : 0.165;
  return random.chance(late) ? random.int(2, 6) : random.int(0, 1);
}

function plainContact(child: Child | null, place: Place, on: Day, neglect: boolean) {
  const none = { expectantMother: false, lookedAfter: false };
  return { kind: 'contact', on, child, place, neglect, ...none } as const;
}

/** The contacts that a year still lacks after those that led to referrals. */
function otherContacts(
  random: Random,
  known: KnownHouseholds,
  year: number,
  quota: YearQuota,
  present: readonly Draft[],
): Draft[][] {
  const presentNeglect = present.filter(({ neglect }) => neglect).length;
  const neglect = quota.neglect - presentNeglect;
  const other = quota.contacts - quota.neglect - (present.length - presentNeglect);
  const drafts: Draft[] = [];
  for (const [flag, count] of [
    [true, neglect],
    [false, other],
  ] as const) {
    const target = drafts.length + count;
    while (drafts.length < target) {
      const more = contactFamily(random, known, year, flag);
      drafts.push(...more.slice(0, target - drafts.length));
    }
  }
  return drafts.map((draft) => [draft]);
}

function contactFamily(
  random: Random,
  known: KnownHouseholds,
  year: number,
  neglect: boolean,
): Draft[] {
  const on = busyDay(random, yearStart(year), yearEnd(year));
  const place = choosePlace(random, on, neglect);
  const outcome = random.weighted(neglect ? NEGLECT_OUTCOMES : OUTCOMES);
  const decided = neglect || outcome === 'early_help' || outcome === 'strategy_discussion';
  const shared = {
    source: random.weighted(REFERRAL_SOURCES),
    outcome,
    decidedOn: decided ? knownDecision(random, place, on) : null,
  };
  if (random.chance(UNKNOWN_CHILD_SHARE)) {
    return [{ ...plainContact(null, place, on, neglect), ...shared }];
  }
  const children = known.children(place, on);
  return children.map((child) => ({ ...plainContact(child, place, on, neglect), ...shared }));
}

/** The day of the decision, unless it had not been taken when the sample ends. */
function knownDecision(random: Random, place: Place, on: Day): Day | null {
  const decidedOn = shiftWorkingDays(on, decisionDays(random, place, on));
  return decidedOn > AS_AT ? null : decidedOn;
}

function notifications(
  random: Random,
  households: Households,
  year: number,
  quota: YearQuota,
): Draft[][] {
  const local = quota.notifications - OUT_OF_AREA_NOTIFICATIONS;
  const places: Place[] = [...shareOut(local)].flatMap(([place, count]) => repeat(place, count));
  places.push(...repeat(OUT_OF_AREA, OUT_OF_AREA_NOTIFICATIONS));
  const themed = places.map((place, index) => {
    const rows = notification(random, households, year, place, true);
    return index < TWO_PLACE_NOTIFICATIONS ? acrossPlaces(rows) : rows;
  });
  const others = [...shareOut(quota.otherNotifications)]
    .flatMap(([place, count]) => repeat(place, count))
    .map((place) => notification(random, households, year, place, false));
  return [...themed, ...others];
}

const repeat = <T>(item: T, times: number): T[] => Array.from({ length: times }, () => item);

function notification(
  random: Random,
  households: Households,
  year: number,
  place: Place,
  neglect: boolean,
): Draft[] {
  const on = busyDay(random, yearStart(year), yearEnd(year));
  const named = random.weighted(NAMED_CHILDREN);
  const unborn = random.chance(NOTIFICATION_WITH_UNBORN) ? 1 : 0;
  const household = households.create(place, on, named - unborn);
  if (unborn > 0) households.addUnborn(household);
  const shared = {
    kind: 'notification',
    source: random.weighted(HEALTH_SOURCES),
    outcome: random.weighted(NEGLECT_OUTCOMES),
    decidedOn: knownDecision(random, place, on),
  } as const;
  return household.children.map((child) => ({
    ...plainContact(child, place, on, neglect),
    ...shared,
    expectantMother: child.bornOn === null,
    lookedAfter: child.bornOn !== null && random.chance(LOOKED_AFTER_SHARE),
  }));
}

/** The same notification with its last child living in another locality. */
function acrossPlaces(rows: readonly Draft[]): Draft[] {
  return rows.map((row, index) =>
    index > 0 && index === rows.length - 1 ? { ...row, place: otherPlace(row.place) } : row,
  );
}

function otherPlace(place: Place): Place {
  const other = LOCALITIES.find((candidate) => candidate !== place);
  if (!other) throw new Error('There is no other locality');
  return other;
}

function consultations(
  random: Random,
  known: KnownHouseholds,
  year: number,
  quota: YearQuota,
): Draft[][] {
  return Array.from({ length: quota.consultations }, () => {
    const on = busyDay(random, yearStart(year), yearEnd(year));
    const neglect = random.chance(0.24);
    const place = choosePlace(random, on, neglect);
    const [child] = known.children(place, on);
    const draft: Draft = {
      ...plainContact(child ?? null, place, on, neglect),
      kind: 'consultation',
      source: random.weighted(REFERRAL_SOURCES),
      outcome: 'advice',
      decidedOn: null,
    };
    return [draft];
  });
}

/** Households by place: those that were referred, and those that only contacts name. */
class KnownHouseholds {
  readonly #random: Random;
  readonly #households: Households;
  readonly #byPlace = new Map<Place, Household[]>();

  constructor(random: Random, households: Households, episodes: readonly Episode[]) {
    this.#random = random;
    this.#households = households;
    for (const { household } of episodes) this.#remember(household);
  }

  /** One or more children of one household of the place, minors on the day. */
  children(place: Place, on: Day): readonly Child[] {
    const household = this.#choose(place, on);
    const count = this.#random.chance(0.65) ? 1 : household.children.length;
    return household.children.slice(0, count);
  }

  #choose(place: Place, on: Day): Household {
    const known = this.#byPlace.get(place) ?? [];
    if (known.length > 0 && this.#random.chance(KNOWN_HOUSEHOLD_SHARE)) {
      const household = this.#random.pick(known);
      if (household.children.every((child) => bornBy(child, on) && isMinor(child, on))) {
        return household;
      }
    }
    const size = this.#random.chance(0.6) ? 1 : this.#random.int(2, 3);
    const created = this.#households.create(place, on, size);
    this.#remember(created);
    return created;
  }

  #remember(household: Household): void {
    const known = this.#byPlace.get(household.place);
    if (known) known.push(household);
    else this.#byPlace.set(household.place, [household]);
  }
}

const bornBy = (child: Child, on: Day): boolean => child.bornOn === null || child.bornOn <= on;
