import { longDate } from '../../calendar/calendarDate.ts';
import { measureInWords } from '../describe.ts';
import { kindOf, type Measure } from '../measure.ts';
import { dialects, type SqlDialect } from './dialect.ts';
import { commentSql, listedSql, withSql } from './layout.ts';
import { populationCtes } from './population.ts';
import { returnSumCtes } from './returnSums.ts';
import { rowCountCtes } from './rowCounts.ts';
import type { SqlContext, SqlSettings } from './settings.ts';
import { spanCtes } from './spans.ts';

/**
 * The SQL that computes a measure over the tables that `tidy` writes: one row for each period (by its
 * place in the list) and locality, and for the whole as `all`, with numerator and denominator. The
 * denominator is NULL for a count and the population for a rate. A place without a row counts 0 in a
 * period that has a row; a period whose span begins before the rows do has none.
 */
export function measureSql(
  measure: Measure,
  sqlDialect: SqlDialect,
  settings: SqlSettings,
): string {
  const context: SqlContext = { dialect: dialects[sqlDialect], settings };
  const isRate = kindOf(measure) === 'rate';
  const ctes = [
    ...spanCtes(measure, context),
    ...(measure.from === 'returns'
      ? returnSumCtes(measure, context)
      : rowCountCtes(measure, context)),
    ...(isRate ? populationCtes(context) : []),
  ];
  const id = context.dialect.text(measure.id);
  return [
    ...header(measure, context),
    withSql(ctes),
    `${isRate ? rateSelect(id) : tallySelect(id)};`,
    '',
  ].join('\n');
}

function tallySelect(id: string): string {
  return [
    listedSql('SELECT', [
      `${id} AS measure`,
      't.period',
      't.locality',
      't.numerator',
      't.denominator',
    ]),
    'FROM tallies t',
    'ORDER BY t.period, t.locality',
  ].join('\n');
}

/** Every place whose population is known has a rate, also where nobody was counted. */
function rateSelect(id: string): string {
  return [
    listedSql('SELECT', [
      `${id} AS measure`,
      'p.period',
      'p.locality',
      'COALESCE(t.numerator, 0) AS numerator',
      'p.people AS denominator',
    ]),
    'FROM people p',
    'LEFT JOIN tallies t ON t.period = p.period AND t.locality = p.locality',
    'ORDER BY p.period, p.locality',
  ].join('\n');
}

/** What the query computes, in the words of the definition. */
function header(measure: Measure, { dialect, settings }: SqlContext): string[] {
  const words = measureInWords(measure, settings.neglect);
  const isCounted = measure.from === 'rows';
  const lines = [
    `${measure.title} (${measure.id}), ${kindOf(measure)}. For ${dialect.title}.`,
    words.sentence,
    words.window,
    ...words.leftOut,
    `Rows are complete from ${longDate(settings.coverFrom)} to ${longDate(settings.asAt)}.`,
    isCounted
      ? 'A place without a row in a period that has rows counts 0; a period without any row begins before the rows do.'
      : 'A period or place without a row: nothing was returned.',
  ];
  return lines.map(commentSql);
}
