import type { GroupRows } from '../../scorecard/headlineRows.ts';
import { pointOf } from '../../scorecard/select.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import type { PageProps } from '../../ui/view.ts';
import { SymbolKey } from '../parts/SymbolKey.tsx';
import { columnHeadRole, rowGroupRole, rowRole, tableRole } from '../parts/tableRoles.ts';
import { LocalityRow } from './LocalityRow.tsx';

type Props = {
  readonly group: GroupRows;
  readonly locality: string;
  readonly periodIndex: number;
  readonly href: PageProps['href'];
};

/** One group of the strategy in one locality. */
export function LocalityGroupSection({ group, locality, periodIndex, href }: Props) {
  const scorecard = useScorecard();
  const { periods, partnership } = scorecard;
  const measures = [...group.rows, ...group.further];
  if (measures.length === 0) return null;
  return (
    <section aria-labelledby={`group-${group.group.id}`} className="group">
      <h2 id={`group-${group.group.id}`}>{group.group.title}</h2>
      <table className="scorecard-table locality-table" {...tableRole}>
        <caption className="visually-hidden">{group.group.title}</caption>
        <thead {...rowGroupRole}>
          <tr {...rowRole}>
            <th {...columnHeadRole}>Measure</th>
            <th {...columnHeadRole} className="number">
              Here
            </th>
            <th {...columnHeadRole} className="number">
              {partnership.area}
            </th>
            <th {...columnHeadRole} className="number">
              Part of the total
            </th>
            <th {...columnHeadRole}>
              <span className="head-note">Trend from</span> {periods[0]?.short}
            </th>
            <th {...columnHeadRole}>Change here</th>
          </tr>
        </thead>
        <tbody {...rowGroupRole}>
          {measures.map((measure) => (
            <LocalityRow
              key={measure.id}
              measure={measure}
              locality={locality}
              periodIndex={periodIndex}
              href={href}
            />
          ))}
        </tbody>
      </table>
      <SymbolKey
        points={measures.flatMap((measure) => [
          pointOf(measure, locality, periodIndex),
          pointOf(measure, 'all', periodIndex),
        ])}
        minimum={partnership.minimumDenominator}
      />
    </section>
  );
}
