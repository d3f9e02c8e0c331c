import { dayFromIso, isoFromDay } from '../../src/calendar/calendarDate.ts';
import { type Period, periodsBetween } from '../../src/calendar/period.ts';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import { measureSql } from '../../src/measures/sql/measureSql.ts';
import { emptyScorecard } from '../../src/scorecard/emptyScorecard.ts';
import type { Partnership } from '../../src/scorecard/partnership.ts';
import { sqlSettingsOf } from '../../src/scorecard/sqlSettings.ts';
import type { Answer } from './answers.ts';
import { asAt, coverFrom } from './extracts.ts';

/** What every contestant is asked; JSON, so that it can be sent to a process or a worker. */
export type Question = {
  readonly partnership: Partnership;
  /** The first and last days that the extracts cover, and the same as ISO dates. */
  readonly coverFrom: number;
  readonly asAt: number;
  readonly coverFromIso: string;
  readonly asAtIso: string;
  readonly periods: readonly AskedPeriod[];
  /** The product's SQL for each measure that these extracts can give. */
  readonly queries: readonly { readonly measure: string; readonly sql: string }[];
};

type AskedPeriod = { readonly start: number; readonly end: number; readonly name: string };

/** The question without its queries: which measures can be had is known when they were worked out once. */
export function questionFor(partnership: Partnership): Question {
  const days = { coverFrom: dayFromIso(coverFrom), asAt: dayFromIso(asAt) };
  return {
    partnership,
    ...days,
    coverFromIso: coverFrom,
    asAtIso: asAt,
    periods: periodsBetween(days.coverFrom, days.asAt, partnership.periodMonths).map(asked),
    queries: [],
  };
}

function asked({ start, end }: Period): AskedPeriod {
  return { start, end, name: `${isoFromDay(start)}/${isoFromDay(end)}` };
}

/** The question with the SQL of these measures. */
export function withQueries(question: Question, measures: ReadonlySet<string>): Question {
  const { partnership } = question;
  const facts = emptyScorecard({ ...question, periodMonths: partnership.periodMonths });
  const known = [...catalogue, ...partnership.measures].filter(({ id }) => measures.has(id));
  const queries = known.map((measure) => ({
    measure: measure.id,
    sql: measureSql(measure, 'duckdb', sqlSettingsOf(measure.window, facts)),
  }));
  return { ...question, queries };
}

/** The measures that were given a value somewhere. */
export function measuresOf(answers: readonly Answer[]): Set<string> {
  return new Set(answers.map(({ measure }) => measure));
}
