import { useState } from 'react';
import { challengeMinutes, challengeTable, type LogExtract } from '../../exports/challengeLog.ts';
import { Button } from '../../ui/Button.tsx';
import { saveText } from '../../ui/saveFile.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { SaveTable } from '../parts/SaveTable.tsx';

/** What is shown of the log, as a table and as text for the minutes. */
export function SaveLog(extract: LogExtract) {
  const scorecard = useScorecard();
  const [copied, setCopied] = useState('');
  const name = `${scorecard.partnership.id}-challenges-${extract.meeting ?? extract.day}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(challengeMinutes(scorecard, extract));
      setCopied('Copied.');
    } catch {
      setCopied('The browser did not allow copying. Download the file instead.');
    }
  };
  return (
    <section aria-labelledby="log-files" className="screen-only">
      <h2 id="log-files">For the minutes</h2>
      <div className="button-row">
        <Button onClick={() => saveText(`${name}.md`, challengeMinutes(scorecard, extract))}>
          Download for the minutes (text)
        </Button>
        <Button onClick={() => void copy()}>Copy as text</Button>
        <span role="status">{copied}</span>
      </div>
      <SaveTable table={challengeTable(scorecard, extract)} what="the log" name={name} />
    </section>
  );
}
