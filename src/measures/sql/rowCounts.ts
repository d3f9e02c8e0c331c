import type { Condition, RowMeasure } from '../measure.ts';
import { conditionTests } from './conditions.ts';
import { type Cte, indented, listedSql, oneIf, whereSql } from './layout.ts';
import { foundCtes, lookupNumber, otherRecords } from './otherRecords.ts';
import type { SqlScope } from './scope.ts';
import { asAtSql, type SqlContext } from './settings.ts';
import { bankHolidayCte } from './spans.ts';
import { recordOrder, rowsName, tableRowCtes } from './tableRows.ts';

const inSpan = 'in_span';
const lookedUp = 'looked_up';
const ofEachChild = 'of_each_child';

/**
 * Counts rows as the evaluator does (`counts.ts`): the rows in each span, of each child's one if
 * asked, those that count and, of these, those in the numerator. `tallies` adds them up.
 */
export function rowCountCtes(measure: RowMeasure, context: SqlContext): Cte[] {
  const { counts, window, having } = measure;
  const { table, at, among = [], where = [] } = counts;
  const conditions = [...among, ...where, ...(having ?? [])];
  const found = otherRecords(conditions, { table, at, source: inSpan });
  const scope: SqlScope = {
    ...context,
    ...{ window, table, at, found },
    source: inSpan,
    row: 'r',
    day: 'r.last_day',
  };
  return [
    ...(conditions.some(countsWorkingDays) ? [bankHolidayCte(context)] : []),
    ...tableRowCtes(measure, found, context),
    inSpanCte(measure, scope),
    ...foundCtes(found, scope),
    ...(looksForOthers(scope) ? [lookedUpCte(scope)] : []),
    ...(isPerChild(measure) ? [ofEachChildCte(measure, scope)] : []),
    countedCte(measure, scope),
    talliesCte(measure),
  ];
}

function isPerChild({ counts: { once } }: RowMeasure): boolean {
  return once !== undefined && 'perChild' in once;
}

function countsWorkingDays(condition: Condition): boolean {
  if ('anyOf' in condition) return condition.anyOf.some(countsWorkingDays);
  if ('another' in condition) {
    const { among = [], where = [] } = condition.another;
    return [...among, ...where].some(countsWorkingDays);
  }
  return 'from' in condition && condition.workingDays !== undefined;
}

/** The rows that are looked at in each span: events dated in it, or records open on its last day. */
function inSpanCte(measure: RowMeasure, scope: SqlScope): Cte {
  const { window, counts } = measure;
  const isPosition = window === 'S';
  const at = `t.${counts.at}`;
  const until = `t.${counts.until}`;
  const tests = isPosition
    ? [
        `${at} <= s.last_day`,
        ...(counts.until ? [`(${until} IS NULL OR ${until} > s.last_day)`] : []),
      ]
    : [`${at} BETWEEN s.first_day AND s.last_day`];
  const needsChild = isPosition || isPerChild(measure);
  const looks = looksForOthers(scope);
  return {
    name: inSpan,
    comment: isPosition
      ? 'The records that are open on the day of each position.'
      : 'The events of each span.',
    body:
      `SELECT s.period, s.last_day, t.*${looks ? `, ${lookupNumber}` : ''}\nFROM spans s\nJOIN ${rowsName(counts.table)} t` +
      `\n  ON ${tests.join('\n  AND ')}` +
      whereSql([`${at} <= ${asAtSql(scope)}`, ...(needsChild ? ['t.child IS NOT NULL'] : [])]),
  };
}

function looksForOthers({ found }: SqlScope): boolean {
  return found.some(({ source }) => source === inSpan);
}

/** The rows with what was found for each of them. */
function lookedUpCte({ found }: SqlScope): Cte {
  const flags = found
    .filter(({ source }) => source === inSpan)
    .map(({ name }) => {
      const isFound = `r.lookup_no IN (SELECT f.lookup_no FROM ${name} f)`;
      return `${oneIf([isFound])} AS has_${name}`;
    });
  return {
    name: lookedUp,
    comment: 'The rows with a 1 where the other record was found.',
    body: `${listedSql('SELECT', ['r.*', ...flags])}\nFROM ${inSpan} r`,
  };
}

/** The rows of each child, in order, so that the first of them can be taken. */
function ofEachChildCte({ counts }: RowMeasure, scope: SqlScope): Cte {
  const { once, among = [], at } = counts;
  const which = once && 'perChild' in once ? once.perChild : 'latest';
  return {
    name: ofEachChild,
    comment: `The rows of each child, the ${which} first; ties go by id.`,
    body: [
      'SELECT r.*,',
      indented('ROW_NUMBER() OVER ('),
      indented('PARTITION BY r.period, r.child', 4),
      indented(recordOrder('r', counts.table, at, which), 4),
      indented(') AS nth'),
      `FROM ${looksForOthers(scope) ? lookedUp : inSpan} r${whereSql(conditionTests(among, scope))}`,
    ].join('\n'),
  };
}

/** The rows that count, and whether each of them is in the numerator. */
function countedCte(measure: RowMeasure, scope: SqlScope): Cte {
  const { counts, having } = measure;
  const perChild = isPerChild(measure);
  const own = [...(perChild ? [] : (counts.among ?? [])), ...(counts.where ?? [])];
  const items = [
    'r.period',
    'r.place',
    ...(counts.once && 'each' in counts.once ? ['r.counted_id'] : []),
    ...(having ? [`${oneIf(conditionTests(having, scope))} AS in_numerator`] : []),
  ];
  const tests = [...(perChild ? ['r.nth = 1'] : []), ...conditionTests(own, scope)];
  const rows = looksForOthers(scope) ? lookedUp : inSpan;
  const source = perChild ? ofEachChild : rows;
  return {
    name: 'counted',
    comment: having
      ? 'The rows of the denominator, those of the numerator with a 1.'
      : 'The rows that are counted.',
    body: `${listedSql('SELECT', items)}\nFROM ${source} r${whereSql(tests)}`,
  };
}

/** Numbers by period and place, and for the whole in every period that can be worked out. */
function talliesCte({ counts, having }: RowMeasure): Cte {
  const each = counts.once !== undefined && 'each' in counts.once;
  const all = each ? eachOnce() : 'COUNT(c.place)';
  const numerator = each ? eachOnce('c.in_numerator = 1') : 'COALESCE(SUM(c.in_numerator), 0)';
  return {
    name: 'tallies',
    comment: 'Numbers by period and place; the whole is a place of its own.',
    body: [
      listedSql('SELECT', [
        's.period',
        "CASE WHEN GROUPING(c.place) = 1 THEN 'all' ELSE c.place END AS locality",
        `${having ? numerator : all} AS numerator`,
        `${having ? all : 'CAST(NULL AS INTEGER)'} AS denominator`,
      ]),
      'FROM spans s',
      'LEFT JOIN counted c ON c.period = s.period',
      'GROUP BY GROUPING SETS ((s.period, c.place), (s.period))',
      'HAVING GROUPING(c.place) = 1 OR c.place IS NOT NULL',
    ].join('\n'),
  };
}

/** How many different ids there are; each row without an id counts for itself. */
function eachOnce(test?: string): string {
  const only = test ? `${test} AND ` : '';
  return (
    `COUNT(DISTINCT CASE WHEN ${only}c.counted_id IS NOT NULL THEN c.counted_id END)` +
    ` + COUNT(CASE WHEN ${only}c.place IS NOT NULL AND c.counted_id IS NULL THEN 1 END)`
  );
}
