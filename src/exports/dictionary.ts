import { categoryBits } from '../extracts/category.ts';
import { flagCodes } from '../extracts/flag.ts';
import { type Column, type ColumnKind, type Table, tables } from '../extracts/tables.ts';
import { type DefinitionFact, definitionFacts, headings } from '../scorecard/definitionFacts.ts';
import type { DictionarySource } from '../scorecard/dictionarySource.ts';
import type { MeasureDefined } from '../scorecard/scorecard.ts';
import { type CsvCell, csvFromRows } from './csv.ts';

type Entry = {
  readonly measure: MeasureDefined;
  /** The group of the strategy that it stands in. */
  readonly group: string;
  readonly facts: readonly DefinitionFact[];
};

const kindsInWords: Readonly<Record<ColumnKind, string>> = {
  id: 'id',
  child: 'id of a child',
  date: 'date',
  flag: 'yes or no',
  category: 'category of abuse',
  factors: 'codes of factors, parted by ;',
  code: 'code',
  number: 'number',
  text: 'text',
};

const notInStrategy = 'Other measures that the product knows';
const columnHeadings = ['extract', 'column', 'kind', 'codes', 'needed'];

/** Every measure and every column of an extract as CSV that a spreadsheet opens: two tables, one under the other. */
export function dictionaryCsv(source: DictionarySource): string {
  const ids = (Object.keys(headings) as DefinitionFact['id'][]).filter(
    (id) => id !== 'supplied' || source.sources,
  );
  const facts = ids.map((id) => headings[id].toLowerCase());
  const rows: CsvCell[][] = entriesOf(source).map(({ measure, group, facts: known }) => [
    measure.id,
    measure.title,
    group,
    measure.question,
    measure.definition.sentence,
    ...ids.map((id) => known.find((fact) => fact.id === id)?.says.join(' ') ?? ''),
  ]);
  return csvFromRows([
    [titleOf(source)],
    [],
    ['measure', 'title', 'group', 'question', 'definition', ...facts],
    ...rows,
    [],
    ['Columns of the extracts'],
    [],
    columnHeadings,
    ...columnRows(),
  ]);
}

/** The same as Markdown, for reading. */
export function dictionaryMarkdown(source: DictionarySource): string {
  const entries = entriesOf(source);
  const groups = [...new Set(entries.map(({ group }) => group))];
  const sections = groups.flatMap((group) => [
    `## ${plain(group)}`,
    ...entries.filter((entry) => entry.group === group).map(entryMarkdown),
  ]);
  return `${[
    `# ${plain(titleOf(source))}`,
    ...sections,
    '## Columns of the extracts',
    tableMarkdown([columnHeadings, ...columnRows()]),
  ].join('\n\n')}\n`;
}

function titleOf({ partnership, strategy }: DictionarySource): string {
  return `Data dictionary: ${strategy}, ${partnership}`;
}

/** The measures of the strategy in its order, then the others. */
function entriesOf({ groups, measures, sources }: DictionarySource): Entry[] {
  const entry = (measure: MeasureDefined, group: string): Entry => ({
    measure,
    group,
    facts: definitionFacts(measure, sources),
  });
  const placed = groups.flatMap(({ title, measures: ids }) =>
    ids.flatMap((id) =>
      measures.filter((each) => each.id === id).map((each) => entry(each, title)),
    ),
  );
  const known = new Set(placed.map(({ measure }) => measure.id));
  const others = measures.filter(({ id }) => !known.has(id));
  return [...placed, ...others.map((measure) => entry(measure, notInStrategy))];
}

function columnRows(): string[][] {
  return Object.values(tables).flatMap((table) =>
    table.columns.map((column) => [
      table.id,
      column.name,
      kindsInWords[column.kind],
      codesInWords(column),
      neededInWords(column, table),
    ]),
  );
}

function codesInWords({ kind, codes, within }: Column): string {
  if (kind === 'flag') return Object.keys(flagCodes).join('; ');
  if (kind === 'category') return Object.keys(categoryBits).join('; ');
  if (within) return `${within[0]} to ${within[1]}`;
  return Object.keys(codes ?? {}).join('; ');
}

function neededInWords({ name, required, absentMeansBlank }: Column, { identity }: Table): string {
  if (required) {
    return identity.includes(name)
      ? 'to recognise the extract; it tells records apart'
      : 'to recognise the extract';
  }
  return absentMeansBlank
    ? 'no; where it is missing it is blank'
    : 'by the measures that are counted from it';
}

function entryMarkdown({ measure, facts }: Entry): string {
  const { id, title, question, definition } = measure;
  const items = facts.map(({ title: heading, says }) =>
    says.length === 1
      ? `- **${heading}:** ${plain(says[0] ?? '')}`
      : [`- **${heading}:**`, ...says.map((words) => `  - ${plain(words)}`)].join('\n'),
  );
  return [
    `### ${plain(title)} (\`${id.replaceAll('`', '')}\`)`,
    plain(question),
    plain(definition.sentence),
    items.join('\n'),
  ].join('\n\n');
}

function tableMarkdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** Text that Markdown takes as it stands, in one line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
