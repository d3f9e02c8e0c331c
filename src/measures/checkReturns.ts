import { addMonths, type Day, isoFromDay } from '../calendar/calendarDate.ts';
import { type PeriodLength, periodStart } from '../calendar/period.ts';
import { columnData, daysOf, type TableData } from '../extracts/columns.ts';
import type { FoundIssue } from '../extracts/issue.ts';
import { bareWord } from '../extracts/tables.ts';
import type { Measure, ReturnMeasure } from './measure.ts';

type Problem = Pick<FoundIssue, 'code' | 'column' | 'value'>;

/** Returns that no measure uses (one not known, across a border, without a denominator), and those that can hardly be right. */
export function checkReturns(
  data: TableData,
  measures: readonly Measure[],
  length: PeriodLength,
): FoundIssue[] {
  const known = new Map(
    measures
      .filter((measure) => measure.from === 'returns')
      .map((measure) => [bareWord(measure.id), measure]),
  );
  const { values, words } = columnData(data, 'measure', 'text');
  const isRepeated = repeatsOf(data);
  return Array.from({ length: data.rows }, (_, row) => row).flatMap((row): FoundIssue[] => {
    const name = words[values[row] as number] ?? '';
    const at = { file: data.files[data.file[row] as number] ?? '', line: data.line[row] as number };
    const measure = known.get(bareWord(name));
    if (!measure) return [{ ...at, code: 'unknown-measure', column: 'measure', value: name }];
    const unused = whyNotUsed(measure, data, row, length);
    const problems: Problem[] = unused
      ? [{ code: 'return-not-used', ...unused }]
      : [...doubtful(measure, data, row), ...(isRepeated(row) ? [repeated(data, row)] : [])];
    return problems.map((problem) => ({ ...at, ...problem, measure: measure.id }));
  });
}

/** Numbers below 0, or more of a part than of the whole. */
function doubtful(measure: ReturnMeasure, data: TableData, row: number): Problem[] {
  const [numerator, denominator] = ['numerator', 'denominator'].map(
    (name) => columnData(data, name, 'number').values[row] as number,
  ) as [number, number];
  const code = 'return-numbers';
  if (numerator < 0) return [{ code, column: 'numerator', value: String(numerator) }];
  if (measure.kind !== 'share') return [];
  if (denominator < 0) return [{ code, column: 'denominator', value: String(denominator) }];
  const value = `${numerator} of ${denominator}`;
  return numerator > denominator ? [{ code, column: 'numerator', value }] : [];
}

/** Whether an earlier row of the file has the same measure, days, locality and agency. */
function repeatsOf(data: TableData): (row: number) => boolean {
  const seen = new Set<string>();
  const texts = ['measure', 'locality', 'agency'].map((name) => columnData(data, name, 'text'));
  const [starts, ends] = [daysOf(data, 'period_start'), daysOf(data, 'period_end')];
  return (row) => {
    const words = texts.map((column) => bareWord(column.words[column.values[row] as number] ?? ''));
    const key = [...words, starts[row], ends[row]].join(' ');
    return seen.has(key) || !seen.add(key);
  };
}

function repeated(data: TableData, row: number): Problem {
  const [from, to] = [daysOf(data, 'period_start'), daysOf(data, 'period_end')].map((days) =>
    isoFromDay(days[row] as Day),
  );
  return { code: 'return-repeated', column: 'period_end', value: `${from} to ${to}` };
}

function whyNotUsed(
  measure: ReturnMeasure,
  data: TableData,
  row: number,
  length: PeriodLength,
): { column: string; value: string } | undefined {
  const denominator = columnData(data, 'denominator', 'number').values[row] as number;
  if (measure.kind === 'share' && Number.isNaN(denominator)) {
    return { column: 'denominator', value: '' };
  }
  const start = daysOf(data, 'period_start')[row] as Day;
  const end = daysOf(data, 'period_end')[row] as Day;
  return crosses(measure, start, end, length)
    ? { column: 'period_end', value: `${isoFromDay(start)} to ${isoFromDay(end)}` }
    : undefined;
}

/** Whether a return lies in no window of the measure whole; a position is placed by its end alone. */
function crosses({ window }: ReturnMeasure, start: Day, end: Day, length: PeriodLength): boolean {
  if (window === 'S') return false;
  if (window === 'R') return start < addMonths(end + 1, -12);
  return periodStart(start, length) !== periodStart(end, length);
}
