import { windowInWords } from '../../scorecard/format.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { pointOf } from '../../scorecard/select.ts';
import { targetAside } from '../../scorecard/target.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import type { PageProps } from '../../ui/view.ts';
import { AgainstTarget } from '../parts/AgainstTarget.tsx';
import { PointValue } from '../parts/PointValue.tsx';
import { SupplyNote } from '../parts/SupplyNote.tsx';
import {
  cellRole,
  columnHeadRole,
  rowGroupRole,
  rowHeadRole,
  rowRole,
  tableRole,
} from '../parts/tableRoles.ts';

type Props = {
  readonly title: string;
  readonly measures: readonly ScorecardMeasure[];
  readonly periodIndex: number;
  readonly href: PageProps['href'];
};

/** Measures down, localities across, each value with its counts. */
export function LocalitiesMatrix({ title, measures, periodIndex, href }: Props) {
  const scorecard = useScorecard();
  const { localities, partnership } = scorecard;
  return (
    <table className="matrix-table localities-table" {...tableRole}>
      <caption className="visually-hidden">{title}</caption>
      <thead {...rowGroupRole}>
        <tr {...rowRole}>
          <th {...columnHeadRole}>Measure</th>
          {localities.map(({ id, name }) => (
            <th {...columnHeadRole} key={id} className="number">
              {id === 'all' ? name : <a href={href({ page: 'locality', locality: id })}>{name}</a>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...rowGroupRole}>
        {measures.map((measure) => (
          <tr {...rowRole} key={measure.id}>
            <th {...rowHeadRole} className="measure">
              <a href={href({ page: 'measure', measure: measure.id })}>{measure.title}</a>
              <span className="measure-title">
                {windowInWords[measure.window]}
                {targetAside(scorecard, measure, periodIndex)}
              </span>
              <SupplyNote measure={measure} periodIndex={periodIndex} />
            </th>
            {localities.map(({ id, name }) => (
              <td
                {...cellRole}
                key={id}
                className={id === 'all' ? 'number latest' : 'number'}
                data-label={name}
              >
                <PointValue
                  point={pointOf(measure, id, periodIndex)}
                  kind={measure.kind}
                  minimum={partnership.minimumDenominator}
                />
                <AgainstTarget measure={measure} locality={id} periodIndex={periodIndex} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
