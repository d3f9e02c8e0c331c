import { openAsBlob } from 'node:fs';
import { mkdir, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dayFromIso, noDay } from './calendar/calendarDate.ts';
import { type PeriodMonths, periodLengths } from './calendar/period.ts';
import { computeResult } from './exports/computeResult.ts';
import { csvText } from './exports/csv.ts';
import { dictionaryCsv, dictionaryMarkdown } from './exports/dictionary.ts';
import { issuesCsv } from './exports/issuesCsv.ts';
import { tidyFiles } from './exports/tidy.ts';
import { fileReports } from './extracts/fileReport.ts';
import { placesFor } from './extracts/places.ts';
import { readExtracts } from './extracts/readExtracts.ts';
import type { FileReport } from './extracts/report.ts';
import type { Source } from './extracts/source.ts';
import { catalogue } from './measures/catalogue/catalogue.ts';
import type { Measure } from './measures/measure.ts';
import { tablesOf } from './measures/needs.ts';
import { measureSql } from './measures/sql/measureSql.ts';
import { sqlDialects } from './measures/sql/sqlDialect.ts';
import type { HiddenOfMeasure } from './scorecard/audience/protectScorecard.ts';
import type { Changes } from './scorecard/changes/changes.ts';
import { countedExtracts } from './scorecard/countedExtracts.ts';
import { createSession } from './scorecard/createSession.ts';
import { dictionarySourceOf } from './scorecard/dictionarySource.ts';
import { emptyScorecard } from './scorecard/emptyScorecard.ts';
import type { Partnership } from './scorecard/partnership.ts';
import { readPartnershipText } from './scorecard/partnershipText.ts';
import type { Scorecard } from './scorecard/scorecard.ts';
import type {
  DateOrder,
  LoadSettings,
  ProtectedRequest,
  RecordRequest,
  Session,
} from './scorecard/session.ts';
import { sqlSettingsOf } from './scorecard/sqlSettings.ts';

const usage = `The neglect scorecard on the command line.

  compute --partnership ID|FILE --extracts DIR [--as-at DATE] [--cover-from DATE]
          [--period-months 1|2|3|6|12] [--date-order dmy|mdy] [--audience internal|partner|public]
          [--out FILE]
      the measures as JSON; for partners and the public small numbers are hidden
  check   --extracts DIR [--partnership ID|FILE] [--as-at DATE] [--cover-from DATE]
          [--date-order dmy|mdy] [--out FILE] [--since FILE] [--record FILE]
      the account of each file as JSON; --out writes every issue as CSV; with --partnership,
      --record writes the record of this load, and --since says what changed since a recorded one
  tidy    --extracts DIR --out DIR [--partnership ID|FILE] [--date-order dmy|mdy]
      what was understood, as CSV files in the product's own layouts
  dictionary --partnership ID|FILE --format csv|md [--out FILE]
      what every measure counts, and the columns of every extract
  sql     --partnership ID|FILE --measure ID --dialect duckdb|postgresql|tsql
          --as-at DATE --cover-from DATE [--period-months 1|2|3|6|12] [--out FILE]
      a measure as a query over the tables that tidy writes; its result is an aggregates file

DATE is 2026-03-31. Exit status: 0 done; 1 done, but a file could not be used; 2 wrong arguments.
`;

const audiences = ['internal', 'partner', 'public'] as const;

/** The words of the command are off: told on standard error with exit status 2. */
class WrongArguments extends Error {}

