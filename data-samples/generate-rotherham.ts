/**
 * Writes the invented sample extracts of Rotherham into `data-samples/rotherham`.
 *
 *     npx tsx data-samples/generate-rotherham.ts
 *
 * The same bytes come out on every run. What was planted to be found is printed per file.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildContacts } from './generator/contacts.ts';
import type { Planted } from './generator/dirt.ts';
import { buildEpisodes } from './generator/episodes.ts';
import {
  assessmentsTable,
  contactsTable,
  localitiesTable,
  plansTable,
  populationTable,
  referralsTable,
  toolsTable,
} from './generator/extracts.ts';
import { Households } from './generator/households.ts';
import { buildPlans } from './generator/plans.ts';
import {
  plantInAssessments,
  plantInContacts,
  plantInPlans,
  plantInReferrals,
  plantInTools,
} from './generator/plantDirt.ts';
import { Random } from './generator/random.ts';
import { type Table, toCsv } from './generator/table.ts';
import { buildTools } from './generator/tools.ts';

const SEED = 372_2021;
const FOLDER = new URL('./rotherham/', import.meta.url);

/** A stream of its own for each part, so that a change in one part leaves the others alone. */
const stream = (part: number) => new Random(SEED + part);

function buildTables(): { file: string; table: Table; planted: Planted }[] {
  const households = new Households(stream(1));
  const plans = buildPlans(stream(2), households);
  const episodes = buildEpisodes(stream(3), households, plans);
  const tools = toolsTable(buildTools(stream(4), episodes));
  const contacts = contactsTable(stream(13), buildContacts(stream(5), households, episodes));
  const referrals = referralsTable(stream(6), episodes);
  const assessments = assessmentsTable(stream(7), episodes);
  const cpPlans = plansTable(plans);
  const dirt = (part: number) => ({ random: stream(part), households });
  return [
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
