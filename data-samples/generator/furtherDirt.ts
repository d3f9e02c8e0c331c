/**
 * Which dirt goes into the extracts of the smaller samples and into those that came later to
 * Rotherham's: a few rows of each kind, in step with the size of the table.
 *
 * As in `plantDirt.ts`, none of it moves a calibrated figure.
 */
import { type Change, type Planted, Planter } from './dirt.ts';
import {
  respellCategory,
  respellDates,
  respellFlags,
  respellPlaces,
  unreadable,
} from './plantDirt.ts';
import type { Random } from './random.ts';
import type { Table } from './table.ts';

/** How a table can be soiled. */
interface Soil {
  /** The column of ids and the letters before those of added rows. */
  readonly id?: readonly [column: string, prefix: string];
  readonly date: string;
  readonly flags?: readonly string[];
  /** What an earlier version of a row said, where versions can be told apart. */
  readonly earlier?: Change;
  /** What added rows change besides. */
  readonly added?: Change;
  readonly more?: (planter: Planter, random: Random, few: number) => void;
}

const ROWS_TO_ONE_FAULT = 700;
/** Below so many rows a table has some kinds of fault only, or hardly any. */
const MANY_ROWS = 1000;
const FEW_ROWS = 600;
/** No child of a sample has an id so high. */
const SPARE_CHILD = 'SAMPLE-9';

const SOILS: Readonly<Record<string, Soil>> = {
  'contacts.csv': {
    id: ['contact_id', 'C90'],
    date: 'contact_date',
    flags: ['neglect'],
    earlier: { outcome: '', decision_date: '' },
    added: { kind: '', decision_date: '' },
    more: (planter, _, few) => planter.alter('unknown team', few, { locality: '', team: 'Desk' }),
  },
  'referrals.csv': {
    id: ['referral_id', 'REF-90'],
    date: 'referral_date',
    flags: ['neglect', 'nfa'],
    earlier: { source: '10', neglect: 'N' },
  },
  'assessments.csv': {
    id: ['assessment_id', 'ASM-90'],
    date: 'authorised_date',
    flags: ['tool_used'],
    earlier: { authorised_date: '', factors: '', outcome: 'Pending' },
    more: soilFactors,
  },
  'cp_plans.csv': {
    id: ['plan_id', 'PLAN-90'],
    date: 'start_date',
    flags: ['family_hub_engaged', 'health_improved', 'attendance_improved'],
    earlier: { end_date: '', health_improved: '', attendance_improved: 'partly' },
    added: { previous_plans: '0', other_authority: 'N', end_date: '' },
    more: soilPlans,
  },
  'cin_plans.csv': {
    id: ['plan_id', 'CIN-90'],
    date: 'start_date',
    flags: ['neglect'],
    earlier: { end_date: '', neglect: 'Not recorded' },
    added: { end_date: '' },
    more: soilCinPlans,
  },
  'care_entries.csv': { date: 'entry_date', flags: ['neglect'] },
  'early_help.csv': {
    id: ['episode_id', 'EH-90'],
    date: 'start_date',
    flags: ['neglect', 'tool_used'],
    earlier: { tool_used: '', organisation: 'Not recorded' },
    more: (planter, _, few) =>
      planter.alter('not recorded', few, { tool_used: 'N/A' }, (row) => row('neglect') === 'N'),
  },
  'tool_assessments.csv': {
    id: ['tool_id', 'TOOL-90'],
    date: 'completed_date',
    earlier: { grade: '', agency: 'Not recorded' },
    more: (planter, _, few) => planter.alter('grade not recorded', few, { grade: 'N/A' }),
  },
  'audits.csv': {
    id: ['audit_id', 'SAMPLE-A-90'],
    date: 'audit_date',
    flags: ['tool_used', 'supervision_recorded'],
    more: soilAudits,
  },
  'feedback.csv': {
    id: ['feedback_id', 'SAMPLE-F-90'],
    date: 'feedback_date',
    flags: ['voice_heard'],
    more: (planter) => {
      planter.respell('stage', 0.03, (text) => text.toUpperCase());
      planter.alter('voice not recorded', 1, { voice_heard: 'Not recorded' });
    },
  },
};

const TIERS_IN_WORDS: Readonly<Record<string, string>> = {
  early_help: 'Early Help',
  cin: 'Child in need',
  cp: 'Child protection',
};

