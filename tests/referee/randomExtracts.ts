/**
 * Seeded sets of small, nasty extracts: every fault and spelling of contract sections 1 to 5.
 *
 * Left out, because the contract does not decide them:
 * - not-recorded tokens other than those listed; locality spellings that differ inside a word,
 *   or that mix hyphens and spaces; ids that differ only in case;
 * - blank ids that tie with another row of the child on the same day (plans and tools);
 * - `partly` in health_improved and attendance_improved ("both recorded");
 * - factors that cannot be read beside 16A; MUL beside one category only; flag strings (YNNN);
 *   combined codes (NEG+EMO without MUL:);
 * - one-digit days or two-digit years with month names, other cases of month names, zones and
 *   am/pm in times, mixed separators, serials of 80,000 with a fraction;
 * - files of one layout with different columns; blank lines; rows with too few or many cells;
 *   files without rows;
 * - returns: no agency column, counts that are not whole numbers or blank, ends before starts,
 *   two S rows of one place and agency with one end, not-recorded tokens as localities;
 * - population: years that differ by place, age bands across 17, bands beside totals,
 *   unmatched localities, counts that cannot be read or are 0, missing age columns;
 * - localities: unmatched localities, one team in two localities;
 * - spaces instead of underscores in codes; list letters before codes;
 * - dates outside 2000 to 2040 in columns that are measured in working days.
 */
import { addWorkingDays, dayNumber, isoOf } from './bankHolidays.ts';
import { columnsOf, headerKey, LAYOUTS, type Layout, ROTHERHAM } from './layouts.ts';

export type ExtractSet = {
  files: { name: string; text: string }[];
  asAt: string;
  coverFrom: string;
  neglectRule: 'only' | 'any';
};

type Cells = Record<string, string>;

/** A row with the day it really has, for keeping ties decided. */
interface Row {
  cells: Cells;
  day: number;
}

/** Mulberry32. */
class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2_654_435_761) >>> 0;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(p: number): boolean {
    return this.next() < p;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)]!;
  }

  shuffle<T>(items: T[]): T[] {
    const copy = [...items];
    for (let i = copy.length - 1; i > 0; i -= 1) {
      const j = this.int(0, i);
      [copy[i], copy[j]] = [copy[j]!, copy[i]!];
    }
    return copy;
  }
}

interface Child {
  id: string;
  birth: number;
  place: string;
  /** The days of the child's events in the table being made. */
  days: number[];
}

interface World {
  random: Random;
  asAt: number;
  coverFrom: number;
  anchors: number[];
  children: Child[];
  /** Team name to place id. */
  teams: Map<string, string>;
  authorities: string[];
  countsItself: boolean;
  nextId: number;
  numericIds: boolean;
}

const PLACES = ROTHERHAM.map(({ id }) => id);
const NOT_RECORDED = [
  '',
  '',
  '',
  'NULL',
  'null',
  'N/A',
  'n/a',
  '#N/A',
  '#MULTIVALUE',
  'Not recorded',
  'Not Recorded',
  'Unknown',
  'unknown',
];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const AS_AT = [
  '2024-02-28',
  '2024-02-29',
  '2024-03-31',
  '2024-04-01',
  '2024-05-31',
  '2024-09-30',
  '2024-12-31',
  '2025-02-28',
  '2025-03-31',
  '2025-08-15',
  '2025-11-30',
  '2026-01-17',
  '2023-03-31',
];

/** Adds calendar months, taking the last day of a shorter month. */
function addMonths(day: number, months: number): number {
  const date = new Date(day * 86_400_000);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 1);
  return Math.min(first / 86_400_000 + date.getUTCDate() - 1, next / 86_400_000 - 1);
}

function makeAnchors(asAt: number, coverFrom: number): number[] {
  const anchors = [
    asAt,
    coverFrom,
    addMonths(asAt, -12),
    addMonths(asAt + 1, -12),
    addMonths(asAt, -24),
    addMonths(coverFrom, 12),
    addMonths(coverFrom, 24),
  ];
  for (let day = addMonths(coverFrom, -14); day < asAt + 45; day = addMonths(day, 1)) {
    const iso = isoOf(day);
    anchors.push(dayNumber(`${iso.slice(0, 7)}-01`));
  }
  const fixed = [
    '2020-02-29',
    '2024-02-29',
    '2022-12-23',
    '2023-12-22',
    '2024-12-24',
    '2024-03-28',
    '2023-04-06',
    '2022-06-01',
    '2022-09-16',
    '2023-05-05',
    '2025-04-17',
    '2025-08-22',
  ];
  return [
    ...anchors,
    ...fixed.map(dayNumber).filter((day) => day >= addMonths(coverFrom, -13) && day <= asAt + 30),
  ];
}

