import { type TableId, tables } from '../extracts/tables.ts';
import { neededColumns, tablesOf } from '../measures/needs.ts';
import { officialDefinitions } from '../measures/officialDefinitions.ts';
import { figures } from './benchmarks/figures.ts';
import { capitalised, insideSentence, listInWords } from './format.ts';
import { goodDirectionInWords } from './goodDirection.ts';
import type { MeasureDefined, Scorecard, ScorecardMeasure } from './scorecard.ts';
import { targetsInWords } from './target.ts';

/** What is said of a measure under one heading, a sentence or phrase each. */
export type DefinitionFact = {
  readonly id: keyof typeof headings;
  readonly title: string;
  readonly says: readonly string[];
};

/** The headings of a definition, in their order; the data dictionary has a column for each. */
export const headings = {
  numerator: 'Numerator',
  denominator: 'Denominator',
  window: 'When',
  leftOut: 'What was left out',
  good: 'Good direction',
  target: 'Target',
  strategy: 'In the strategy',
  official: 'Nearest official definition',
  differs: 'How ours differs',
  benchmark: 'Published figures beside it',
  columns: 'Counted from',
  supplied: 'In what was loaded',
  version: 'Version',
} as const;

const noOfficialDefinition =
  'None is near to it: it is the strategy’s own, and there is no published figure to compare.';

/** Everything that is said of a measure besides its sentence, under its headings. */
export function definitionFacts(
  measure: MeasureDefined,
  sources?: Scorecard['sources'],
): DefinitionFact[] {
  const { definition, source, version } = measure;
  const { numerator, denominator, window, leftOut } = definition;
  const official = officialDefinitions[measure.id];
  const says: Readonly<Record<keyof typeof headings, readonly string[]>> = {
    numerator: [capitalised(numerator)],
    denominator: denominator ? [capitalised(denominator)] : [],
    window: [capitalised(window)],
    leftOut,
    good: [capitalised(goodDirectionInWords(measure))],
    target: [capitalised(targetsInWords(measure))],
    strategy: [source ?? 'Not named in the strategy.'],
    official: official
      ? [`${official.publisher}: ${official.name}. ${official.counts}`]
      : [noOfficialDefinition],
    differs: official?.differs ?? [],
    benchmark: benchmarksInWords(measure.id),
    columns: [countedFromInWords(measure)],
    supplied: sources ? [suppliedInWords(measure, sources)] : [],
    version: [version],
  };
  return (Object.keys(headings) as (keyof typeof headings)[])
    .map((id) => ({
      id,
      title: id === 'numerator' && !denominator ? 'Counted' : headings[id],
      says: says[id],
    }))
    .filter(({ says: words }) => words.length > 0);
}

/** `Child protection plans: start_date, end_date`, or that the numbers came from elsewhere. */
export function countedFromInWords(measure: MeasureDefined & Partial<ScorecardMeasure>): string {
  const { table, columns } = measure.definition;
  const rows = `${tables[table as TableId]?.title ?? table}: ${columns.join(', ')}`;
  return measure.fromAggregates
    ? `${tables.aggregates.title} (aggregates), for want of rows here. By definition from ${insideSentence(rows)}`
    : rows;
}

/** Which of the published figures stand beside a measure, and whether they count the same. */
function benchmarksInWords(id: string): string[] {
  const beside = Object.values(figures).filter(({ measure }) => measure === id);
  return beside.length === 0
    ? ['None.']
    : beside.map(
        ({ title, table, differs }) =>
          `${title} (table ${table}): ${differs ? 'of another scope, shown with a warning' : 'of the same scope'}.`,
      );
}

/** Whether the loaded extracts have what the measure needs, and what of it they lack. */
function suppliedInWords({ value }: MeasureDefined, sources: Scorecard['sources']): string {
  const needed = value.from === 'rows' ? neededColumns(value) : [];
  const lacking = tablesOf(value).flatMap((table) => {
    const source = sources.find((each) => each.table === table);
    if (!source) return [`no extract ${table}`];
    const columns = needed
      .filter((each) => each.table === table && !source.columns.includes(each.column))
      .map(({ column }) => column);
    return columns.length === 0 ? [] : [`${table} has no ${listInWords(columns)}`];
  });
  return lacking.length === 0
    ? 'All that it needs is there.'
    : `Not all that it needs is there: ${lacking.join('; ')}.`;
}
