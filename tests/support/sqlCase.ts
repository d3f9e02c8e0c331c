import { readdir, readFile } from 'node:fs/promises';
import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { isoInterval } from '../../src/calendar/isoInterval.ts';
import { type Period, type PeriodMonths, periodsBetween } from '../../src/calendar/period.ts';
import { type TidyFile, tidyFiles } from '../../src/exports/tidy.ts';
import { placesFor } from '../../src/extracts/places.ts';
import { readExtracts } from '../../src/extracts/readExtracts.ts';
import type { Source } from '../../src/extracts/source.ts';
import { columnOf, type TableId } from '../../src/extracts/tables.ts';
import { EvaluationContext } from '../../src/measures/context.ts';
import type { Measure } from '../../src/measures/measure.ts';
import type { SqlSettings } from '../../src/measures/sql/settings.ts';
import { countedExtracts } from '../../src/scorecard/countedExtracts.ts';
import { type Partnership, readPartnership } from '../../src/scorecard/partnership.ts';
import { randomExtracts } from '../referee/randomExtracts.ts';
import { type TestFiles, testSources } from './extracts.ts';

/** Extracts over which the evaluator and SQL are compared. */
export type SqlCase = {
  readonly context: EvaluationContext;
  /** Periods of each length in turn; SQL is asked for all of them at once. */
  readonly periods: readonly (readonly Period[])[];
  readonly settings: SqlSettings;
  readonly files: readonly TidyFile[];
  /** Measures of the partnership's own. */
  readonly measures: readonly Measure[];
};

type Facts = Pick<EvaluationContext, 'asAt' | 'coverFrom' | 'neglect'>;

/** The random extract set of a seed. */
export async function randomCase(seed: number, months: readonly PeriodMonths[]): Promise<SqlCase> {
  const { files, asAt, coverFrom, neglectRule } = randomExtracts(seed);
  const sources = files.map(({ name, text }) => ({ name, blob: new Blob([text]) }));
  const facts = {
    asAt: dayFromIso(asAt),
    coverFrom: dayFromIso(coverFrom),
    neglect: neglectRule,
  };
  return caseOf(sources, facts, months, await partnershipOf('rotherham'));
}

/** Files of text, by the rules of Rotherham. */
export async function textCase(
  files: TestFiles,
  [coverFrom, asAt]: readonly [string, string],
  neglectByPrimaryNeed = false,
): Promise<SqlCase> {
  const facts = {
    asAt: dayFromIso(asAt),
    coverFrom: dayFromIso(coverFrom),
    neglect: 'only' as const,
  };
  const partnership = { ...(await partnershipOf('rotherham')), neglectByPrimaryNeed };
  return caseOf(testSources(files), facts, [2, 12], partnership);
}

/** The invented sample of a partnership, with its own rules and measures. */
export async function sampleCase(id: string, months: readonly PeriodMonths[]): Promise<SqlCase> {
  const folder = `data-samples/${id}`;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  const sources = await Promise.all(
    names.map(async (name) => ({ name, blob: new Blob([await readFile(`${folder}/${name}`)]) })),
  );
  const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'));
  const partnership = await partnershipOf(id);
  const facts = {
    asAt: dayFromIso(manifest.asAt),
    coverFrom: dayFromIso(manifest.coverFrom),
    neglect: partnership.neglect,
  };
  return caseOf(sources, facts, months, partnership);
}

async function partnershipOf(id: string): Promise<Partnership> {
  const reading = readPartnership(
    JSON.parse(await readFile(`public/partnerships/${id}.json`, 'utf8')),
  );
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  return reading.partnership;
}

async function caseOf(
  sources: readonly Source[],
  facts: Facts,
  months: readonly PeriodMonths[],
  partnership: Partnership,
): Promise<SqlCase> {
  const { localities, measures, neglectByPrimaryNeed } = partnership;
  const extracts = countedExtracts((await readExtracts(sources)).extracts, partnership);
  const places = placesFor(localities, extracts.tables);
  const context = new EvaluationContext({ ...facts, extracts, places });
  const periods = months.map((length) => periodsBetween(facts.coverFrom, facts.asAt, length));
  const withAuthority = [...extracts.tables.values()]
    .filter(({ present }) => present.has('authority'))
    .map(({ table }) => table.id);
  const distinct = new Map(periods.flat().map((period) => [isoInterval(period), period]));
  const settings = {
    ...facts,
    neglectByPrimaryNeed,
    periods: [...distinct.values()],
    localities: localities.map(({ id }) => id),
    withAuthority,
  };
  return { context, periods, settings, files: tidyFiles(extracts, places), measures };
}

/** The table that a tidy file is of. */
export function tableOf({ name }: TidyFile): TableId {
  return name.replace(/\.csv$/, '') as TableId;
}

/** The SQL that makes a table with the columns of a tidy file. */
export function createTableSql(file: TidyFile): string {
  const [header = ''] = file.text.split('\r\n', 1);
  const columns = header.split(',').map((name) => {
    const { kind } = columnOf(tableOf(file), name);
    const type = kind === 'date' ? 'DATE' : kind === 'number' ? 'DOUBLE PRECISION' : 'VARCHAR';
    return `${name} ${type}`;
  });
  return `CREATE TABLE ${tableOf(file)} (${columns.join(', ')});`;
}
