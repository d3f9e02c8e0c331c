import type { Point } from '../../../measures/result.ts';
import { controlChart } from '../../control/controlChart.ts';
import type { MonthlyValues } from '../../control/monthlyValues.ts';
import { axisValue, pointInWords } from '../../format.ts';
import { everywhere } from '../../partnership.ts';
import type { ScorecardMeasure } from '../../scorecard.ts';
import { measureOf } from '../../select.ts';
import { whyNotBelieved } from '../../whyNotBelieved.ts';
import { recalculationsOf } from '../../workspace/commentary.ts';
import type { EnquiryContext, EnquiryRule, Finding } from '../line.ts';
import { strictnessInWords, strictZ } from '../strictness.ts';

type MonthsCounted = Extract<MonthlyValues, { state: 'counted' }>;

/** Moving ranges of neighbours are so many standard deviations on average. */
const meanRange = 1.128;

/** The deviation is estimated from some dozens of months, so that a month must lie so much further out. */
const allowance = 1.2;

/** The latest month of a control chart far outside of what the months before it were like. */
export const outsideLimits: EnquiryRule = {
  id: 'outside-limits',
  looksFor: 'a latest month of the period that lies outside the limits of its control chart',
  mayMean:
    'Something happened in that month: an event, a change of practice, or a change of recording.',
  mayNotMean: 'That the level has changed for good; one month does not show that.',
  question: 'What was different in that month, and do the months after it agree?',
  ask: 'the lead for the service, and whoever makes the extract',
  general: true,
  find,
};

function find(context: EnquiryContext): Finding[] {
  const { scorecard, periodIndex, monthly, recalculations = [] } = context;
  const period = scorecard.periods[periodIndex];
  if (!period) return [];
  const charts = monthly.flatMap((values) => {
    const measure = measureOf(scorecard, values.measure);
    if (values.state !== 'counted' || !measure) return [];
    if (whyNotBelieved(scorecard, measure, periodIndex)) return [];
    const recalculatedFrom = recalculationsOf({ recalculations }, measure.id, everywhere).map(
      ({ from }) => from,
    );
    const chart = controlChart(measure, monthsUpTo(period.end, values), { recalculatedFrom });
    const segment = chart.segments.at(-1);
    const latest = chart.points.at(-1);
    const { limits } = segment ?? {};
    if (!segment || !limits || latest?.value === undefined) return [];
    if (!isLargeEnough(measure, latest.point, scorecard)) return [];
    return [{ measure, segment, limits, latest, value: latest.value }];
  });
  const least = allowance * strictZ(charts.length);
  return charts.flatMap(({ measure, segment, limits, latest, value }): Finding[] => {
    const { mean, movingRange } = segment;
    const distance = Math.abs(value - mean) / (movingRange / meanRange);
    if (movingRange === 0 || distance < least) return [];
    const isAbove = value > mean;
    const limit = isAbove ? limits.upper : limits.lower;
    const isGood = measure.good === (isAbove ? 'high' : 'low');
    return [
      {
        list: isGood ? 'good practice' : 'additional scrutiny',
        measure,
        locality: 'all',
        seen: `${measure.title}: ${pointInWords(latest.point, measure.kind)} in ${latest.month.words}, ${isAbove ? 'above' : 'below'} the limit of ${axisValue(Math.round(limit * 10) / 10, measure.kind)} that months like those before keep to.`,
        sure: strictnessInWords(charts.length),
        strength: distance,
      },
    ];
  });
}

/** A meeting about an earlier period knows nothing of the months after it. */
function monthsUpTo(end: string, values: MonthsCounted): MonthsCounted {
  const months = values.months.filter((month) => month.end <= end);
  return { ...values, months, points: values.points.slice(0, months.length) };
}

function isLargeEnough(
  { kind }: ScorecardMeasure,
  point: Point,
  { partnership }: EnquiryContext['scorecard'],
): boolean {
  if (kind !== 'share') return true;
  return point.state === 'known' && (point.denominator ?? 0) >= partnership.minimumDenominator;
}