/** Plants a table's dirt and says what it was. */
export function plantFurther(random: Random, file: string, table: Table): Planted {
  if (file === 'returns.csv') return plantInReturns(random, table);
  const soil = SOILS[file];
  if (!soil) return {};
  const planter = new Planter(random, table);
  const size = table.rows.length;
  const few = size < MANY_ROWS ? 0 : Math.round(size / ROWS_TO_ONE_FAULT);
  const some = size < FEW_ROWS ? 0 : Math.max(1, few);
  const hasChildren = table.columns.includes('child_id');
  respellDates(planter, random, soil.date, 0.004);
  if (table.columns.includes('locality')) respellPlaces(planter, random);
  for (const column of soil.flags ?? []) respellFlags(planter, random, column);
  soil.more?.(planter, random, few);
  if (soil.earlier) planter.repeatIds(some, soil.earlier);
  const own = ownCells(soil, hasChildren);
  if (hasChildren && file !== 'contacts.csv') {
    planter.addLike('no child id', 1, (serial) => ({ ...own(1, serial), child_id: '' }));
  }
  planter.addLike('unreadable date', some, (serial) => ({
    ...own(2, serial),
    [soil.date]: unreadable(serial),
  }));
  planter.addLike('date after the sample', few > 0 ? 1 : 0, (serial) => ({
    ...own(3, serial),
    [soil.date]: '12/05/2026',
  }));
  planter.duplicate(few + 1);
  return planter.planted;
}

/** The ids of an added row, so that it belongs to no child and repeats no record. */
function ownCells({ id, added }: Soil, hasChildren: boolean) {
  return (kind: number, serial: number): Change => ({
    ...(hasChildren ? { child_id: `${SPARE_CHILD}${kind}${serial}00` } : {}),
    ...(id ? { [id[0]]: `${id[1]}${kind}${serial}` } : {}),
    ...added,
  });
}

function soilFactors(planter: Planter, random: Random, few: number): void {
  const withoutNeglect = (row: (column: string) => string) =>
    row('authorised_date') !== '' && !row('factors').includes('16A');
  planter.alter('no factors', few * 2, { factors: '' }, withoutNeglect);
  planter.alter('factor 21 with others', few, { factors: '3B;21' }, withoutNeglect);
  planter.respell('factors', 0.03, (text) =>
    random.pick([text.toLowerCase(), text.replaceAll(';', '/'), text.replaceAll(';', ', ')]),
  );
}

function soilPlans(planter: Planter, random: Random, few: number): void {
  respellDates(planter, random, 'end_date', 0.004);
  for (const column of ['initial_category', 'latest_category']) {
    planter.respell(column, 0.1, (text) => respellCategory(random, text));
  }
  planter.alter(
    'end date not recorded',
    few,
    { end_date: 'NULL' },
    (row) => row('end_date') === '',
  );
  planter.addLike('end before start', 2, (serial) => ({
    child_id: `${SPARE_CHILD}4${serial}00`,
    plan_id: `PLAN-904${serial}`,
    previous_plans: '0',
    start_date: `1${serial}/10/2024`,
    end_date: `1${serial}/03/2024`,
  }));
  planter.addLike('other authority', 3, (serial) => ({
    child_id: `${SPARE_CHILD}5${serial}00`,
    plan_id: `PLAN-905${serial}`,
    previous_plans: '0',
    other_authority: 'Y',
  }));
}

function soilCinPlans(planter: Planter, random: Random, few: number): void {
  respellDates(planter, random, 'end_date', 0.004);
  planter.alter('unknown team', few, { team: 'Assessment Hub' });
  planter.addLike('end before start', 1, (serial) => ({
    child_id: `${SPARE_CHILD}4${serial}00`,
    plan_id: `CIN-904${serial}`,
    start_date: '14/10/2024',
    end_date: '14/03/2024',
  }));
}

function soilAudits(planter: Planter): void {
  planter.respell('tier', 0.2, (text) => TIERS_IN_WORDS[text] ?? text);
  planter.respell('grade', 0.05, (text) => {
    const words = text.replace('_', ' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  });
  planter.alter('grade not recorded', 1, { grade: 'Not recorded' });
}

/** A return that no period holds, one of an unknown place, and the usual faults of a spreadsheet. */
function plantInReturns(random: Random, table: Table): Planted {
  const planter = new Planter(random, table);
  respellDates(planter, random, 'period_start', 0.004);
  respellPlaces(planter, random);
  const briefings = { measure: 'briefings-issued', locality: '', agency: '', denominator: '' };
  planter.addLike('dates across periods', 1, () => ({
    ...briefings,
    period_start: '15/01/2025',
    period_end: '14/02/2025',
    numerator: '1',
  }));
  planter.addLike('unknown locality', 1, () => ({
    measure: 'sharedd-screens',
    period_start: '01/10/2024',
    period_end: '30/11/2024',
    locality: 'Borough wide',
    agency: 'Police',
    numerator: '2',
    denominator: '',
  }));
  planter.addLike('unreadable date', 1, () => ({
    ...briefings,
    period_start: 'Q3',
    period_end: '31/03/2025',
    numerator: '2',
  }));
  planter.addLike('end before start', 1, () => ({
    ...briefings,
    period_start: '01/06/2025',
    period_end: '31/05/2025',
    numerator: '3',
  }));
  planter.duplicate(2);
  return planter.planted;
}
