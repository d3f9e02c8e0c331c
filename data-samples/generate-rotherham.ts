/**
 * Writes the invented sample extracts of Rotherham into `data-samples/rotherham`.
 *
 *     npx tsx data-samples/generate-rotherham.ts
 *
 * The same bytes come out on every run. What was planted to be found is printed per file.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { COVER_FROM } from './generator/calendar.ts';
import { buildContacts, type Contact } from './generator/contacts.ts';
import type { Planted } from './generator/dirt.ts';
import { buildEpisodes, type Episode } from './generator/episodes.ts';
import {
  assessmentsTable,
  contactsTable,
  localitiesTable,
  plansTable,
  populationTable,
  referralsTable,
  toolsTable,
} from './generator/extracts.ts';
import { plantFurther } from './generator/furtherDirt.ts';
import {
  buildCareEntries,
  buildCinPlans,
  buildEarlyHelp,
  careEntriesTable,
  cinPlansTable,
  earlyHelpTable,
} from './generator/help.ts';
import { Households } from './generator/households.ts';
import { omitSome } from './generator/omissions.ts';
import { OWN_RETURNS } from './generator/ownReturns.ts';
import { diverges, LOCALITIES, type Place } from './generator/places.ts';
import { buildPlans, type PlanGroup } from './generator/plans.ts';
import {
  plantInAssessments,
  plantInContacts,
  plantInPlans,
  plantInReferrals,
  plantInTools,
} from './generator/plantDirt.ts';
import { Random } from './generator/random.ts';
import { returnsTable } from './generator/returns.ts';
import type { Setting } from './generator/setting.ts';
import { type Table, toCsv } from './generator/table.ts';
import { buildTools } from './generator/tools.ts';
import { auditsTable, feedbackTable } from './generator/voices.ts';

const SEED = 372_2021;
const FOLDER = new URL('./rotherham/', import.meta.url);

/** A stream of its own for each part, so that a change in one part leaves the others alone. */
const stream = (part: number) => new Random(SEED + part);

const SETTING: Setting = {
  places: LOCALITIES,
  weak: LOCALITIES.find(diverges) as Place,
  from: COVER_FROM,
};

interface File {
  readonly file: string;
  readonly table: Table;
  readonly planted: Planted;
}

function buildTables(): File[] {
  const households = new Households(stream(1));
  const plans = buildPlans(stream(2), households);
  const episodes = buildEpisodes(stream(3), households, plans);
  const omitted = (part: number, table: Table) => omitSome(stream(part), table);
  const tools = omitted(40, toolsTable(buildTools(stream(4), episodes)));
  const contacted = buildContacts(stream(5), households, episodes);
  const contacts = omitted(41, contactsTable(stream(13), stream(54), contacted));
  const referrals = omitted(42, referralsTable(stream(6), episodes));
  const assessments = omitted(43, assessmentsTable(stream(7), episodes));
  const cpPlans = omitted(44, plansTable(plans));
  const dirt = (part: number) => ({ random: stream(part), households });
  const cases = [
    {
      file: 'assessments.csv',
      table: assessments,
      planted: plantInAssessments(dirt(8), assessments),
    },
    { file: 'contacts.csv', table: contacts, planted: plantInContacts(dirt(9), contacts) },
    { file: 'cp_plans.csv', table: cpPlans, planted: plantInPlans(dirt(10), cpPlans) },
    { file: 'localities.csv', table: localitiesTable(), planted: {} },
    { file: 'population.csv', table: populationTable(), planted: {} },
    { file: 'referrals.csv', table: referrals, planted: plantInReferrals(dirt(11), referrals) },
    { file: 'tool_assessments.csv', table: tools, planted: plantInTools(dirt(12), tools) },
  ];
  return [...cases, ...buildFurtherTables(households, plans, episodes, contacted)].sort((a, b) =>
    a.file < b.file ? -1 : 1,
  );
}

/** What came later: drawn after everything else, so that the earlier files stay as they were. */
function buildFurtherTables(
  households: Households,
  plans: readonly PlanGroup[],
  episodes: readonly Episode[],
  contacts: readonly Contact[],
): File[] {
  const cin = buildCinPlans(stream(20), SETTING, households, episodes, {
    kept: { neglect: 0.95, other: 0.07 },
    openBefore: 30,
    groups: plans,
    stepDown: 0,
  });
  const care = buildCareEntries(stream(21), SETTING, episodes, plans, { neglect: 0.9, other: 0.4 });
  const help = buildEarlyHelp(stream(22), SETTING, contacts, { neglect: 0.36, other: 0.05 });
  const tables: [file: string, table: Table][] = [
    ['audits.csv', auditsTable(stream(23), SETTING, 14)],
    ['care_entries.csv', careEntriesTable(stream(51), care)],
    ['cin_plans.csv', cinPlansTable(stream(52), cin)],
    ['early_help.csv', earlyHelpTable(stream(53), help)],
    ['feedback.csv', feedbackTable(stream(24), SETTING, 28)],
    ['returns.csv', returnsTable(stream(25), SETTING, 1, OWN_RETURNS.rotherham ?? [])],
  ];
  return tables.map(([file, table], index) => ({
    file,
    table: omitSome(stream(60 + index), table),
    planted: plantFurther(stream(30 + index), file, table),
  }));
}

function write(file: string, text: string): void {
  writeFileSync(new URL(file, FOLDER), text);
}

function main(): void {
  mkdirSync(FOLDER, { recursive: true });
  const tables = buildTables();
  for (const { file, table, planted } of tables) {
    write(file, toCsv(table));
    process.stdout.write(`${file}: ${table.rows.length} rows ${JSON.stringify(planted)}\n`);
  }
  const manifest = {
    partnership: 'rotherham',
    invented: true,
    title: 'Invented sample for Rotherham',
    asAt: '2026-03-31',
    coverFrom: '2022-04-01',
    extracts: tables.map(({ file }) => file),
  };
  write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
}

main();
