import { longDate } from '../../calendar/calendarDate.ts';
import { measureInWords } from '../describe.ts';
import { kindOf, type Measure, type RowMeasure } from '../measure.ts';
import { measureVersion } from '../version.ts';
import { dialects } from './dialect.ts';
import { type Cte, commentSql, listedSql, withSql } from './layout.ts';
import { populationCtes } from './population.ts';
import { returnSumCtes } from './returnSums.ts';
import { rowCountCtes } from './rowCounts.ts';
import type { SqlContext, SqlSettings } from './settings.ts';
import { spanCtes } from './spans.ts';
import type { SqlDialect } from './sqlDialect.ts';

/**
 * The SQL that computes a measure over the tables that `tidy` writes. Its result is an `aggregates`
 * file: a row for each period and locality, and for the whole as `all`, with numerator and
 * denominator. The denominator is NULL for a count and the population for a rate. What is unavailable
 * has no row: a period whose span begins before the rows do, a place without population or returns, a
 * flag that nobody recorded.
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
    ...(measure.from === 'rows' && !isRate ? [placesCte(context)] : []),
  ];
  const id = context.dialect.text(measure.id);
  return [...header(measure, context), withSql(ctes), `${resultSelect(measure, id)};`, ''].join(
    '\n',
  );
}

function resultSelect(measure: Measure, id: string): string {
  if (measure.from === 'returns') return returnSelect(id);
  return kindOf(measure) === 'rate' ? rateSelect(id) : tallySelect(measure, id);
}

/** The whole, the localities that are named, and any other that rows have. */
function placesCte({ dialect, settings }: SqlContext): Cte {
  const values = ['all', ...settings.localities, 'unknown'].map((id) => `(${dialect.text(id)})`);
  return {
    name: 'places',
    comment: 'The whole, every locality, and the rows whose locality is not known.',
    body: [
      'SELECT v.locality',
      'FROM (VALUES',
      `  ${values.join(', ')}`,
      ') AS v (locality)',
      'UNION',
      'SELECT t.locality FROM tallies t',
    ].join('\n'),
  };
}

function resultColumns(id: string, of: string, numerator: string, denominator: string): string {
  return listedSql('SELECT', [
    `${id} AS measure`,
    `${of}.period`,
    'p.locality',
    `${numerator} AS numerator`,
    `${denominator} AS denominator`,
  ]);
}

/** A place where nothing was counted is told of as 0: a blank could mean that it was left out. */
function tallySelect(measure: RowMeasure, id: string): string {
  const denominator = measure.having ? 'COALESCE(t.denominator, 0)' : 't.denominator';
  return [
    resultColumns(id, 's', 'COALESCE(t.numerator, 0)', denominator),
    'FROM spans s',
    'CROSS JOIN places p',
    'LEFT JOIN tallies t ON t.period = s.period AND t.locality = p.locality',
    'ORDER BY s.period, p.locality',
  ].join('\n');
}

function returnSelect(id: string): string {
  return [
    resultColumns(id, 'p', 'p.numerator', 'p.denominator'),
    'FROM tallies p',
    'ORDER BY p.period, p.locality',
  ].join('\n');
}

/** Every place whose population is known has a rate, also where nobody was counted. */
function rateSelect(id: string): string {
  return [
    resultColumns(id, 'p', 'COALESCE(t.numerator, 0)', 'p.people'),
    'FROM people p',
    'LEFT JOIN tallies t ON t.period = p.period AND t.locality = p.locality',
    'ORDER BY p.period, p.locality',
  ].join('\n');
}

/** What the query computes, in the words of the definition. */
function header(measure: Measure, { dialect, settings }: SqlContext): string[] {
  const { neglect, neglectByPrimaryNeed } = settings;
  const words = measureInWords(measure, neglect, neglectByPrimaryNeed);
  const lines = [
    `${measure.title} (${measure.id}), ${kindOf(measure)}. For ${dialect.title}.`,
    words.sentence,
    words.window,
    ...words.leftOut,
    `Version ${measureVersion(measure, neglect, neglectByPrimaryNeed)} of the definition. Rows are complete from ${longDate(settings.coverFrom)} to ${longDate(settings.asAt)}.`,
    'It reads the tables that the command tidy writes. Saved as CSV, its result is an aggregates file. What has no row in it cannot be worked out.',
  ];
  return lines.map(commentSql);
}
