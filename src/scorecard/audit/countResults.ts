import { type Day, dayFromIso, longDate } from '../../calendar/calendarDate.ts';
import { periodsBetween } from '../../calendar/period.ts';
import { columnData, daysOf, type TableData } from '../../extracts/columns.ts';
import { flagCodes } from '../../extracts/flag.ts';
import { type TableId, tables } from '../../extracts/tables.ts';
import type { EvaluationContext } from '../../measures/context.ts';
import { type Span, spanOf } from '../../measures/span.ts';
import { everywhere } from '../partnership.ts';
import { auditQuestions } from './auditQuestions.ts';
import type { AnswersByPlace, AuditResults, ResultsRequest } from './results.ts';

/** Counts what audits and feedback of the 12 months to the end of a period say, place by place. */
export function countResults(request: ResultsRequest, context: EvaluationContext): AuditResults {
  const span = twelveMonths(request, context);
  const reason = span ? whyTooEarly(span, context) : 'there is no such period';
  return {
    audits: counted('audits', reason, context, (data) => ({
      grades: answersIn(data, 'grade', span as Span, context),
      questions: Object.fromEntries(
        auditQuestions
          .filter(({ column }) => data.present.has(column))
          .map(({ column }) => [column, answersIn(data, column, span as Span, context)]),
      ),
    })),
    feedback: counted('feedback', reason, context, (data) => ({
      stages: Object.fromEntries(
        ['', ...Object.keys(stages)].map((stage) => [
          stage,
          answersIn(data, 'voice_heard', span as Span, context, stage),
        ]),
      ),
    })),
  };
}

const stages = tables.feedback.columns.find(({ name }) => name === 'stage')?.codes ?? {};

function twelveMonths(
  { partnership, periodMonths, period }: ResultsRequest,
  { coverFrom, asAt }: EvaluationContext,
): Span | undefined {
  const start = dayFromIso(period);
  const found = periodsBetween(coverFrom, asAt, periodMonths, partnership.yearStartMonth).find(
    (each) => each.start === start,
  );
  return found && spanOf('R', found);
}

function whyTooEarly({ from }: Span, { coverFrom }: EvaluationContext): string | undefined {
  if (from >= coverFrom) return undefined;
  return `history starts on ${longDate(coverFrom)}; this needs it from ${longDate(from)}`;
}

function counted<Found extends object>(
  table: TableId,
  tooEarly: string | undefined,
  { extracts }: EvaluationContext,
  count: (data: TableData) => Found,
): (Found & { state: 'counted' }) | { state: 'not-counted'; reason: string } {
  const data = extracts.tables.get(table);
  const reason = data
    ? tooEarly
    : `no extract of ${tables[table].title.toLowerCase()} (${table}) was supplied`;
  if (reason !== undefined || !data) return { state: 'not-counted', reason: reason ?? '' };
  return { state: 'counted', ...count(data) };
}

/** How often each answer stands in a column, by place; with a stage, of the rows of that stage. */
function answersIn(
  data: TableData,
  column: string,
  { from, to }: Span,
  { places, asAt }: EvaluationContext,
  stage?: string,
): AnswersByPlace {
  const days = daysOf(data, data.table.event ?? '');
  const answerOf = codesOf(data, column);
  const stageOf = stage === undefined ? undefined : codesOf(data, 'stage');
  const placeOf = places.of(data);
  const found = new Map<string, Map<string, number>>(
    [everywhere, ...places.ids].map((id) => [id, new Map()]),
  );
  const add = (place: string, answer: string) => {
    const answers = found.get(place);
    answers?.set(answer, (answers.get(answer) ?? 0) + 1);
  };
  for (let row = 0; row < data.rows; row += 1) {
    const day = days[row] as Day;
    const isIn = day >= from && day <= to && day <= asAt;
    if (!isIn || (stageOf && stageOf(row) !== stage)) continue;
    add(everywhere, answerOf(row));
    add(places.ids[placeOf[row] as number] ?? '', answerOf(row));
  }
  return Object.fromEntries(
    [...found].map(([place, answers]) => [place, Object.fromEntries(answers)]),
  );
}

/** Flags by their codes. */
const flags: readonly string[] = ['', ...Object.keys(flagCodes)];

/** The code or flag of each row in words; blank where none is recorded. */
function codesOf(data: TableData, name: string): (row: number) => string {
  const column = columnData(data, name, 'code', 'flag');
  const words = column.kind === 'flag' ? flags : column.words;
  return (row) => words[column.values[row] as number] ?? '';
}
