import { type Day, noDay } from '../../calendar/calendarDate.ts';
import { childIndex, forEachChild } from '../childIndex.ts';
import { bareId, columnData, daysOf, type TableData } from '../columns.ts';
import type { Check, CheckContext, Report } from './check.ts';

/** Assessments that are not as they should be when they are done. */
export const assessmentChecks = [
  {
    id: 'factor-21-with-others',
    severity: 'warning',
    title: 'Factor 21 (none identified) beside other factors',
    todo: 'Remove factor 21, or the others.',
    tables: ['assessments'],
    columns: ['factors'],
    find: factor21,
    effect: { makes: 'high', of: 'column' },
  },
  {
    id: 'no-factors',
    severity: 'warning',
    title: 'Authorised assessment without factors',
    todo: 'Record the factors; 21 where there were none.',
    tables: ['assessments'],
    columns: ['factors', 'authorised_date'],
    find: noFactors,
    effect: { makes: 'low', of: 'column' },
  },
  {
    id: 'factors-unauthorised',
    severity: 'note',
    title: 'Factors of an assessment that is not authorised; not counted yet',
    todo: 'Nothing, if it is still under way; otherwise record when it was authorised.',
    tables: ['assessments'],
    columns: ['factors', 'authorised_date'],
    find: factorsUnauthorised,
    effect: 'nothing',
  },
  {
    id: 'overlapping-assessments',
    severity: 'note',
    title: 'Two assessments of a child under way at once',
    todo: 'Check whether one of them was entered twice; both are counted.',
    tables: ['assessments'],
    columns: ['child_id', 'start_date', 'authorised_date'],
    find: overlappingAssessments,
    effect: 'nothing',
  },
] as const satisfies readonly Check[];

function factor21(data: TableData, _: CheckContext, report: Report): void {
  const { values, words } = columnData(data, 'factors', 'factors');
  const isBoth = words.map((list) => {
    const codes = list.split(';').filter(Boolean);
    return codes.length > 1 && codes.includes('21');
  });
  for (let row = 0; row < data.rows; row += 1) {
    const list = values[row] as number;
    if (isBoth[list]) report(row, 'factors', words[list] ?? '');
  }
}

function noFactors(data: TableData, _: CheckContext, report: Report): void {
  const { values } = columnData(data, 'factors', 'factors');
  const authorised = daysOf(data, 'authorised_date');
  for (let row = 0; row < data.rows; row += 1) {
    if (values[row] === 0 && authorised[row] !== noDay) report(row, 'factors');
  }
}

function factorsUnauthorised(data: TableData, _: CheckContext, report: Report): void {
  const { values, words } = columnData(data, 'factors', 'factors');
  const authorised = daysOf(data, 'authorised_date');
  for (let row = 0; row < data.rows; row += 1) {
    const list = values[row] as number;
    if (list !== 0 && authorised[row] === noDay) report(row, 'factors', words[list] ?? '');
  }
}

function overlappingAssessments(
  data: TableData,
  { asAt, extracts }: CheckContext,
  report: Report,
): void {
  const starts = daysOf(data, 'start_date');
  const ends = daysOf(data, 'authorised_date');
  const { words, values } = columnData(data, 'assessment_id', 'id');
  const endOf = (row: number) =>
    ends[row] === noDay ? Number.POSITIVE_INFINITY : (ends[row] as Day);
  forEachChild(childIndex(data, 'start_date', asAt, extracts.children.length), (own) => {
    let longest = own[0] as number;
    for (let index = 1; index < own.length; index += 1) {
      const row = own[index] as number;
      const start = starts[row] as Day;
      if (endOf(longest) > start && endOf(row) > start) {
        report(row, 'start_date', bareId(words.at(values[longest] as number) ?? ''));
      }
      if (endOf(row) > endOf(longest)) longest = row;
    }
  });
}
