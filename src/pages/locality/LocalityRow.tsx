import { Sparkline } from '../../charts/Sparkline.tsx';
import { alternativeOf, trendPoints } from '../../charts/trendModel.ts';
import { windowInWords } from '../../scorecard/format.ts';
import { comparisonsAt } from '../../scorecard/movement.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { localityOf, pointOf, previousPeriod, samePeriodLastYear } from '../../scorecard/select.ts';
import { shareOfTotal } from '../../scorecard/shareOfTotal.ts';
import { targetAside } from '../../scorecard/target.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import type { PageProps } from '../../ui/view.ts';
import { AgainstTarget } from '../parts/AgainstTarget.tsx';
import { MovementsSince } from '../parts/MovementsSince.tsx';
import { PointValue } from '../parts/PointValue.tsx';
import { SupplyNote } from '../parts/SupplyNote.tsx';
import { cellRole, rowHeadRole, rowRole } from '../parts/tableRoles.ts';

type Props = {
  readonly measure: ScorecardMeasure;
  readonly locality: string;
  readonly periodIndex: number;
  readonly href: PageProps['href'];
};

/** One measure in one locality, with the partnership beside it. */
export function LocalityRow({ measure, locality, periodIndex, href }: Props) {
  const scorecard = useScorecard();
  const { periods, partnership } = scorecard;
  const minimum = partnership.minimumDenominator;
  const here = pointOf(measure, locality, periodIndex);
  const total = pointOf(measure, 'all', periodIndex);
  const points = trendPoints(scorecard, measure, locality);
  const alternative = alternativeOf(measure, localityOf(scorecard, locality).name, points);
  const shortOf = (index: number | undefined) =>
    index === undefined ? '' : (periods[index]?.short ?? '');
  return (
    <tr {...rowRole}>
      <th {...rowHeadRole} className="measure">
        <a href={href({ page: 'measure', measure: measure.id })}>{measure.question}</a>
        <span className="measure-title">
          {measure.title}, {windowInWords[measure.window]}
          {targetAside(scorecard, measure, periodIndex)}
        </span>
        <SupplyNote measure={measure} periodIndex={periodIndex} />
      </th>
      <td {...cellRole} className="number latest" data-label="Here">
        <PointValue point={here} kind={measure.kind} minimum={minimum} />
        <AgainstTarget measure={measure} locality={locality} periodIndex={periodIndex} />
      </td>
      <td {...cellRole} className="number" data-label={partnership.area}>
        <PointValue point={total} kind={measure.kind} minimum={minimum} />
      </td>
      <td {...cellRole} className="number" data-label="Part of the total">
        {locality === 'all' ? '–' : (shareOfTotal(here, total) ?? '–')}
      </td>
      <td {...cellRole} className="trend" data-label={`Trend from ${shortOf(0)}`}>
        <Sparkline points={points} alternative={alternative} current={periodIndex} />
      </td>
      <td {...cellRole} className="change" data-label="Change here">
        <MovementsSince
          comparisons={comparisonsAt(scorecard, measure, locality, periodIndex)}
          before={shortOf(previousPeriod(periodIndex))}
          yearBefore={shortOf(samePeriodLastYear(scorecard, periodIndex))}
          complete={periods[periodIndex]?.complete === true}
        />
      </td>
    </tr>
  );
}
