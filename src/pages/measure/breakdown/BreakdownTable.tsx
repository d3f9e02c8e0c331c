import type { Breakdown, BreakdownGroups } from '../../../scorecard/breakdown/breakdown.ts';
import type { ScorecardMeasure } from '../../../scorecard/scorecard.ts';
import { samePeriodLastYear } from '../../../scorecard/select.ts';
import { ScrollSideways } from '../../../ui/ScrollSideways.tsx';
import { useScorecard } from '../../../ui/scorecardContext.ts';
import { PointValue } from '../../parts/PointValue.tsx';
import { SymbolKey } from '../../parts/SymbolKey.tsx';

type Props = {
  readonly measure: ScorecardMeasure;
  readonly breakdown: Breakdown;
  readonly groups: Extract<BreakdownGroups, { state: 'known' }>;
  readonly periodIndex: number;
};

type Column = {
  readonly title: string;
  readonly of: 'points' | 'parts';
  readonly index: number;
};

/** The groups in the period shown and a year before: their parts; of a share first the value within. */
export function BreakdownTable({ measure, breakdown, groups, periodIndex }: Props) {
  const scorecard = useScorecard();
  const { minimumDenominator } = scorecard.partnership;
  const before = samePeriodLastYear(scorecard, periodIndex);
  const columns = columnsOf(groups.kind, periodIndex, before).map((column) => ({
    ...column,
    note: scorecard.periods[column.index]?.short ?? '',
  }));
  const points = groups.list.flatMap((group) => columns.map(({ of, index }) => group[of][index]));
  return (
    <div className="figure">
      <ScrollSideways label={`${measure.title} by ${breakdown.title}`}>
        <table className="figures">
          <caption className="visually-hidden">
            {measure.title} by {breakdown.title}
          </caption>
          <thead>
            <tr>
              <th scope="col">{breakdown.title}</th>
              {columns.map(({ title, note }) => (
                <th scope="col" key={`${title} ${note}`} className="number">
                  {title} <span className="head-dates">{note}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.list.map((group) => (
              <tr key={group.id}>
                <th scope="row">{group.name}</th>
                {columns.map(({ title, note, of, index }) => {
                  const point = group[of][index];
                  return (
                    <td key={`${title} ${note}`} className="number">
                      {point && (
                        <PointValue point={point} kind="share" minimum={minimumDenominator} />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollSideways>
      <SymbolKey points={points} minimum={minimumDenominator} />
    </div>
  );
}

function columnsOf(kind: 'share' | 'count', now: number, before: number | undefined): Column[] {
  const part = { title: 'Part of all', of: 'parts' } as const;
  const within = { title: 'Share within the group', of: 'points' } as const;
  const main = kind === 'share' ? within : part;
  return [
    { ...main, index: now },
    ...(before === undefined ? [] : [{ ...main, index: before }]),
    ...(kind === 'share' ? [{ ...part, index: now }] : []),
  ];
}
