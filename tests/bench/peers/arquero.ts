import { escape as byRow, fromCSV, op } from 'arquero';
import { dayOf } from '../../../src/calendar/calendarDate.ts';
import type { Answer, Run } from '../answers.ts';
import {
  answersFrom,
  type FewMeasure,
  fewMeasures,
  periodByDay,
  placeFinder,
  placeIds,
} from '../fewMeasures.ts';
import type { NamedBytes } from '../namedBytes.ts';
import type { Question } from '../question.ts';

type Row = Readonly<Record<string, unknown>>;
type Table = ReturnType<typeof fromCSV>;

/** Arquero: the same files as data frames, every column, and the handful of measures. */
export async function runArquero(files: readonly NamedBytes[], question: Question): Promise<Run> {
  const started = performance.now();
  const tables = new Map<string, Table>();
  for (const { table, bytes } of files) {
    tables.set(table, read(new TextDecoder().decode(await bytes())));
  }
  const done = performance.now();
  const answers = fewMeasures.flatMap((measure) => {
    const table = tables.get(measure.table);
    return table ? count(measure, table, question) : [];
  });
  return { steps: { read: done - started, measures: performance.now() - done }, answers };
}

function read(text: string): Table {
  const header = text.slice(0, text.indexOf('\n')).trim().split(',');
  const dates = header.filter((name) => name.includes('date'));
  return fromCSV(text, {
    autoType: false,
    parse: Object.fromEntries(dates.map((name) => [name, dayFrom])),
  });
}

function dayFrom(text: string): number | null {
  if (text === '') return null;
  return dayOf(Number(text.slice(6, 10)), Number(text.slice(3, 5)), Number(text.slice(0, 2)));
}

function count(measure: FewMeasure, table: Table, question: Question): Answer[] {
  const { coverFrom, asAt } = question;
  const periods = periodByDay(question);
  const placeOf = placeFinder(question);
  const width = placeIds(question).length;
  const passes = (tests: FewMeasure['among']) => (row: Row) =>
    tests.every(([column, test]) => test(String(row[column] ?? '')));
  const isAmong = passes(measure.among);
  const isCounted = passes(measure.counted);
  const found = table
    .filter(
      byRow((row: Row) => {
        const day = row[measure.date] as number | null;
        return day !== null && day >= coverFrom && day <= asAt && isAmong(row);
      }),
    )
    .derive({
      cell: byRow((row: Row) => {
        const period = periods[(row[measure.date] as number) - coverFrom] as number;
        return period * width + placeOf(String(row.locality ?? ''));
      }),
      counted: byRow((row: Row) => Number(isCounted(row))),
    })
    .groupby('cell')
    .rollup({ numerator: op.sum('counted'), denominator: op.count() });
  const numerators: number[] = [];
  const denominators: number[] = [];
  for (const row of found.objects()) {
    numerators[Number(row.cell)] = Number(row.numerator);
    denominators[Number(row.cell)] = Number(row.denominator);
  }
  return answersFrom(measure.id, question, numerators, denominators);
}
