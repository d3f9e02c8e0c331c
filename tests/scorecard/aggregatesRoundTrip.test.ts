import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { computeResult } from '../../src/exports/computeResult.ts';
import { csvText } from '../../src/exports/csv.ts';
import { tidyFiles } from '../../src/exports/tidy.ts';
import { placesFor } from '../../src/extracts/places.ts';
import { readExtracts } from '../../src/extracts/readExtracts.ts';
import type { Source } from '../../src/extracts/source.ts';
import type { Point } from '../../src/measures/result.ts';
import { measureSql } from '../../src/measures/sql/measureSql.ts';
import { createSession } from '../../src/scorecard/createSession.ts';
import { type Partnership, readPartnership } from '../../src/scorecard/partnership.ts';
import type { Scorecard } from '../../src/scorecard/scorecard.ts';
import { sqlSettingsOf } from '../../src/scorecard/sqlSettings.ts';
import { testSources } from '../support/extracts.ts';
import { withDuckdb } from '../support/sqlDuckdb.ts';

const partnerships = [
  'rotherham',
  'cambridgeshire-peterborough',
  'northamptonshire',
  'leicester-leicestershire-rutland',
];

async function sample(id: string): Promise<{ partnership: Partnership; sources: Source[] }> {
  const reading = readPartnership(
    JSON.parse(await readFile(`public/partnerships/${id}.json`, 'utf8')),
  );
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  const folder = `data-samples/${id}`;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  const sources = await Promise.all(
    names.map(async (name) => ({ name, blob: new Blob([await readFile(`${folder}/${name}`)]) })),
  );
  return { partnership: reading.partnership, sources };
}

async function scorecardOf(
  partnership: Partnership,
  sources: readonly Source[],
  dates: { asAt?: number; coverFrom?: number } = {},
): Promise<Scorecard> {
  const session = createSession(() => '');
  const { files } = await session.load(sources, { partnership, ...dates });
  expect(
    files.flatMap(({ issues }) => issues.filter(({ code }) => code.startsWith('agg'))),
  ).toEqual([]);
  const { periodMonths } = partnership;
  return session.scorecard({ partnership, periodMonths, invented: true });
}

/** What the SQL of every measure that can be counted gives, as one `aggregates` file. */
async function aggregatesFile(
  partnership: Partnership,
  sources: readonly Source[],
  scorecard: Scorecard,
): Promise<Source> {
  const { extracts } = await readExtracts(sources);
  const files = tidyFiles(extracts, placesFor(partnership.localities, extracts.tables));
  const rows = await withDuckdb(files, async (query) => {
    const all: (string | number)[][] = [];
    for (const { value, window, points } of scorecard.measures) {
      if (!points.all?.some(({ state }) => state !== 'unavailable')) continue;
      const sql = measureSql(value, 'duckdb', sqlSettingsOf(window, scorecard));
      for (const { period, locality, numerator, denominator } of await query(sql)) {
        all.push([value.id, period, locality, numerator, denominator ?? '']);
      }
    }
    return all;
  });
  const header = ['measure', 'period', 'locality', 'numerator', 'denominator'];
  const [source] = testSources({ 'numbers.csv': csvText([header, ...rows]) });
  if (!source) throw new Error('no file');
  return source;
}

const withoutReason = (point: Point) => (point.state === 'unavailable' ? point.state : point);

/** What `compute` prints and the year to date, without the reasons of what is unavailable. */
function numbersOf(scorecard: Scorecard) {
  const { measures, ...facts } = computeResult(scorecard);
  return {
    ...facts,
    measures: measures.map(({ points, ...measure }) => ({
      ...measure,
      points: points.map(({ period, locality, ...point }) => [
        period,
        locality,
        withoutReason(point as Point),
      ]),
    })),
    years: scorecard.measures.map(({ id, yearToDate = {} }) => [
      id,
      Object.entries(yearToDate).map(([place, points]) => [place, points.map(withoutReason)]),
    ]),
  };
}

test.each(partnerships)(
  'sample of %s: the result of the SQL, read alone, gives what the rows give',
  async (id) => {
    const { partnership, sources } = await sample(id);
    const { asAt, coverFrom } = JSON.parse(
      await readFile(`data-samples/${id}/manifest.json`, 'utf8'),
    );
    const fromRows = await scorecardOf(partnership, sources, {
      asAt: dayFromIso(asAt),
      coverFrom: dayFromIso(coverFrom),
    });
    const file = await aggregatesFile(partnership, sources, fromRows);
    const fromAggregates = await scorecardOf(partnership, [file]);
    expect(numbersOf(fromAggregates)).toEqual(numbersOf(fromRows));
    expect(fromAggregates.measures.some(({ fromAggregates: is }) => is)).toBe(true);
  },
  120_000,
);
