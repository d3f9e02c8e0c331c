import { Button } from '../../ui/Button.tsx';
import { saveCsv, saveText } from '../../ui/saveFile.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';

/** Saves all definitions and the columns of all extracts as a file. */
export function SaveDictionary() {
  const scorecard = useScorecard();
  const name = `data-dictionary-${scorecard.partnership.id}`;
  async function save(format: 'csv' | 'md'): Promise<void> {
    const [{ dictionaryCsv, dictionaryMarkdown }, { dictionarySourceFrom }] = await Promise.all([
      import('../../exports/dictionary.ts'),
      import('../../scorecard/dictionarySource.ts'),
    ]);
    const source = dictionarySourceFrom(scorecard);
    if (format === 'csv') saveCsv(`${name}.csv`, dictionaryCsv(source));
    else saveText(`${name}.md`, dictionaryMarkdown(source));
  }
  return (
    <div className="button-row screen-only">
      <Button onClick={() => void save('csv')}>Download the data dictionary (CSV)</Button>
      <Button onClick={() => void save('md')}>Download it as text (Markdown)</Button>
    </div>
  );
}