function makeChildren(random: Random, anchors: number[], count: number, numeric: boolean) {
  return Array.from({ length: count }, (_, index): Child => {
    const near = addMonths(random.pick(anchors), -12 * random.pick([5, 6, 6, 6, 17, 18]));
    const birth = random.pick([
      near + random.int(-1, 1),
      dayNumber('2020-02-29'),
      dayNumber('2016-02-29'),
      random.pick(anchors) - random.int(-40, 6000),
    ]);
    const id = numeric ? String(index + 7) : `C${index + 1}`;
    return { id, birth, place: random.pick(PLACES), days: [] };
  });
}

function makeWorld(seed: number): World {
  const random = new Random(seed + 1);
  const asAt = dayNumber(random.pick(AS_AT)) + (random.chance(0.2) ? random.int(-20, 20) : 0);
  let coverFrom = addMonths(asAt + 1, -random.pick([14, 20, 24, 25, 30, 36, 37, 42]));
  if (random.chance(0.6)) coverFrom = dayNumber(`${isoOf(coverFrom).slice(0, 7)}-01`);
  else coverFrom += random.int(-16, 16);
  const anchors = makeAnchors(asAt, coverFrom);
  const numericIds = random.chance(0.3);
  return {
    random,
    asAt,
    coverFrom,
    anchors,
    numericIds,
    children: makeChildren(random, anchors, random.pick([5, 9, 14, 25, 45, 80]), numericIds),
    teams: new Map(
      [
        'Duty Team 1',
        'Duty Team 2',
        'Locality 4 Unit 2',
        'Team 3 (North)',
        'Long-Term Team',
        'MASH',
      ].map((team) => [team, random.pick(PLACES)]),
    ),
    authorities: random.chance(0.15) ? ['Alpha', 'Beta'] : [],
    countsItself: random.chance(0.4),
    nextId: 0,
  };
}

/** A day on or near a boundary, or in a telling distance from an earlier event of the child. */
function nastyDay(world: World, child: Child): number {
  const { random } = world;
  const roll = random.next();
  let day: number;
  if (roll < 0.3 && child.days.length > 0) {
    const from = random.pick(child.days);
    day = random.pick([
      from,
      from + 1,
      addMonths(from, 12),
      addMonths(from, 12) + 1,
      addMonths(from, -12),
      addMonths(from, 12) - 1,
      from + 729,
      from + 730,
      addMonths(from, 6),
      addWorkingDays(from, 45),
    ]);
  } else if (roll < 0.8) day = random.pick(world.anchors) + random.pick([-1, -1, 0, 0, 1]);
  else day = random.int(addMonths(world.coverFrom, -10), world.asAt + 20);
  day = Math.min(Math.max(day, dayNumber('2018-01-01')), dayNumber('2029-12-31'));
  child.days.push(day);
  return day;
}

/** A day in one of the forms of section 1. */
function writeDate(random: Random, day: number): string {
  const iso = isoOf(day);
  const [y, m, d] = iso.split('-') as [string, string, string];
  const month = MONTHS[Number(m) - 1]!;
  const serial = day + 25_569;
  const mark = random.pick(['/', '-', '.']);
  const plain = random.pick([
    `${d}/${m}/${y}`,
    `${d}/${m}/${y}`,
    `${d}/${m}/${y}`,
    iso,
    iso,
    `${Number(d)}/${Number(m)}/${y}`,
    [d, m, y].join(mark),
    [d, m, y.slice(2)].join(mark),
    `${Number(d)}/${Number(m)}/${y.slice(2)}`,
    `${d}-${month.slice(0, 3)}-${y}`,
    `${d} ${month} ${y}`,
  ]);
  const roll = random.next();
  if (roll < 0.06) return String(serial);
  if (roll < 0.1) return `${serial}${random.pick(['.5', '.75', '.999', '.0'])}`;
  if (roll < 0.13) return `${iso}T${random.pick(['00:00:00', '23:59:59', '09:30'])}`;
  if (roll < 0.25) return `${plain} ${random.pick(['00:00', '13:45:10', '23:59', '9:05'])}`;
  return plain;
}

const BAD_DATES = [
  'soon',
  '31/02/2024',
  '99/99/9999',
  '2024-13-01',
  '2023-02-29',
  '9999',
  '80001',
  '32/01/2024',
  '29/02/2023',
  '0',
];

/** A date cell with its faults; `blank` is the share of blank ones. */
function dateCell(world: World, day: number | undefined, blank = 0.015, bad = 0.015): string {
  const { random } = world;
  if (day === undefined || random.chance(blank)) return random.pick(NOT_RECORDED);
  return random.chance(bad) ? random.pick(BAD_DATES) : writeDate(random, day);
}

