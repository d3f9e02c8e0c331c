import { readdir, readFile } from 'node:fs/promises';
import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { type Period, type PeriodMonths, periodsBetween } from '../../src/calendar/period.ts';
import { type TidyFile, tidyFiles } from '../../src/exports/tidy.ts';
import { placesFor } from '../../src/extracts/places.ts';
import { readExtracts } from '../../src/extracts/readExtracts.ts';
import type { Source } from '../../src/extracts/source.ts';
import { columnOf, type TableId } from '../../src/extracts/tables.ts';
import { EvaluationContext } from '../../src/measures/context.ts';
import type { SqlSettings } from '../../src/measures/sql/settings.ts';
import { randomExtracts } from '../referee/randomExtracts.ts';
import { rotherham } from './testRotherham.ts';

/** Extracts over which the evaluator and SQL are compared. */
export type SqlCase = {
  readonly context: EvaluationContext;
  /** Periods of each length in turn; SQL is asked for all of them at once. */
  readonly periods: readonly (readonly Period[])[];
  readonly settings: SqlSettings;
  readonly files: readonly TidyFile[];
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
  return caseOf(sources, facts, months);
}

/** The invented sample that comes with the product. */
export async function sampleCase(months: readonly PeriodMonths[]): Promise<SqlCase> {
  const folder = 'data-samples/rotherham';
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  const sources = await Promise.all(
    names.map(async (name) => ({ name, blob: new Blob([await readFile(`${folder}/${name}`)]) })),
  );
  const facts = {
    asAt: dayFromIso('2026-03-31'),
    coverFrom: dayFromIso('2022-04-01'),
    neglect: 'only' as const,
  };
  return caseOf(sources, facts, months);
}

async function caseOf(
  sources: readonly Source[],
  facts: Facts,
  months: readonly PeriodMonths[],
): Promise<SqlCase> {
  const { localities } = await rotherham();
  const { extracts } = await readExtracts(sources);
  const places = placesFor(localities, extracts.tables);
  const context = new EvaluationContext({ ...facts, extracts, places });
  const periods = months.map((length) => periodsBetween(facts.coverFrom, facts.asAt, length));
  const withAuthority = [...extracts.tables.values()]
    .filter(({ present }) => present.has('authority'))
    .map(({ table }) => table.id);
  const settings = { ...facts, periods: periods.flat(), withAuthority };
  return { context, periods, settings, files: tidyFiles(extracts, places) };
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
    const type = kind === 'date' ? 'DATE' : kind === 'number' ? 'DOUBLE PRECISION' : 'VARCHAR(200)';
    return `${name} ${type}`;
  });
  return `CREATE TABLE ${tableOf(file)} (${columns.join(', ')});`;
}