const options = {
  partnership: { type: 'string' },
  extracts: { type: 'string' },
  'as-at': { type: 'string' },
  'cover-from': { type: 'string' },
  'period-months': { type: 'string' },
  'date-order': { type: 'string' },
  audience: { type: 'string' },
  format: { type: 'string' },
  measure: { type: 'string' },
  record: { type: 'string' },
  since: { type: 'string' },
  dialect: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Arguments = { readonly [Name in Exclude<keyof typeof options, 'help'>]?: string | undefined };

const commands: Readonly<Record<string, (given: Arguments) => Promise<readonly FileReport[]>>> = {
  compute,
  check,
  tidy,
  dictionary,
  sql,
};

async function compute(given: Arguments): Promise<readonly FileReport[]> {
  const audience = given.audience === undefined ? 'internal' : oneOf(given, 'audience', audiences);
  const partnership = await partnershipOf(required(given, 'partnership'));
  const periodMonths = periodMonthsOf(given['period-months'], partnership);
  const session = createSession(issuesCsv);
  const { files } = await session.load(await sourcesOf(given), settingsOf(given, partnership));
  const request = { partnership, periodMonths, invented: false };
  const scorecard =
    audience === 'internal'
      ? session.scorecard(request)
      : await protectedScorecard(session, { ...request, audience });
  await write(given.out, `${JSON.stringify(computeResult(scorecard), null, 1)}\n`);
  return files;
}

async function check(given: Arguments): Promise<readonly FileReport[]> {
  if (given.since || given.record) required(given, 'partnership');
  const partnership = given.partnership ? await partnershipOf(given.partnership) : undefined;
  const session = createSession((rows) => issuesCsv(rows, csvText));
  const report = await session.load(await sourcesOf(given), settingsOf(given, partnership));
  const { asAt, coverFrom, ofTheLoad, files } = report;
  const request = partnership && { partnership, product: await ownVersion(), invented: false };
  const changes =
    request && given.since ? await changesSince(session, given.since, request) : undefined;
  const result = { format: 'check/1', asAt, coverFrom, ofTheLoad, files, changes };
  await write(undefined, `${JSON.stringify(result, null, 1)}\n`);
  if (given.out) await write(given.out, session.issuesCsv());
  if (request && given.record) {
    const text = await session.keepRecord(request);
    await writable(given.record, () => writeFile(given.record as string, text), 'record');
  }
  return files;
}

/** The version of the product, as in package.json. */
async function ownVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

async function changesSince(
  session: Session,
  path: string,
  request: RecordRequest,
): Promise<Changes> {
  const blob = await openAsBlob(path).catch(() => {
    throw new WrongArguments(`--since ${path} is not a file that can be read.`);
  });
  const opening = await session.openRecord({ name: path, blob }, request.partnership);
  if (!opening.ok) throw new WrongArguments(`--since ${path}:\n  ${opening.problems.join('\n  ')}`);
  return session.changes(request);
}

async function tidy(given: Arguments): Promise<readonly FileReport[]> {
  const out = required(given, 'out');
  await refuseSameFolder(required(given, 'extracts'), out);
  const partnership = given.partnership ? await partnershipOf(given.partnership) : undefined;
  const { extracts, outcomes } = await readExtracts(await sourcesOf(given), {
    dateOrder: dateOrderOf(given['date-order']),
    mappings: partnership?.mappings,
  });
  const places = partnership && placesFor(partnership.localities, extracts.tables);
  await writable(out, () => mkdir(out, { recursive: true }));
  for (const { name, text } of tidyFiles(countedExtracts(extracts, partnership), places)) {
    await writable(out, () => writeFile(join(out, name), text));
  }
  return fileReports(outcomes, []);
}

/** Tidy files must never take the place of the extracts that they were made from. */
async function refuseSameFolder(extracts: string, out: string): Promise<void> {
  const [from, to] = await Promise.all(
    [extracts, out].map((path) => realpath(path).catch(() => '')),
  );
  if (from !== '' && from === to) {
    throw new WrongArguments('--out is the folder of the extracts; name another one.');
  }
}

async function dictionary(given: Arguments): Promise<readonly FileReport[]> {
  const partnership = await partnershipOf(required(given, 'partnership'));
  const format = oneOf(given, 'format', ['csv', 'md']);
  const source = dictionarySourceOf(partnership);
  await write(given.out, format === 'csv' ? dictionaryCsv(source) : dictionaryMarkdown(source));
  return [];
}

async function sql(given: Arguments): Promise<readonly FileReport[]> {
  const partnership = await partnershipOf(required(given, 'partnership'));
  const measure = measureNamed(required(given, 'measure'), partnership);
  const dialect = oneOf(given, 'dialect', sqlDialects);
  const [asAt, coverFrom] = [requiredDate(given, 'as-at'), requiredDate(given, 'cover-from')];
  const periodMonths = periodMonthsOf(given['period-months'], partnership);
  const scorecard = emptyScorecard({ partnership, asAt, coverFrom, periodMonths });
  if (scorecard.periods.length === 0) {
    throw new WrongArguments('No period begins between --cover-from and --as-at.');
  }
  await write(given.out, measureSql(measure, dialect, sqlSettingsOf(measure.window, scorecard)));
  return [];
}

function measureNamed(id: string, { measures }: Partnership): Measure {
  const measure = [...catalogue, ...measures].find((each) => each.id === id);
  if (measure) return measure;
  throw new WrongArguments(`--measure ${id}: there is no such measure; “dictionary” lists them.`);
}

/** With small numbers hidden; how many is told on standard error. */
async function protectedScorecard(session: Session, request: ProtectedRequest): Promise<Scorecard> {
  const result = await session.protectedFor(request);
  if (!result.ok) {
    const places = result.exposed.map(
      ({ measure, place, period }) => `${measure}, ${place}, period ${period}`,
    );
    throw new WrongArguments(
      `--audience ${request.audience}: these points cannot be protected:\n  ${places.join('\n  ')}`,
    );
  }
  const sum = (of: (each: HiddenOfMeasure) => number) =>
    result.hidden.reduce((total, each) => total + of(each), 0);
  const [points, small] = [sum((each) => each.points), sum((each) => each.small)];
  const forOthers = sum((each) => each.forOthers);
  process.stderr.write(
    `Hidden of ${points} points: ${small} with small numbers, ${forOthers} that would give others away.\n`,
  );
  return result.scorecard;
}

function settingsOf(given: Arguments, partnership: Partnership | undefined): LoadSettings {
  const dateOrder = dateOrderOf(given['date-order']);
  const asAt = dateOf(given, 'as-at');
  const coverFrom = dateOf(given, 'cover-from');
  return {
    ...(partnership ? { partnership } : {}),
    ...(dateOrder ? { dateOrder } : {}),
    ...(asAt === undefined ? {} : { asAt }),
    ...(coverFrom === undefined ? {} : { coverFrom }),
  };
}

function required(given: Arguments, name: keyof Arguments): string {
  const value = given[name];
  if (value === undefined) throw new WrongArguments(`--${name} is missing.`);
  return value;
}

function requiredDate(given: Arguments, name: 'as-at' | 'cover-from'): number {
  return dateOf({ [name]: required(given, name) }, name) as number;
}

function oneOf<Word extends string>(
  given: Arguments,
  name: keyof Arguments,
  words: readonly Word[],
): Word {
  const text = required(given, name);
  const word = words.find((each) => each === text);
  if (word) return word;
  throw new WrongArguments(`--${name} is ${words.join(' or ')}, not ${text}.`);
}

function dateOf(given: Arguments, name: 'as-at' | 'cover-from'): number | undefined {
  const text = given[name];
  if (text === undefined) return undefined;
  const day = dayFromIso(text);
  if (day === noDay) throw new WrongArguments(`--${name} ${text} is not a date like 2026-03-31.`);
  return day;
}

function dateOrderOf(text: string | undefined): DateOrder | undefined {
  if (text === undefined || text === 'dmy' || text === 'mdy') return text;
  throw new WrongArguments(`--date-order is dmy or mdy, not ${text}.`);
}

function periodMonthsOf(text: string | undefined, partnership: Partnership): PeriodMonths {
  if (text === undefined) return partnership.periodMonths;
  const months = periodLengths.find((length) => String(length) === text);
  if (months === undefined) {
    throw new WrongArguments(`--period-months is ${periodLengths.join(', ')}, not ${text}.`);
  }
  return months;
}

const dataFile = /(^[^.]+|\.(csv|tsv|txt|dat|xlsx?|xls[bm]))$/i;

/** The data files of the folder; others are passed over and named. Links are followed. */
async function sourcesOf(given: Arguments): Promise<Source[]> {
  const folder = required(given, 'extracts');
  const names = await readdir(folder).catch(() => {
    throw new WrongArguments(`--extracts ${folder} is not a folder that can be read.`);
  });
  const files = await asyncFilter(names, async (name) => (await stat(join(folder, name))).isFile());
  const other = files.filter((name) => !dataFile.test(name));
  if (other.length > 0) process.stderr.write(`Passed over, not data files: ${other.join(', ')}\n`);
  const data = files.filter((name) => dataFile.test(name));
  if (data.length === 0) process.stderr.write(`There is no data file in ${folder}.\n`);
  return Promise.all(
    data.map(async (name) => ({ name, blob: await openAsBlob(join(folder, name)) })),
  );
}

async function asyncFilter(
  names: readonly string[],
  test: (name: string) => Promise<boolean>,
): Promise<string[]> {
  const passes = await Promise.all(names.map((name) => test(name).catch(() => false)));
  return names.filter((_, index) => passes[index]);
}

/** A partnership by the path of its file, or by its id in the folder that comes with the product. */
async function partnershipOf(idOrFile: string): Promise<Partnership> {
  const isId = /^[a-z0-9-]+$/.test(idOrFile);
  const path = isId
    ? fileURLToPath(new URL(`../public/partnerships/${idOrFile}.json`, import.meta.url))
    : resolve(idOrFile);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new WrongArguments(`--partnership ${idOrFile}: there is no file ${path}.`);
  });
  const reading = readPartnershipText(text);
  if (reading.ok) return reading.partnership;
  throw new WrongArguments(`${path}:\n  ${reading.problems.join('\n  ')}`);
}