const YES = [
  'Y',
  'YES',
  'TRUE',
  'T',
  '1',
  'y',
  'Yes',
  'yes',
  'True',
  'true',
  't',
  'a) Yes',
  'A) YES',
  'a) Y',
];
const NO = [
  'N',
  'NO',
  'FALSE',
  'F',
  '0',
  'n',
  'No',
  'no',
  'False',
  'false',
  'f',
  'b) No',
  'B) no',
  'b) N',
];

/** A flag cell: mostly yes and no, then partly, not recorded and unreadable. */
function flagCell(world: World, yes = 0.5, partly = true): string {
  const { random } = world;
  const roll = random.next();
  if (roll < 0.06) return random.pick([...NOT_RECORDED, 'c) Unknown']);
  if (roll < 0.08) return random.pick(['maybe', 'x', '2']);
  if (roll < 0.14 && partly) return random.pick(['partly', 'Partly', 'PARTLY', 'c) Partly']);
  return random.pick(random.chance(yes) ? YES : NO);
}

const CATEGORIES = [
  'NEG',
  'neg',
  'Neg',
  'Neglect',
  'NEGLECT',
  'a) Neglect',
  'NEG',
  'Neglect',
  'PHY',
  'Physical abuse',
  'b) Physical abuse',
  'SAB',
  'sab',
  'Sexual abuse',
  'EMO',
  'emo',
  'd) Emotional abuse',
  'Emotional abuse',
  'MUL',
  'mul',
  'Multiple/not recommended',
  'e) Multiple/not recommended',
  'Multiple',
  'MUL:EMO+NEG',
  'mul:neg+emo',
  'MUL:EMO+PHY',
  'MUL:NEG+PHY+SAB',
  'Neglect; Emotional abuse',
  'NEGLECT/EMOTIONAL ABUSE',
  'Neglect, Physical and Emotional',
  'Multiple: Neglect, Emotional Abuse',
  'Emotional  Neglect',
  'Physical abuse, Sexual abuse',
  'Neglect & Physical abuse',
];

function categoryCell(world: World): string {
  const { random } = world;
  const roll = random.next();
  if (roll < 0.04) return random.pick(NOT_RECORDED);
  return roll < 0.06 ? random.pick(['xyz', 'Other', '?']) : random.pick(CATEGORIES);
}

const OTHER_FACTORS = ['1A', '1B', '2B', '3B', '4B', '6A', '15A', '17A', '18B', '20', '3A'];

function factorsCell(world: World): string {
  const { random } = world;
  const roll = random.next();
  if (roll < 0.05) return random.pick(NOT_RECORDED);
  if (roll < 0.08) return random.pick(['N1', 'xx', '116A', 'xx;2B', 'neglect']);
  const factors = Array.from({ length: random.int(0, 3) }, () => random.pick(OTHER_FACTORS));
  if (random.chance(0.55) || factors.length === 0) factors.push('16A');
  const text = random
    .shuffle([...new Set(factors)])
    .join(random.pick([';', ',', '/', '|', ' ', '; ', ', ', ' | ']));
  return random.chance(0.3) ? text.toLowerCase() : text;
}

function oddCase(random: Random, text: string): string {
  const roll = random.next();
  if (roll < 0.15) return text.toUpperCase();
  return roll < 0.25 ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}

/** A code cell: one of the codes in any case, or not recorded, or unreadable. */
function codeCell(world: World, codes: readonly string[], bad: string[] = ['zzz']): string {
  const { random } = world;
  const roll = random.next();
  if (roll < 0.04) return random.pick(NOT_RECORDED);
  return roll < 0.06 ? random.pick(bad) : oddCase(random, random.pick(codes));
}

const nameOf = (place: string) => ROTHERHAM.find(({ id }) => id === place)!.name;

/** A locality in a spelling that matching accepts. */
function spellPlace(random: Random, place: string): string {
  const name = nameOf(place);
  if (place === 'out-of-area' && random.chance(0.5)) {
    return random.pick(['OOA', 'ooa', ' OOA ', 'OOA.', '(ooa)']);
  }
  return random.pick([
    name,
    name,
    place,
    name.toUpperCase(),
    name.toLowerCase(),
    `  ${name}`,
    name.replace(' ', '   '),
    `${name}.`,
    name.replace(' ', ', '),
    place.toUpperCase(),
    `"${name}"`,
    name.replace(' ', ' - '),
  ]);
}

function spellTeam(random: Random, team: string): string {
  return random.pick([
    team,
    team,
    team.toUpperCase(),
    team.toLowerCase(),
    ` ${team} `,
    team.replace(' ', '  '),
    `${team}.`,
  ]);
}

