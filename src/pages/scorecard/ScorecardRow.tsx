import { memo, type ReactNode } from 'react';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { alternativeOf, trendPoints } from '../../charts/trendModel.ts';
import { goodInWords, windowInWords, yearToDateInWords } from '../../scorecard/format.ts';
import { comparisonsAt } from '../../scorecard/movement.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import {
  localityOf,
  pointOf,
  previousPeriod,
  samePeriodLastYear,
  yearToDateOf,
} from '../../scorecard/select.ts';
import { whyNoTarget } from '../../scorecard/target.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import type { PageProps } from '../../ui/view.ts';
import { MovementsSince } from '../parts/MovementsSince.tsx';
import { PointValue } from '../parts/PointValue.tsx';
import { SupplyNote } from '../parts/SupplyNote.tsx';
import { cellRole, rowHeadRole, rowRole } from '../parts/tableRoles.ts';
import { blanksOf } from './blanks.ts';
import { TargetCell } from './TargetCell.tsx';

type Props = {
  readonly measure: ScorecardMeasure;
  readonly locality: string;
  readonly periodIndex: number;
  /** Whether the table has a column of targets. */
  readonly hasTargets: boolean;
  readonly href: PageProps['href'];
};

/** One measure: what is asked, where it stands, where it stood, its line, and how it changed. */
export const ScorecardRow = memo(function ScorecardRow(props: Props) {
  const { measure, locality, periodIndex, hasTargets, href } = props;
  const scorecard = useScorecard();
  const { periods, partnership } = scorecard;
  const blank = blanksOf(scorecard, measure, locality, periodIndex);
  const before = blank.previous ? undefined : previousPeriod(periodIndex);
  const yearBefore = samePeriodLastYear(scorecard, periodIndex);
  const valueAt = (index: number | undefined) =>
    index === undefined ? undefined : (
      <PointValue
        point={pointOf(measure, locality, index)}
        kind={measure.kind}
        minimum={partnership.minimumDenominator}
      />
    );
  const year = yearToDateInWords(scorecard, periodIndex);
  const toDate = yearToDateOf(measure, locality, periodIndex);
  const points = trendPoints(scorecard, measure, locality);
  const alternative = alternativeOf(measure, localityOf(scorecard, locality).name, points);
  const shortOf = (index: number | undefined) =>
    index === undefined ? '' : (periods[index]?.short ?? '');
  return (
    <tr {...rowRole}>
      <th {...rowHeadRole} className="measure">
        <a href={href({ page: 'measure', measure: measure.id })}>
          {measure.number && `${measure.number}. `}
          {measure.question}
        </a>
        <span className="measure-title">
          {measure.title}, {windowInWords[measure.window]}; {goodInWords[measure.good]}
          {measure.tags.length > 0 && ` · ${measure.tags.join(', ')}`}
        </span>
        <SupplyNote measure={measure} periodIndex={periodIndex} />
      </th>
      <Cell label={shortOf(periodIndex)} look="number latest">
        {valueAt(periodIndex)}
      </Cell>
      {hasTargets && (
        <Cell label="Target" look="target">
          {measure.targets ? (
            <TargetCell measure={measure} locality={locality} periodIndex={periodIndex} />
          ) : (
            <Blank words={`no target: ${whyNoTarget(measure)}`} />
          )}
        </Cell>
      )}
      <Cell label={`Period before, ${shortOf(before)}`} look="number">
        {valueAt(before) ?? <Blank words={blank.previous} />}
      </Cell>
      <Cell label={`Year before, ${shortOf(yearBefore)}`} look="number">
        {valueAt(yearBefore) ?? <Blank words={blank.yearBefore} />}
      </Cell>
      <Cell label={year ? `Year to date, ${year}` : 'Year to date'} look="number">
        {toDate ? <PointValue point={toDate} kind={measure.kind} /> : <Blank words={blank.year} />}
      </Cell>
      <Cell label={`Trend from ${shortOf(0)}`} look="trend">
        <Sparkline points={points} alternative={alternative} current={periodIndex} />
      </Cell>
      <Cell label="Change" look="change">
        <MovementsSince
          comparisons={comparisonsAt(scorecard, measure, locality, periodIndex)}
          before={shortOf(before)}
          yearBefore={shortOf(yearBefore)}
          complete={periods[periodIndex]?.complete === true}
        />
      </Cell>
    </tr>
  );
});

type CellProps = { readonly label: string; readonly look: string; readonly children: ReactNode };

function Cell({ label, look, children }: CellProps) {
  return (
    <td {...cellRole} className={look} data-label={label}>
      {children}
    </td>
  );
}

function Blank({ words }: { readonly words: string | undefined }) {
  return (
    <span className="blank">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
