import { type FigureTable, textCell } from '../../../charts/figureTable.ts';
import { isoInWords } from '../../../scorecard/format.ts';
import { type SupplyLine, stateWords } from '../../../scorecard/supply/supplyAt.ts';
import { count } from '../../../ui/words.ts';

/** Who supplies what, and whether it is there for a period. */
export function supplyTable(lines: readonly SupplyLine[], period: string): FigureTable {
  const titles = ['Extract', 'Agency', 'Answers for it', 'Due', 'Latest row', 'Rows used', 'State'];
  return {
    caption: `Data supply for ${period}`,
    columns: titles.map((title) => ({ title, numeric: title === 'Rows used' })),
    rows: lines.map((line) => {
      const { title, agency, answers, due, latest, used, files, state } = line;
      return [
        textCell(title),
        textCell(agency || 'not said'),
        textCell(answers || 'not said'),
        textCell(due ? isoInWords(due) : 'not said'),
        textCell(latest ? isoInWords(latest) : files.length > 0 ? 'no dates' : 'no file'),
        { text: count(used), value: used },
        textCell(stateWords[state]),
      ];
    }),
  };
}