/** The locality and team of a row, right, odd, blank or unknown. */
function placeCells(world: World, place: string): Cells {
  const { random } = world;
  const team = random.chance(0.6)
    ? spellTeam(random, random.pick([...world.teams.keys()]))
    : random.pick([...NOT_RECORDED, 'Mystery Team']);
  const roll = random.next();
  if (roll < 0.12) return { locality: random.pick(NOT_RECORDED), team };
  if (roll < 0.16) return { locality: random.pick(['Nowhere', 'Rotherham', 'S60']), team };
  if (roll < 0.19) return { locality: random.pick(['unknown', 'Unknown', 'UNKNOWN']), team };
  const where = random.chance(0.85) ? place : random.pick(PLACES);
  return { locality: spellPlace(random, where), team };
}

/** An id new to the table, of one to four digits in no order. */
function newId(world: World, prefix: string): string {
  world.nextId += 1;
  const number = (world.nextId * 757) % 1999;
  return world.numericIds ? String(number) : `${prefix}${number}`;
}

/** A row of a child-level table, with the columns that all of them share. */
function childRow(world: World, child: Child, day: number, cells: Cells): Row {
  const { random } = world;
  const birth = random.chance(0.04) ? undefined : child.birth;
  const shared: Cells = {
    child_id: random.chance(0.015) ? random.pick(NOT_RECORDED) : child.id,
    sex: codeCell(world, ['F', 'M', 'U']),
    date_of_birth: dateCell(world, birth),
    ...placeCells(world, child.place),
  };
  if (world.authorities.length > 0) {
    shared.authority = random.chance(0.02) ? '' : random.pick(world.authorities);
  }
  return { cells: { ...shared, ...cells }, day };
}

type Maker = (world: World) => Row[];

const some = (world: World, from: number, to: number, make: (child: Child) => Row | Row[]) =>
  Array.from({ length: world.random.int(from, to) }, () =>
    make(world.random.pick(world.children)),
  ).flat();

const KINDS = ['contact', 'contact', 'notification', 'consultation', ''];
const OUTCOMES = [
  'nfa',
  'advice',
  'early_help',
  'early_help',
  'referral',
  'strategy_discussion',
  'other',
];

/** Codes of the census and the words of case systems. */
const SOURCES = [
  'police',
  'school',
  '6',
  'q) 6: Police',
  '2A',
  '3D: Health services',
  'GP',
  '1A',
  '4',
  '5B',
  '10',
  'fire service',
];

function contactRow(world: World, child: Child, cells: Cells, day: number): Row {
  const { random } = world;
  const decided = random.pick([
    undefined,
    day,
    day - 1,
    addWorkingDays(day, 1),
    addWorkingDays(day, 1),
    addWorkingDays(day, 2),
    addWorkingDays(day, 1) + 1,
    day + 40,
  ]);
  return childRow(world, child, day, {
    contact_id: newId(world, 'K'),
    contact_date: dateCell(world, day),
    kind: codeCell(world, KINDS, ['visit', 'strategy']),
    source: codeCell(world, SOURCES),
    neglect: flagCell(world),
    outcome: codeCell(world, OUTCOMES),
    decision_date: dateCell(world, decided, 0.05, 0.03),
    expectant_mother: flagCell(world, 0.1),
    looked_after: flagCell(world, 0.1),
    ...cells,
  });
}

/** Contacts, with notifications that name several children of several places. */
const contacts: Maker = (world) =>
  some(world, 40, 140, (child) => {
    const { random } = world;
    const day = nastyDay(world, child);
    if (random.chance(0.8)) return contactRow(world, child, {}, day);
    const shared = { contact_id: newId(world, 'N'), kind: oddCase(random, 'notification') };
    return Array.from({ length: random.int(1, 4) }, () => {
      const named = random.pick(world.children);
      const blank: Cells = random.chance(0.3) ? { child_id: random.pick(NOT_RECORDED) } : {};
      const flag: Cells = random.chance(0.7) ? { neglect: random.pick(YES) } : {};
      const on = random.chance(0.9) ? day : day + random.int(1, 40);
      return contactRow(world, named, { ...shared, ...blank, ...flag }, on);
    });
  });

const referrals: Maker = (world) =>
  some(world, 40, 150, (child) => {
    const day = nastyDay(world, child);
    return childRow(world, child, day, {
      referral_id: newId(world, 'R'),
      referral_date: dateCell(world, day),
      source: codeCell(world, SOURCES),
      neglect: flagCell(world, 0.6),
      nfa: flagCell(world, 0.2),
    });
  });

