import { expect, test } from 'vitest';
import { dictionaryCsv, dictionaryMarkdown } from '../../src/exports/dictionary.ts';
import { tableIds, tables } from '../../src/extracts/tables.ts';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import { definitionFacts } from '../../src/scorecard/definitionFacts.ts';
import { dictionarySourceFrom, dictionarySourceOf } from '../../src/scorecard/dictionarySource.ts';
import { testFullScorecard } from '../support/testFullScorecard.ts';
import { testPartnership } from '../support/testPartnership.ts';
import { rotherham } from '../support/testRotherham.ts';

const own = {
  ...(catalogue[0] as (typeof catalogue)[number]),
  id: 'own-measure',
  title: '=1+1 *bold* | <b>',
};

test('the CSV has a row for every measure, with the sentences of the page', async () => {
  const source = dictionarySourceOf(await rotherham());
  const csv = dictionaryCsv(source);
  const lines = csv.split('\r\n');
  for (const measure of source.measures) {
    const line = lines.find((each) => each.startsWith(`${measure.id},`)) ?? '';
    const quoted = measure.definition.sentence.replaceAll('"', '""');
    expect(line).toContain(quoted);
    expect(line).toContain(measure.version);
  }
  expect(source.measures.length).toBeGreaterThanOrEqual(catalogue.length);
});

test('the CSV has a row for every column of every extract', async () => {
  const lines = dictionaryCsv(dictionarySourceOf(await rotherham())).split('\r\n');
  const columns = tableIds.flatMap((id) => tables[id].columns.map(({ name }) => `${id},${name},`));
  expect(columns.filter((start) => !lines.some((line) => line.startsWith(start)))).toEqual([]);
  expect(lines).toContain(
    'contacts,kind,code,contact; notification; consultation,no; where it is missing it is blank',
  );
  expect(lines).toContain(
    'tool_assessments,grade,number,1 to 5,by the measures that are counted from it',
  );
});

test('measures of the strategy come first, in its order and under its headings', async () => {
  const source = dictionarySourceOf(await rotherham());
  const headings = dictionaryMarkdown(source)
    .split('\n')
    .filter((line) => line.startsWith('## '));
  expect(headings).toEqual([
    ...source.groups.map(({ title }) => `## ${title}`),
    '## Other measures that the product knows',
    '## Columns of the extracts',
  ]);
});

test('the Markdown has every fact of every measure under its heading', async () => {
  const source = dictionarySourceOf(await rotherham());
  const text = dictionaryMarkdown(source).replaceAll('\\', '');
  for (const measure of source.measures) {
    for (const { title, says } of definitionFacts(measure)) {
      expect(text).toContain(`**${title}:**`);
      expect(says.filter((words) => !text.includes(words))).toEqual([]);
    }
  }
});

test('what a person wrote in a measure of their own runs as nothing', () => {
  const source = dictionarySourceOf({ ...testPartnership, measures: [own] });
  expect(dictionaryCsv(source)).toContain("own-measure,'=1+1 *bold* | <b>,");
  expect(dictionaryMarkdown(source)).toContain('### =1+1 \\*bold\\* \\| \\<b\\> (`own-measure`)');
});

test('from a scorecard it says what of the needed columns was loaded, and has the other measures too', () => {
  const source = dictionarySourceFrom(testFullScorecard());
  const ids = source.measures.map(({ id }) => id);
  expect(catalogue.filter(({ id }) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(dictionaryMarkdown(source)).toContain('**In what was loaded:**');
  expect(dictionaryMarkdown(dictionarySourceOf(testPartnership))).not.toContain(
    '**In what was loaded:**',
  );
});
