import type { ReactNode } from 'react';
import type { AnswerRow, AnswerScale } from '../../scorecard/audit/answerRows.ts';
import { ScrollSideways } from '../../ui/ScrollSideways.tsx';
import { count } from '../../ui/words.ts';
import { PointValue } from '../parts/PointValue.tsx';
import { SaveTable } from '../parts/SaveTable.tsx';
import { SymbolKey } from '../parts/SymbolKey.tsx';
import { answerTable, answerTitles } from './answerTable.ts';

type Props = {
  readonly caption: string;
  readonly head: string;
  readonly scale: AnswerScale;
  readonly rows: readonly AnswerRow[];
  /** What stands under the name of a row. */
  readonly beside?: (row: AnswerRow) => ReactNode;
  /** File name without its ending; not saved where it is left out. */
  readonly file?: string;
  readonly what?: string;
};

/** Answers by place or question, with the share of those that are wanted and how sure it is. */
export function AnswerTable({ caption, head, scale, rows, beside, file, what }: Props) {
  const [first, ...titles] = answerTitles(head, scale);
  return (
    <>
      <ScrollSideways label={caption}>
        <table className={beside ? 'figures question-table' : 'figures'}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {titles.map((title) => (
                <th key={title} scope="col" className="number">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.name}
                  {beside?.(row)}
                </th>
                {row.counts.map((number, index) => (
                  <td key={titles[index]} className="number">
                    {count(number)}
                  </td>
                ))}
                <td className="number">
                  <PointValue point={row.point} kind="share" />
                </td>
                <td className="number">{row.interval}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollSideways>
      <SymbolKey points={rows.map(({ point }) => point)} />
      {file !== undefined && what !== undefined && (
        <SaveTable table={answerTable(caption, head, scale, rows)} what={what} name={file} />
      )}
    </>
  );
}