const assessments: Maker = (world) =>
  some(world, 40, 140, (child) => {
    const { random } = world;
    const asked = nastyDay(world, child);
    const started = random.pick([asked, asked + 1, asked + random.int(-3, 12)]);
    const base = random.pick([asked, asked, started]);
    const done = random.pick([
      addWorkingDays(base, 45),
      addWorkingDays(base, 46),
      addWorkingDays(base, 44),
      addWorkingDays(base, 45) + 1,
      base + random.int(0, 90),
      asked - 1,
      undefined,
    ]);
    return childRow(world, child, done ?? asked, {
      assessment_id: newId(world, 'A'),
      referral_date: dateCell(world, asked, 0.2, 0.02),
      start_date: dateCell(world, started, 0.1, 0.02),
      authorised_date: dateCell(world, done),
      factors: factorsCell(world),
      tool_used: flagCell(world),
      outcome: codeCell(world, ['cin', 'nfa']),
    });
  });

/** An end for a span that starts on `day`: open, odd lengths, or before its start. */
function endOf(world: World, day: number): number | undefined {
  const { random } = world;
  if (random.chance(0.35)) return undefined;
  if (random.chance(0.03)) return day - random.int(1, 9);
  return random.pick([
    day,
    day + 1,
    day + 727,
    day + 728,
    day + 729,
    day + 730,
    addMonths(day, 12),
    addMonths(day, 24),
    addMonths(day, 6),
    day + random.int(20, 900),
    random.pick(world.anchors.filter((anchor) => anchor >= day).concat(day + 100)),
  ]);
}

const cpPlans: Maker = (world) => {
  const { random } = world;
  const seen = new Map<Child, number>();
  return some(world, 40, 150, (child) => {
    const last = child.days.at(-1);
    const day =
      last !== undefined && random.chance(0.08) ? addMonths(last, 12) : nastyDay(world, child);
    const end = endOf(world, day);
    if (end !== undefined) child.days.push(end);
    const before = seen.get(child) ?? 0;
    seen.set(child, before + 1);
    const stated = random.chance(0.6) ? Math.min(before, 3) : 0;
    const previous = String(stated + (world.countsItself ? 1 : 0));
    return childRow(world, child, day, {
      plan_id: newId(world, 'P'),
      start_date: dateCell(world, day),
      end_date: dateCell(world, end),
      initial_category: categoryCell(world),
      latest_category: categoryCell(world),
      previous_plans: random.chance(0.08) ? random.pick([...NOT_RECORDED, 'two']) : previous,
      other_authority: random.chance(0.7) ? '' : flagCell(world, 0.2),
      family_hub_engaged: flagCell(world),
      health_improved: flagCell(world, 0.6, false),
      attendance_improved: flagCell(world, 0.6, false),
    });
  });
};

const cinPlans: Maker = (world) =>
  some(world, 30, 120, (child) => {
    const day = nastyDay(world, child);
    return childRow(world, child, day, {
      plan_id: newId(world, 'N'),
      start_date: dateCell(world, day),
      end_date: dateCell(world, endOf(world, day)),
      neglect: flagCell(world, 0.7),
    });
  });

const careEntries: Maker = (world) =>
  some(world, 30, 80, (child) => {
    const day = nastyDay(world, child);
    return childRow(world, child, day, {
      entry_date: dateCell(world, day),
      neglect: flagCell(world),
    });
  });

const earlyHelp: Maker = (world) =>
  some(world, 30, 100, (child) => {
    const day = nastyDay(world, child);
    return childRow(world, child, day, {
      episode_id: newId(world, 'E'),
      start_date: dateCell(world, day),
      end_date: dateCell(world, endOf(world, day)),
      neglect: flagCell(world, 0.7),
      tool_used: flagCell(world),
      organisation: 'Council',
    });
  });

const toolAssessments: Maker = (world) =>
  some(world, 40, 150, (child) => {
    const day = nastyDay(world, child);
    return childRow(world, child, day, {
      tool_id: newId(world, 'T'),
      completed_date: dateCell(world, day),
      tool: 'GCP2',
      stage: codeCell(world, ['baseline', 'rescore', 'rescore'], ['mid']),
      grade: codeCell(world, ['1', '2', '3', '4', '5'], ['6', 'x', '0']),
      agency: 'health',
    });
  });

/** A row of a table without children. */
function plainRow(world: World, day: number, cells: Cells): Row {
  const { locality } = placeCells(world, world.random.pick(PLACES));
  return { cells: { locality: locality!, ...cells }, day };
}

const anyDay = (world: World) => nastyDay(world, world.random.pick(world.children));

const audits: Maker = (world) =>
  some(world, 30, 90, () => {
    const day = anyDay(world);
    return plainRow(world, day, {
      audit_id: newId(world, 'U'),
      audit_date: dateCell(world, day),
      tier: '1',
      grade: codeCell(world, ['outstanding', 'good', 'requires_improvement', 'inadequate']),
      tool_used: flagCell(world),
      plan_impact_good: flagCell(world),
      adult_services_involved: flagCell(world),
      whole_family_understood: flagCell(world),
      supervision_recorded: flagCell(world),
      lived_experience_evident: flagCell(world),
      father_assessed: flagCell(world),
    });
  });

