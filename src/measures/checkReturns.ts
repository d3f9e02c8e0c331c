import { addMonths, type Day, isoFromDay } from '../calendar/calendarDate.ts';
import { type PeriodLength, periodStart } from '../calendar/period.ts';
import { columnData, daysOf, type TableData } from '../extracts/columns.ts';
import type { FoundIssue } from '../extracts/issue.ts';
import { bareWord } from '../extracts/tables.ts';
import type { Measure, ReturnMeasure } from './measure.ts';

/** Returns that no measure uses: of a measure that is not known, across a border, without a denominator. */
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
  const found: FoundIssue[] = [];
  for (let row = 0; row < data.rows; row += 1) {
    const name = words[values[row] as number] ?? '';
    const at = { file: data.files[data.file[row] as number] ?? '', line: data.line[row] as number };
    const measure = known.get(bareWord(name));
    if (!measure) found.push({ ...at, code: 'unknown-measure', column: 'measure', value: name });
    else {
      const problem = whyNotUsed(measure, data, row, length);
      if (problem) found.push({ ...at, code: 'return-not-used', ...problem });
    }
  }
  return found;
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
