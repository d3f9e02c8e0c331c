/** Help below and beyond child protection: child in need plans, entries to care, early help. */
import { AS_AT, type Day, shiftWorkingDays } from './calendar.ts';
import type { Contact } from './contacts.ts';
import type { Episode } from './episodes.ts';
import { BREAKDOWNS, breakdowns, date, flag, numbered, person } from './extracts.ts';
import type { Child, Households } from './households.ts';
import { neglectTypes } from './neglectTypes.ts';
import type { PlanGroup } from './plans.ts';
import { type Random, Ration, type Weighted } from './random.ts';
import { placeByChildren, progressIn, type Setting } from './setting.ts';
import { type Table, table } from './table.ts';

interface CinPlan {
  readonly child: Child;
  readonly start: Day;
  readonly end: Day | null;
  readonly neglect: boolean;
}

interface CareEntry {
  readonly child: Child;
  readonly on: Day;
  readonly neglect: boolean;
}

interface EarlyHelpEpisode {
  readonly child: Child;
  readonly start: Day;
  readonly neglect: boolean;
  readonly toolUsed: boolean;
  readonly organisation: string;
}

/** Which share of the events behind an extract it keeps, to stay small. */
export interface Kept {
  readonly neglect: number;
  readonly other: number;
}

const EARLY_HELP_ORGANISATIONS: Weighted<string> = [
  ['Early Help', 40],
  ['School', 27],
  ['Health', 17],
  ['Family Hub', 11],
  ['Voluntary', 5],
];

const CARE_AFTER_PLAN_SHARE = 0.04;
const OTHER_TOOL_SHARE = 0.04;

export interface CinOptions {
  readonly kept: Kept;
  readonly openBefore: number;
  /** Child protection plans, some of which step down to a child in need plan. */
  readonly groups: readonly Pick<PlanGroup, 'plans'>[];
  readonly stepDown: number;
}

/** Plans after assessments that ended with one, or after child protection plans for neglect, and those already open when the sample begins. */
export function buildCinPlans(
  random: Random,
  setting: Setting,
  households: Households,
  episodes: readonly Episode[],
  options: CinOptions,
): CinPlan[] {
  const plans: CinPlan[] = [];
  const busyUntil = new Map<Child, Day>();
  const add = (children: readonly Child[], start: Day, neglect: boolean) => {
    const end = start + planLength(random, setting, children, start);
    if (start > AS_AT || end < setting.from) return;
    for (const child of children) {
      if ((busyUntil.get(child) ?? 0) > start) continue;
      busyUntil.set(child, end);
      plans.push({ child, start, end: end > AS_AT ? null : end, neglect });
    }
  };
  for (let left = options.openBefore; left > 0; left -= 1) {
    const start = shiftWorkingDays(setting.from, -random.int(1, 200));
    const household = households.create(placeByChildren(random, setting), start, random.int(1, 3));
    add(household.children, start, random.chance(0.6));
  }
  for (const { plans: ended } of options.groups) {
    const [first] = ended;
    if (first?.latest !== 'NEG' || first.end === null || first.end < setting.from) continue;
    if (!random.chance(options.stepDown)) continue;
    add([first.child], first.end, true);
  }
  for (const { assessment, children, neglect } of episodes) {
    if (assessment?.outcome !== 'CIN' || assessment.authorisedOn === null) continue;
    if (!isKept(random, options.kept, neglect)) continue;
    add(children, shiftWorkingDays(assessment.authorisedOn, random.int(0, 10)), neglect);
  }
  return plans.sort((a, b) => a.start - b.start);
}

const isKept = (random: Random, kept: Kept, neglect: boolean): boolean =>
  random.chance(neglect ? kept.neglect : kept.other);

/** Days that a plan lasts: more and more of the weaker place's plans drift past six months. */
function planLength(
  random: Random,
  setting: Setting,
  [child]: readonly Child[],
  start: Day,
): number {
  const weak = child?.household.place === setting.weak;
  const drifting = weak ? 0.4 + 0.2 * progressIn(setting, start) : 0.37;
  return random.chance(drifting) ? random.int(184, 400) : random.int(45, 183);
}