const feedback: Maker = (world) =>
  some(world, 30, 90, () => {
    const day = anyDay(world);
    return plainRow(world, day, {
      feedback_id: newId(world, 'F'),
      feedback_date: dateCell(world, day),
      stage: codeCell(world, ['referral', 'cin', 'icpc', 'rcpc', 'closure']),
      respondent: 'parent',
      voice_heard: flagCell(world),
    });
  });

const RETURN_MEASURES = [
  'training-attended',
  'training-evaluated',
  'training-applied',
  'confidence-identify',
  'confidence-assess',
  'threshold-aware',
  'practitioners-trained-in-tool',
  'early-education-2-year-olds',
  'early-help-attendance',
  'sharedd-screens',
  'escalations-resolved',
  'learning-embedded',
  'briefings-issued',
  'engagement-reach',
  'resourcing-vacancies',
  'milestones-met',
];

/** Rows of partners' counts; no two share measure, place, agency and end. */
const returns: Maker = (world) => {
  const { random } = world;
  const taken = new Set<string>();
  const measures = random.shuffle(RETURN_MEASURES).slice(0, random.int(6, 16));
  const first = dayNumber(`${isoOf(world.coverFrom).slice(0, 7)}-01`);
  const months = Math.ceil((world.asAt - first) / 30);
  return some(world, 90, 250, () => {
    const measure = random.pick(measures);
    const start = random.chance(0.85)
      ? addMonths(first, random.int(-3, months))
      : random.pick(world.anchors) + random.int(-3, 3);
    const end = random.chance(0.2)
      ? start + random.int(0, 40)
      : addMonths(start, random.pick([1, 1, 2, 2, 3, 12])) - 1;
    const place = random.pick([...PLACES.slice(0, 2), 'out-of-area', '', 'unknown']);
    const agency = random.pick(['Health', 'Police', '']);
    const key = [measure, place, agency, end].join();
    if (taken.has(key)) return [];
    taken.add(key);
    const odd = random.pick(['unknown', 'Nowhere', 'Unknown']);
    const denominator = random.int(0, 9) * random.int(0, 9);
    return {
      day: end,
      cells: {
        measure,
        agency,
        period_start: dateCell(world, start),
        period_end: dateCell(world, end),
        locality: place === '' ? '' : place === 'unknown' ? odd : spellPlace(random, place),
        numerator: String(Math.min(denominator, random.int(0, 40))),
        denominator: String(denominator),
        note: random.pick(['', 'see minutes, item 4', 'said "late"']),
      },
    };
  });
};

/** Population by place and year: totals, or age bands, or the whole as a row of its own. */
const population: Maker = (world) => {
  const { random } = world;
  const year = Number(isoOf(world.asAt).slice(0, 4));
  const years = [year - 3, year - 2, year - 1, year, year + 1].filter(() => random.chance(0.6));
  if (years.length === 0) years.push(year - 4);
  const places = PLACES.filter(() => random.chance(0.8));
  if (random.chance(0.5) || places.length === 0) places.push('');
  const bands = random.chance(0.5)
    ? [
        ['0', '4'],
        ['5', '9'],
        ['10', '15'],
        ['16', '17'],
        ['18', '24'],
      ]
    : [
        random.pick([
          ['0', '17'],
          ['', ''],
        ]),
      ];
  return places.flatMap((place) =>
    years.flatMap((when) =>
      bands.map(
        ([from, to]): Row => ({
          day: 0,
          cells: {
            locality: place === '' ? '' : spellPlace(random, place),
            year: String(when),
            population: String(random.int(300, 9000)),
            age_from: from!,
            age_to: to!,
          },
        }),
      ),
    ),
  );
};

const localities: Maker = (world) =>
  [...world.teams].map(([team, place]) => ({
    day: 0,
    cells: {
      team: spellTeam(world.random, team),
      locality: spellPlace(world.random, place),
    },
  }));

const MAKERS: Record<string, Maker> = {
  contacts,
  referrals,
  assessments,
  cp_plans: cpPlans,
  cin_plans: cinPlans,
  care_entries: careEntries,
  early_help: earlyHelp,
  tool_assessments: toolAssessments,
  audits,
  feedback,
  returns,
  population,
  localities,
};

const CORE = ['contacts', 'referrals', 'assessments', 'cp_plans', 'tool_assessments', 'localities'];
/** Tables whose rows are kept as made, besides copies. */
const TIDY = ['returns', 'population', 'localities'];
const FLAGS: Record<string, string[]> = {
  contacts: ['neglect'],
  referrals: ['neglect'],
  assessments: ['tool_used'],
  cp_plans: ['family_hub_engaged', 'health_improved', 'attendance_improved'],
  cin_plans: ['neglect'],
  care_entries: ['neglect'],
  early_help: ['neglect', 'tool_used'],
  audits: ['tool_used', 'plan_impact_good', 'father_assessed'],
  feedback: ['voice_heard'],
};

