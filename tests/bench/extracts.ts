import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { TableId } from '../../src/extracts/tables.ts';

/** An extract that the bench reads. */
export type BenchFile = { readonly table: TableId; readonly path: string };

/** The days that the extracts cover: 24 periods of two months. */
export const coverFrom = '2022-04-01';
export const asAt = '2026-03-31';

const localities = [
  'Wentworth North',
  'Rotherham North',
  'Rotherham South',
  'Rother Valley West',
  'Wentworth South',
  'Wentworth Valley',
  'Rother Valley South',
  'OOA',
];
const teams = ['Duty Team 1', 'Duty Team 2', 'Locality Team North', 'Locality Team South', 'MASH'];
const outcomes = ['nfa', 'advice', 'early_help', 'referral', 'strategy_discussion', 'other'];
const kinds = ['contact', 'contact', 'contact', 'notification', 'consultation', ''];
const sources = ['Police', 'School', 'Health – midwife', 'Health – A&E', 'Member of the public'];
const categories = ['NEG', 'NEG', 'EMO', 'EMO', 'PHY', 'SAB', 'MUL'];
const factors = ['16A', '16A;3B', '1A 2A', '4B', '15A/17A', '3A,4A,16A'];

const day = 86_400_000;
const first = Date.parse(coverFrom);
const last = Date.parse(asAt);
const firstBirth = Date.UTC(2006, 0, 1);
const daysOfBirth = 16 * 365;

/**
 * Writes three extracts of so many rows together, the same ones at each call: 80 % contacts, 15 %
 * assessments, 5 % plans, in the product's own layouts.
 */
export function writeExtracts(folder: string, rows: number): BenchFile[] {
  mkdirSync(folder, { recursive: true });
  const plans = Math.round(rows * 0.05);
  const assessments = Math.round(rows * 0.15);
  const children = Math.round(rows * 0.3);
  const written = (table: TableId, lines: Lines) => write(folder, table, lines);
  return [
    written('contacts', contactLines(rows - plans - assessments, children)),
    written('assessments', assessmentLines(assessments, children)),
    written('cp_plans', planLines(plans, plans * 3)),
  ];
}

type Lines = Iterable<string>;

function write(folder: string, table: TableId, lines: Lines): BenchFile {
  const path = join(folder, `${table}.csv`);
  const file = openSync(path, 'w');
  let waiting: string[] = [];
  for (const line of lines) {
    waiting.push(line);
    if (waiting.length < 10_000) continue;
    writeSync(file, `${waiting.join('\r\n')}\r\n`);
    waiting = [];
  }
  if (waiting.length > 0) writeSync(file, `${waiting.join('\r\n')}\r\n`);
  closeSync(file);
  return { table, path };
}

function* contactLines(rows: number, children: number): Lines {
  const { pick, date, child, chance } = randomFrom(1);
  const head =
    'contact_id,child_id,contact_date,kind,source,neglect,outcome,decision_date,sex,date_of_birth,expectant_mother,looked_after,locality,team';
  yield head;
  for (let row = 0; row < rows; row += 1) {
    const at = date();
    const known = child(children);
    const decided = chance(0.9) ? british(Math.min(at + chance.days(4), last)) : '';
    const cells = [
      `C${row + 1}`,
      known.id,
      british(at),
      pick(kinds),
      pick(sources),
      pick(['Y', 'N', 'N', 'N', '']),
      pick(outcomes),
      decided,
      known.sex,
      known.birth,
      pick(['N', 'N', 'Y', '']),
      pick(['N', 'N', 'Y', '']),
      chance(0.98) ? pick(localities) : '',
      pick(teams),
    ];
    yield cells.join(',');
  }
}

function* assessmentLines(rows: number, children: number): Lines {
  const { pick, date, child, chance } = randomFrom(2);
  const head =
    'assessment_id,child_id,referral_date,start_date,authorised_date,factors,tool_used,outcome,sex,date_of_birth,locality,team';
  yield head;
  for (let row = 0; row < rows; row += 1) {
    const authorised = date();
    const known = child(children);
    const started = authorised - chance.days(70);
    const cells = [
      `A${row + 1}`,
      known.id,
      british(started),
      british(started),
      british(authorised),
      chance(0.97) ? quoted(pick(factors)) : '',
      pick(['Y', 'N', '']),
      'Section 47',
      known.sex,
      known.birth,
      pick(localities),
      pick(teams),
    ];
    yield cells.join(',');
  }
}

function* planLines(rows: number, children: number): Lines {
  const { pick, date, child, chance } = randomFrom(3);
  const head =
    'plan_id,child_id,start_date,end_date,initial_category,latest_category,previous_plans,other_authority,family_hub_engaged,health_improved,attendance_improved,sex,date_of_birth,locality,team';
  yield head;
  for (let row = 0; row < rows; row += 1) {
    const start = date();
    const known = child(children);
    const end = start + chance.days(800);
    const cells = [
      `P${row + 1}`,
      known.id,
      british(start),
      end <= last ? british(end) : '',
      pick(categories),
      pick(categories),
      pick(['0', '0', '0', '0', '1']),
      pick(['N', '']),
      pick(['Y', 'N', '']),
      pick(['Y', 'N', '']),
      pick(['Y', 'N', '']),
      known.sex,
      known.birth,
      pick(localities),
      pick(teams),
    ];
    yield cells.join(',');
  }
}

function quoted(cell: string): string {
  return cell.includes(',') ? `"${cell}"` : cell;
}

function british(time: number): string {
  return new Date(time).toISOString().slice(0, 10).split('-').reverse().join('/');
}

/** Invented values from a seed: the same ones in each run and on each machine. */
function randomFrom(seed: number) {
  const next = mulberry32(seed);
  const whole = (below: number) => Math.floor(next() * below);
  const chance = Object.assign((probability: number) => next() < probability, {
    days: (below: number) => whole(below) * day,
  });
  return {
    pick: <T>(values: readonly T[]): T => values[whole(values.length)] as T,
    date: () => first + whole((last - first) / day + 1) * day,
    child: (children: number) => childOf(whole(children) + 1, next() < 0.005),
    chance,
  };
}

/** A child has one date of birth and one sex in all files, but for a few rows with slips of the pen. */
function childOf(number: number, hasSlip: boolean) {
  const own = mulberry32(number);
  const born = firstBirth + Math.floor(own() * daysOfBirth) * day;
  return {
    id: `CH${number}`,
    birth: british(hasSlip ? born + 10 * day : born),
    sex: own() < 0.5 ? 'F' : 'M',
  };
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