/** Children who came into care after an assessment, or when a plan for neglect ended. */
export function buildCareEntries(
  random: Random,
  setting: Setting,
  episodes: readonly Episode[],
  groups: readonly Pick<PlanGroup, 'plans'>[],
  kept: Kept,
): CareEntry[] {
  const assessed = episodes.flatMap(({ assessment, children, neglect }) => {
    if (assessment?.outcome !== 'CLA' || assessment.authorisedOn === null) return [];
    if (!isKept(random, kept, neglect)) return [];
    const on = shiftWorkingDays(assessment.authorisedOn, random.int(0, 15));
    return children.map((child) => ({ child, on, neglect }));
  });
  const planned = groups.flatMap(({ plans }) => {
    const afterNeglect = plans.filter(({ latest, end }) => latest === 'NEG' && end !== null);
    if (!random.chance(CARE_AFTER_PLAN_SHARE)) return [];
    return afterNeglect.map(({ child, end }) => ({ child, on: end ?? 0, neglect: true }));
  });
  return [...assessed, ...planned]
    .filter(({ on }) => on >= setting.from && on <= AS_AT)
    .sort((a, b) => a.on - b.on);
}

/** Early help that followed contacts, with the tool used more and more, less so in the weaker place. */
export function buildEarlyHelp(
  random: Random,
  setting: Setting,
  contacts: readonly Contact[],
  kept: Kept,
): EarlyHelpEpisode[] {
  const tools = new Ration();
  return contacts
    .flatMap(({ child, kind, outcome, on, neglect, place }) => {
      if (child === null || kind !== 'contact' || outcome !== 'early_help') return [];
      if (!isKept(random, kept, neglect)) return [];
      const start = shiftWorkingDays(on, random.int(2, 15));
      const rise = progressIn(setting, start);
      const share = place === setting.weak ? 0.15 + 0.12 * rise : 0.18 + 0.4 * rise;
      const toolUsed = neglect ? tools.next(share) : random.chance(OTHER_TOOL_SHARE);
      const organisation = random.weighted(EARLY_HELP_ORGANISATIONS);
      return [{ child, start, neglect, toolUsed, organisation }];
    })
    .filter(({ start }) => start <= AS_AT)
    .sort((a, b) => a.start - b.start);
}

/** What a table says of a child. */
function aboutChild(random: Random) {
  const typeOf = neglectTypes(random);
  return (child: Child, neglect: boolean) => ({
    ...person(child),
    ...breakdowns(child, neglect ? typeOf(child) : ''),
    team: child.household.team,
  });
}

export function cinPlansTable(random: Random, plans: readonly CinPlan[]): Table {
  const columns = [
    'plan_id',
    'child_id',
    'start_date',
    'end_date',
    'neglect',
    'sex',
    'date_of_birth',
    'team',
    ...BREAKDOWNS,
  ] as const;
  const about = aboutChild(random);
  const rows = plans.map(({ child, start, end, neglect }) => ({
    ...about(child, neglect),
    start_date: date(start),
    end_date: date(end),
    neglect: flag(neglect),
  }));
  return table(columns, numbered(rows, 'plan_id', 'CIN'));
}

export function careEntriesTable(random: Random, entries: readonly CareEntry[]): Table {
  const columns = [
    'child_id',
    'entry_date',
    'neglect',
    'sex',
    'date_of_birth',
    'team',
    ...BREAKDOWNS,
  ] as const;
  const about = aboutChild(random);
  const rows = entries.map(({ child, on, neglect }) => ({
    ...about(child, neglect),
    entry_date: date(on),
    neglect: flag(neglect),
  }));
  return table(columns, rows);
}

export function earlyHelpTable(random: Random, episodes: readonly EarlyHelpEpisode[]): Table {
  const columns = [
    'episode_id',
    'child_id',
    'start_date',
    'neglect',
    'tool_used',
    'organisation',
    'sex',
    'date_of_birth',
    'team',
    ...BREAKDOWNS,
  ] as const;
  const about = aboutChild(random);
  const rows = episodes.map(({ child, start, neglect, toolUsed, organisation }) => ({
    ...about(child, neglect),
    start_date: date(start),
    neglect: flag(neglect),
    tool_used: flag(toolUsed),
    organisation,
  }));
  return table(columns, numbered(rows, 'episode_id', 'EH'));
}
