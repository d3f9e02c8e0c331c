import { bareWord } from '../../extracts/tables.ts';
import type { ReturnMeasure } from '../measure.ts';
import { type Cte, indented, whereSql } from './layout.ts';
import type { SqlContext } from './settings.ts';

/** Sums of the counts that partners returned (as in `returnCounts.ts`), as `tallies`. */
export function returnSumCtes(measure: ReturnMeasure, context: SqlContext): Cte[] {
  const used = returned(measure, context);
  return [measure.window === 'S' ? lastReturns(used) : { ...used, name: 'used' }, tallies(measure)];
}

function returned(measure: ReturnMeasure, { dialect }: SqlContext): Cte {
  const isPosition = measure.window === 'S';
  const tests = [
    `${dialect.bareWord('t.measure')} = ${dialect.text(bareWord(measure.id))}`,
    ...(measure.kind === 'share' ? ['t.denominator IS NOT NULL'] : []),
  ];
  const inTime = isPosition
    ? 't.period_end BETWEEN s.first_day AND s.last_day'
    : 't.period_start >= s.first_day AND t.period_end <= s.last_day';
  return {
    name: 'in_span',
    comment: isPosition
      ? 'The returns that end in each period; those without a locality stand for the whole.'
      : 'The returns that lie inside each span; those without a locality stand for the whole.',
    body:
      "SELECT s.period, COALESCE(t.locality, 'all') AS locality,\n" +
      "  LOWER(COALESCE(t.agency, '')) AS agency, t.period_end, t.numerator, t.denominator\n" +
      `FROM spans s\nJOIN returns t ON ${inTime}${whereSql(tests)}`,
  };
}

/** The last return of each place and agency. */
function lastReturns(used: Cte): Cte {
  const partition = 'PARTITION BY i.period, i.locality, i.agency';
  return {
    name: 'used',
    comment: `${used.comment} The last of each place and agency.`,
    body: [
      'SELECT l.period, l.locality, l.numerator, l.denominator',
      'FROM (',
      '  SELECT i.*,',
      `    ROW_NUMBER() OVER (${partition} ORDER BY i.period_end DESC) AS nth`,
      '  FROM (',
      indented(used.body, 4),
      '  ) i',
      ') l',
      'WHERE l.nth = 1',
    ].join('\n'),
  };
}

/** Returns for the whole are its total; where there are none, the total is the sum of all. */
function tallies({ kind }: ReturnMeasure): Cte {
  const sums =
    kind === 'share'
      ? 'SUM(u.numerator) AS numerator, SUM(u.denominator) AS denominator'
      : 'SUM(u.numerator) AS numerator, CAST(NULL AS INTEGER) AS denominator';
  return {
    name: 'tallies',
    comment: 'Sums by period and place; without returns for the whole, it is the sum of all.',
    body: [
      `SELECT u.period, u.locality, ${sums}`,
      'FROM used u',
      'GROUP BY u.period, u.locality',
      'UNION ALL',
      `SELECT u.period, 'all' AS locality, ${sums}`,
      'FROM used u',
      'WHERE NOT EXISTS (',
      "  SELECT 1 FROM used w WHERE w.period = u.period AND w.locality = 'all'",
      ')',
      'GROUP BY u.period',
    ].join('\n'),
  };
}
