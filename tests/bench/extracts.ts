import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many rows of each kind the bench reads: about ten years of a large council. */
export const sizes = { contacts: 150_000, assessments: 30_000, cp_plans: 5_000 } as const;

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
const factors = ['16A', '16A;3B', '1A 2A', '4B', '', '15A/17A', '3A,4A,16A'];

const day = 86_400_000;
const first = Date.UTC(2016, 3, 1);
const last = Date.UTC(2026, 2, 31);

/** Writes the three extracts, the same ones at each call, and gives back their paths. */
export function writeExtracts(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return [
    write(folder, 'contacts.csv', contacts()),
    write(folder, 'assessments.csv', assessments()),
    write(folder, 'cp_plans.csv', plans()),
  ];
}

function write(folder: string, name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\r\n')}\r\n`);
  return path;
}

function contacts(): string[] {
  const { pick, date, child, chance } = randomFrom(1);
  const head =
    'contact_id,child_id,contact_date,kind,source,neglect,outcome,decision_date,sex,date_of_birth,expectant_mother,looked_after,locality,team';
  const rows = Array.from({ length: sizes.contacts }, (_, row) => {
    const at = date();
    const decided = chance(0.9) ? british(Math.min(at + chance.days(4), last)) : '';
    const cells = [
      `C${row + 1}`,
      child(60_000),
      british(at),
      pick(kinds),
      pick(sources),
      pick(['Y', 'N', 'N', 'N', '']),
      pick(outcomes),
      decided,
      pick(['F', 'M', 'U']),
      british(at - chance.days(6_500)),
      pick(['N', 'N', 'Y', '']),
      pick(['N', 'N', 'Y', '']),
      chance(0.9) ? pick(localities) : '',
      pick(teams),
    ];
    return cells.join(',');
  });
  return [head, ...rows];
}

function assessments(): string[] {
  const { pick, date, child, chance } = randomFrom(2);
  const head =
    'assessment_id,child_id,referral_date,start_date,authorised_date,factors,tool_used,outcome,sex,date_of_birth,locality,team';
  const rows = Array.from({ length: sizes.assessments }, (_, row) => {
    const authorised = date();
    const started = authorised - chance.days(70);
    const cells = [
      `A${row + 1}`,
      child(60_000),
      british(started),
      british(started),
      british(authorised),
      quoted(pick(factors)),
      pick(['Y', 'N', '']),
      'Section 47',
      pick(['F', 'M']),
      british(authorised - chance.days(6_500)),
      pick(localities),
      pick(teams),
    ];
    return cells.join(',');
  });
  return [head, ...rows];
}

function plans(): string[] {
  const { pick, date, child, chance } = randomFrom(3);
  const head =
    'plan_id,child_id,start_date,end_date,initial_category,latest_category,previous_plans,other_authority,family_hub_engaged,health_improved,attendance_improved,sex,date_of_birth,locality,team';
  const rows = Array.from({ length: sizes.cp_plans }, (_, row) => {
    const start = date();
    const end = start + chance.days(800);
    const cells = [
      `P${row + 1}`,
      child(4_000),
      british(start),
      end <= last ? british(end) : '',
      pick(categories),
      pick(categories),
      pick(['0', '0', '1']),
      pick(['N', '']),
      pick(['Y', 'N', '']),
      pick(['Y', 'N', '']),
      pick(['Y', 'N', '']),
      pick(['F', 'M']),
      british(start - chance.days(6_000)),
      pick(localities),
      pick(teams),
    ];
    return cells.join(',');
  });
  return [head, ...rows];
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
    child: (children: number) => `CH${whole(children) + 1}`,
    chance,
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