/** To a file, or to standard output in one piece so that nothing is lost when the program ends. */
async function write(file: string | undefined, text: string): Promise<void> {
  if (file !== undefined) return writable(file, () => writeFile(file, text));
  await new Promise<void>((done) => process.stdout.write(text, () => done()));
}

/** Writes; where that cannot be done, the path that was given is wrong. */
async function writable(
  path: string,
  write: () => Promise<unknown>,
  option = 'out',
): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw new WrongArguments(
      `--${option} ${path} cannot be written (${(error as Error).message}).`,
    );
  }
}

function tell(files: readonly FileReport[]): void {
  for (const { file, refused } of files) {
    if (refused) process.stderr.write(`${file}: ${refused.reason} ${refused.todo}\n`);
  }
  if (files.length > 0 && !files.some((each) => each.refused || isCounted(each))) {
    process.stderr.write('No file has rows that a measure counts: add extracts to the folder.\n');
  }
}

/** Whether measures count rows of a file; localities, populations and statistics only serve them. */
function isCounted({ table }: FileReport): boolean {
  return table === 'aggregates' || catalogue.some((measure) => tablesOf(measure)[0] === table);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [name = ''] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (values.help) {
    await write(undefined, usage);
    return 0;
  }
  if (!command || positionals.length > 1)
    throw new WrongArguments(`There is no command “${positionals.join(' ')}”.`);
  const files = await command(values);
  tell(files);
  return files.some(({ refused }) => refused) ? 1 : 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const isUsage =
      error instanceof WrongArguments ||
      (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (!isUsage) throw error;
    process.stderr.write(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 2;
  },
);
