import { useState } from 'react';
import type { FigureTable } from '../../charts/figureTable.ts';
import { csvFromTable } from '../../exports/csv.ts';
import { tabbedFromTable } from '../../exports/tabbed.ts';
import { Button } from '../../ui/Button.tsx';
import { saveCsv } from '../../ui/saveFile.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';

type Props = {
  readonly table: FigureTable;
  /** What is saved, as the buttons say it: `these figures`. */
  readonly what: string;
  /** File name without its ending. */
  readonly name: string;
};

/** Saves or copies exactly the table that is shown. */
export function SaveTable({ table, what, name }: Props) {
  const scorecard = useScorecard();
  const [copied, setCopied] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(tabbedFromTable(scorecard, table));
      setCopied('Copied.');
    } catch {
      setCopied('The browser did not allow copying. Download the file instead.');
    }
  };
  return (
    <div className="button-row save-table screen-only">
      <Button onClick={() => saveCsv(`${name}.csv`, csvFromTable(scorecard, table))}>
        Download {what} (CSV)
      </Button>
      <Button onClick={() => void copy()}>Copy {what}</Button>
      <span role="status">{copied}</span>
    </div>
  );
}
