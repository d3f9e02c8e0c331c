import type { Point } from '../../src/measures/result.ts';
import type { Breakdown, BreakdownGroup } from '../../src/scorecard/breakdown/breakdown.ts';
import type { Partnership } from '../../src/scorecard/partnership.ts';
import type { ScorecardMeasure } from '../../src/scorecard/scorecard.ts';
import type { Session } from '../../src/scorecard/session.ts';

/** How many groups in how many periods were compared, and every difference in words. */
type Compared = { readonly compared: number; readonly differences: readonly string[] };

/** Breaks every measure down in every way and place, and holds it against its own scorecard. */
export function differencesFromScorecard(session: Session, partnership: Partnership): Compared {
  const request = { partnership, periodMonths: 6 } as const;
  const { measures, localities } = session.scorecard({ ...request, invented: true });
  const found = measures.flatMap((measure) =>
    measure.dimensions
      .filter(({ recorded }) => recorded)
      .flatMap(({ id: dimension }) =>
        localities.map(({ id: locality }) =>
          compare(
            measure,
            locality,
            session.breakdown({ ...request, measure: measure.id, dimension, locality }),
          ),
        ),
      ),
  );
  return {
    compared: found.reduce((sum, { compared }) => sum + compared, 0),
    differences: found.flatMap(({ differences }) => differences),
  };
}

function compare(measure: ScorecardMeasure, locality: string, breakdown: Breakdown): Compared {
  const { groups, total, dimension } = breakdown;
  if (groups.state !== 'known') return { compared: 0, differences: [groups.reason] };
  const differences = (measure.points[locality] ?? []).flatMap((point, period) => {
    const where = `${measure.id} by ${dimension} in ${locality}, period ${period}`;
    const isRate = measure.kind === 'rate';
    const own = total[period];
    const agrees = isRate
      ? point.state !== 'known' || numeratorOf(own) === point.numerator
      : JSON.stringify(own) === JSON.stringify(point);
    const whole = groups.partsOf === 'numerator' ? numeratorOf(own) : wholeOf(own);
    const add = (of: (group: BreakdownGroup) => number) => sum(groups.list.map(of));
    const parts = add((group) => numeratorOf(group.parts[period]));
    const values = add((group) => numeratorOf(group.points[period]));
    const among = add((group) => wholeOf(group.points[period]));
    const isShare = groups.kind === 'share';
    const addsUp = groups.canOverlap
      ? parts >= whole
      : parts === whole && values === whole && (!isShare || among === wholeOf(own));
    return [
      ...(agrees ? [] : [`${where}: ${JSON.stringify(own)}, not ${JSON.stringify(point)}`]),
      ...(addsUp ? [] : [`${where}: ${parts}, ${values} among ${among}, not ${whole}`]),
    ];
  });
  return { compared: groups.list.length * total.length, differences };
}

function numeratorOf(point: Point | undefined): number {
  return point?.state === 'known' ? point.numerator : 0;
}

function wholeOf(point: Point | undefined): number {
  return point?.state === 'known' ? (point.denominator ?? point.numerator) : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
