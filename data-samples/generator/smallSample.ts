/** The tables of a partnership's smaller sample: each authority's rows, one authority after another. */
import type { Authority, SmallPartnership } from './authorities.ts';
import { day } from './calendar.ts';
import type { Planted } from './dirt.ts';
import {
  assessmentsTable,
  contactsTable,
  localitiesTable,
  plansTable,
  populationTable,
  referralsTable,
  toolsTable,
} from './extracts.ts';
import { plantFurther } from './furtherDirt.ts';
import {
  buildCareEntries,
  buildCinPlans,
  buildEarlyHelp,
  careEntriesTable,
  cinPlansTable,
  earlyHelpTable,
} from './help.ts';
import { Households } from './households.ts';
import { omitSome } from './omissions.ts';
import { OWN_RETURNS } from './ownReturns.ts';
import { Random } from './random.ts';
import { returnsTable } from './returns.ts';
import type { Setting } from './setting.ts';
import { buildSmallContacts, buildSmallEpisodes, buildSmallTools } from './smallCases.ts';
import { buildStockPlans } from './stockPlans.ts';
import type { Table } from './table.ts';
import { auditsTable, feedbackTable } from './voices.ts';

export interface SampleFile {
  readonly file: string;
  readonly table: Table;
  readonly planted: Planted;
}

/** Far enough apart for the streams of an authority's parts. */
const PARTS = 100;
const FROM = day('2023-04-01');
/** Families who go on with a child in need plan when a plan for neglect ends. */
const STEP_DOWN_SHARE = 0.35;
const ALL = { neglect: 1, other: 1 };

/** All files of the partnership in the order of their names. */
export function buildSmallSample(partnership: SmallPartnership): SampleFile[] {
  const { id, seed, authorities, weak, scale } = partnership;
  const places = authorities.map(({ place }) => place);
  const [first] = places;
  const weakPlace = authorities.find(({ code }) => code === weak)?.place ?? first;
  if (!weakPlace) throw new Error(`${id} has no authority`);
  const setting: Setting = { places, weak: weakPlace, from: FROM };
  const stream = (part: number) => new Random(seed + part);
  const cases = authorities.map((authority, index) =>
    casesOf(partnership, setting, authority, (part) => stream(PARTS * (index + 1) + part)),
  );
  const tables: Record<string, Table> = {
    ...joinTables(cases),
    'audits.csv': auditsTable(stream(1), setting, 12),
    'feedback.csv': feedbackTable(stream(2), setting, 24),
    'returns.csv': returnsTable(stream(3), setting, scale, OWN_RETURNS[id] ?? []),
    'population.csv': populationTable(places),
    'localities.csv': localitiesTable(places),
  };
  return Object.entries(tables)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, table], index) => ({
      file,
      table: omitSome(stream(70 + index), table),
      planted: plantFurther(stream(50 + index), file, table),
    }));
}

/** What one authority exports: it numbers its children and records by itself. */
function casesOf(
  { tool }: SmallPartnership,
  setting: Setting,
  authority: Authority,
  stream: (part: number) => Random,
): Record<string, Table> {
  const households = new Households(stream(1));
  const plans = buildStockPlans(stream(2), households, authority);
  const where = { setting, authority, households };
  const own = { ...setting, places: [authority.place] };
  const episodes = buildSmallEpisodes({ ...where, random: stream(3) }, plans);
  const contacts = buildSmallContacts({ ...where, random: stream(4) }, episodes);
  const tools = buildSmallTools({ ...where, random: stream(5) }, episodes, plans);
  const openBefore = Math.round(authority.referrals / 26);
  const options = { kept: ALL, openBefore, groups: plans, stepDown: STEP_DOWN_SHARE };
  const cin = buildCinPlans(stream(6), own, households, episodes, options);
  const care = buildCareEntries(stream(7), own, episodes, plans, ALL);
  const help = buildEarlyHelp(stream(8), own, contacts, ALL);
  const referred = episodes.filter(({ referredOn }) => (referredOn ?? 0) >= FROM);
  const tables: Record<string, Table> = {
    'contacts.csv': contactsTable(stream(9), stream(15), contacts),
    'referrals.csv': withoutColumns(referralsTable(stream(10), referred), ['locality']),
    'assessments.csv': withoutColumns(assessmentsTable(stream(11), episodes), ['locality']),
    'cp_plans.csv': withoutColumns(plansTable(plans), ['locality']),
    'tool_assessments.csv': withoutColumns(toolsTable(tools, tool), ['locality']),
    'cin_plans.csv': cinPlansTable(stream(12), cin),
    'care_entries.csv': careEntriesTable(stream(13), care),
    'early_help.csv': earlyHelpTable(stream(14), help),
  };
  return Object.fromEntries(
    Object.entries(tables).map(([file, table]) => [file, withAuthority(table, authority)]),
  );
}

function withAuthority({ columns, rows }: Table, { code }: Authority): Table {
  return { columns: ['authority', ...columns], rows: rows.map((row) => [code, ...row]) };
}

function withoutColumns({ columns, rows }: Table, names: readonly string[]): Table {
  const stays = columns.map((column) => !names.includes(column));
  const keep = (row: readonly string[]) => row.filter((_, index) => stays[index]);
  return { columns: keep(columns), rows: rows.map(keep) };
}

/** The tables of the same name, one below the other. */
function joinTables(parts: readonly Record<string, Table>[]): Record<string, Table> {
  const joined: Record<string, Table> = {};
  for (const [file, { columns, rows }] of parts.flatMap((part) => Object.entries(part))) {
    joined[file] = { columns, rows: [...(joined[file]?.rows ?? []), ...rows] };
  }
  return joined;
}
