import { useMemo } from 'react';
import { breakdownModel } from '../../../charts/breakdownModel.ts';
import { SmallMultiples } from '../../../charts/SmallMultiples.tsx';
import { Unbroken } from '../../../charts/Unbroken.tsx';
import type { Breakdown, BreakdownGroups } from '../../../scorecard/breakdown/breakdown.ts';
import { familiesInWords, largestInWords } from '../../../scorecard/breakdown/breakdownInWords.ts';
import { insideSentence } from '../../../scorecard/format.ts';
import type { ScorecardMeasure } from '../../../scorecard/scorecard.ts';
import { localityOf } from '../../../scorecard/select.ts';
import { useScorecard } from '../../../ui/scorecardContext.ts';
import { SaveTable } from '../../parts/SaveTable.tsx';
import { PeriodMatrix } from '../PeriodMatrix.tsx';
import { BreakdownTable } from './BreakdownTable.tsx';

type Props = {
  readonly measure: ScorecardMeasure;
  readonly breakdown: Breakdown;
  readonly periodIndex: number;
};

/** A breakdown in sentences, as a table of the period shown, and drawn over the periods. */
export function BreakdownReport(props: Props) {
  const { breakdown, measure, periodIndex } = props;
  const { groups, title } = breakdown;
  if (groups.state === 'known') return <KnownBreakdown {...props} groups={groups} />;
  return (
    <>
      <p>
        It cannot be broken down by {insideSentence(title)}: {groups.reason}.
      </p>
      <p>{familiesInWords(measure, breakdown, periodIndex)}</p>
    </>
  );
}

function KnownBreakdown({
  measure,
  breakdown,
  periodIndex,
  groups,
}: Props & { readonly groups: Extract<BreakdownGroups, { state: 'known' }> }) {
  const scorecard = useScorecard();
  const model = useMemo(
    () => breakdownModel(scorecard, measure, breakdown, groups),
    [scorecard, measure, breakdown, groups],
  );
  const period = scorecard.periods[periodIndex];
  if (!period) return null;
  const { name } = localityOf(scorecard, breakdown.locality);
  return (
    <>
      <p className="figure-headline">
        <Unbroken text={largestInWords(measure, breakdown, groups, period, periodIndex)} />
      </p>
      <p className="figure-subtitle">{familiesInWords(measure, breakdown, periodIndex)}</p>
      <p className="figure-subtitle">
        {breakdown.title}, {name}. {breakdown.about}
        {groups.canOverlap &&
          ' What belongs to several groups counts once in each, so the parts can add up to more than the whole.'}
      </p>
      <BreakdownTable
        measure={measure}
        breakdown={breakdown}
        groups={groups}
        periodIndex={periodIndex}
      />
      <SmallMultiples model={model} kind="share" periodIndex={periodIndex} />
      <PeriodMatrix
        columns={groups.list.map(({ id, name: group, parts }) => ({
          id,
          name: group,
          points: parts,
        }))}
        kind="share"
        caption={model.subtitle}
      />
      <SaveTable
        table={model.table}
        what="all groups"
        name={`${measure.id}-${breakdown.locality}-by-${breakdown.dimension}`}
      />
    </>
  );
}