/** Adds rows that repeat an id with other content. */
function repeatIds(world: World, layout: Layout, rows: Row[], make: Maker): void {
  const { random } = world;
  const id = layout.id;
  if (!id || rows.length === 0) return;
  const others = make({ ...world, children: world.children });
  const count = random.int(0, Math.ceil(rows.length / 12));
  for (let i = 0; i < count; i += 1) {
    const original = random.pick(rows);
    const other = random.pick(others);
    const cells = { ...other.cells, [id]: original.cells[id]! };
    if (random.chance(0.8) && original.cells.child_id !== undefined) {
      cells.child_id = original.cells.child_id;
      if (original.cells.authority !== undefined) cells.authority = original.cells.authority;
    }
    rows.splice(random.int(0, rows.length), 0, { ...other, cells });
  }
}

/** Blanks some ids, but not where a tie would then be undecided. */
function blankIds(world: World, layout: Layout, rows: Row[]): void {
  const { random } = world;
  const id = layout.id;
  if (!id) return;
  const key = (row: Row) => [row.cells.authority ?? '', row.cells.child_id ?? '', row.day].join();
  const seen = new Map<string, number>();
  for (const row of rows) seen.set(key(row), (seen.get(key(row)) ?? 0) + 1);
  const tiesMatter = ['cp_plans', 'cin_plans', 'tool_assessments'].includes(layout.name);
  for (const row of rows) {
    const free = !tiesMatter || seen.get(key(row)) === 1;
    if (free && random.chance(0.03)) row.cells[id] = random.pick(NOT_RECORDED);
  }
}

/** Makes one flag column of the set one that no row records. */
function unrecordFlag(world: World, tables: Map<string, Row[]>): void {
  const { random } = world;
  if (!random.chance(0.4)) return;
  const table = random.pick([...tables.keys()].filter((name) => FLAGS[name]));
  if (!table) return;
  const flag = random.pick(FLAGS[table]!);
  for (const row of tables.get(table)!) {
    const never = random.chance(0.1) && !flag.endsWith('improved') ? 'partly' : 'maybe';
    row.cells[flag] = random.chance(0.9) ? random.pick(NOT_RECORDED) : never;
  }
}

/** The columns that a table's files have, in some order: optional ones may be missing. */
function chooseColumns(world: World, layout: Layout, rows: Row[]): string[] {
  const { random } = world;
  const made = new Set(rows.flatMap((row) => Object.keys(row.cells)));
  let columns = columnsOf(layout).filter((column) => made.has(column));
  if (random.chance(0.3) && !['population', 'localities'].includes(layout.name)) {
    const optional =
      layout.name === 'returns'
        ? ['note', 'denominator']
        : layout.others.filter((column) => made.has(column));
    const gone = random.shuffle(optional).slice(0, random.int(1, 2));
    columns = columns.filter((column) => !gone.includes(column));
  }
  if (random.chance(0.3)) columns.push('ethnicity');
  if (random.chance(0.5)) columns.push('Worker notes');
  if (random.chance(0.2)) columns.push('Month of extract');
  return random.shuffle(columns);
}

const NOTES = [
  '',
  '',
  'seen, at home',
  'said "fine"',
  'first line\nsecond line',
  'ok',
  'a "b, c"\nd,e',
];

const ETHNICITIES = ['WBRI', 'a) WBRI', '', 'MWBC', 'CHNE', 'BAFR', 'REFU', 'see file'];

/** The cell texts of a row in the order of the columns, extras included. */
function cellsOf(world: World, row: Row, columns: string[]): string[] {
  return columns.map((column) => {
    if (column === 'Worker notes') return world.random.pick(NOTES);
    if (column === 'Month of extract') return world.random.pick(['May', 'June']);
    if (column === 'ethnicity') return world.random.pick(ETHNICITIES);
    return row.cells[column] ?? '';
  });
}

/** Puts a few month-first dates in, always fewer than day-first ones of the same column. */
function addMonthFirst(world: World, columns: string[], rows: string[][]): void {
  const { random } = world;
  columns.forEach((column, index) => {
    if (!column.endsWith('_date') || column === 'date_of_birth') return;
    const dayFirst = new Set(
      rows
        .map((row) => row[index]!)
        .filter(
          (text) => /^(1[3-9]|2\d|3[01])\/\d\d\/\d{4}$/.test(text) && !BAD_DATES.includes(text),
        ),
    );
    const count = Math.min(Math.floor(dayFirst.size / 6), random.int(0, 2));
    for (let i = 0; i < count; i += 1) {
      random.pick(rows)[index] = random.pick(['03/25/2024', '12/31/2023', '02/28/2024']);
    }
  });
}

function spellHeader(random: Random, column: string): string {
  const words = column.split(/[_ ]/);
  const title = words.map((word) => word[0]!.toUpperCase() + word.slice(1));
  return random.pick([
    column,
    column,
    column.toUpperCase(),
    title.join(' '),
    title.join(''),
    ` ${column} `,
    words.join('-'),
    words.join(' '),
  ]);
}

function writeCell(random: Random, text: string): string {
  if (/[",\n\r]/.test(text) || random.chance(0.05)) return `"${text.replaceAll('"', '""')}"`;
  return text;
}

function writeFile(random: Random, columns: string[], rows: string[][]): string {
  const end = random.chance(0.3) ? '\r\n' : '\n';
  const lines = [columns.map((column) => spellHeader(random, column)), ...rows].map((cells) =>
    cells.map((cell) => writeCell(random, cell)).join(','),
  );
  const text = lines.join(end) + (random.chance(0.8) ? end : '');
  return random.chance(0.25) ? `\uFEFF${text}` : text;
}

/** Adds exact copies, some with spaces that trimming removes. */
function addCopies(random: Random, from: string[][], to: string[][], least = 0): void {
  const count = random.int(least, Math.ceil(from.length / 15));
  for (let i = 0; i < count; i += 1) {
    const copy = random.pick(from).map((cell) => (random.chance(0.15) ? ` ${cell} ` : cell));
    to.splice(random.int(0, to.length), 0, copy);
  }
}

/** Whether a part has the rows that tell how previous_plans is counted. */
function showsStyle(world: World, columns: string[], part: string[][]): boolean {
  const index = columns.indexOf('previous_plans');
  if (index < 0) return true;
  const other = columns.indexOf('other_authority');
  const sure = part.filter(
    (row) => row[index] === (world.countsItself ? '1' : '0') && (other < 0 || row[other] === ''),
  );
  return sure.length >= 8;
}

/** Writes one table as one file or two. */
function writeTable(world: World, layout: Layout, rows: Row[]): ExtractSet['files'] {
  const { random } = world;
  const columns = chooseColumns(world, layout, rows);
  const texts = rows.map((row) => cellsOf(world, row, columns));
  const stem =
    `${random.pick(['extract', 'download', 'q', layout.name])}-${random.int(100, 999)}` +
    `-${headerKey(layout.name)}`;
  const at = random.int(Math.floor(texts.length / 3), Math.floor((texts.length * 2) / 3));
  let parts = random.chance(0.3) && at > 0 ? [texts.slice(0, at), texts.slice(at)] : [texts];
  if (!parts.every((part) => showsStyle(world, columns, part))) parts = [texts];
  for (const part of parts) {
    if (!TIDY.includes(layout.name)) addMonthFirst(world, columns, part);
  }
  for (const part of parts) addCopies(random, random.pick(parts), part);
  return parts.map((part, index) => {
    const order = random.chance(0.5) ? columns : random.shuffle(columns);
    const moved = order.map((column) => columns.indexOf(column));
    return {
      name: parts.length === 1 ? `${stem}.csv` : `${stem}_${index + 1}.csv`,
      text: writeFile(
        random,
        order,
        part.map((row) => moved.map((from) => row[from]!)),
      ),
    };
  });
}

/** The rows of one table with its faults. */
function makeTable(world: World, layout: Layout): Row[] {
  const make = MAKERS[layout.name]!;
  for (const child of world.children) child.days = [];
  world.nextId = world.random.int(0, 9);
  const rows = make(world);
  if (!TIDY.includes(layout.name)) repeatIds(world, layout, rows, make);
  blankIds(world, layout, rows);
  return rows;
}

/** A set of extracts; the same seed gives the same set. */
export function randomExtracts(seed: number): ExtractSet {
  const world = makeWorld(seed);
  const { random } = world;
  const tables = new Map<string, Row[]>();
  for (const layout of LAYOUTS) {
    const core = CORE.includes(layout.name);
    if (random.chance(core ? 0.94 : 0.6)) tables.set(layout.name, makeTable(world, layout));
  }
  unrecordFlag(world, tables);
  const files = LAYOUTS.flatMap((layout) => {
    const rows = tables.get(layout.name);
    return rows && rows.length > 0 ? writeTable(world, layout, rows) : [];
  });
  return {
    files: random.shuffle(files),
    asAt: isoOf(world.asAt),
    coverFrom: isoOf(world.coverFrom),
    neglectRule: random.pick(['only', 'any'] as const),
  };
}
