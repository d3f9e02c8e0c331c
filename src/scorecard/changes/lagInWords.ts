import { listInWords } from '../format.ts';
import type { Scorecard, ScorecardMeasure } from '../scorecard.ts';
import { latestCompletePeriod } from '../select.ts';
import type { LagAtAge, TableLag } from './lag.ts';

/** From fewer pairs of loads nothing is said to be usual. */
export const leastTimes = 2;

const tablesNamed = 3;

/** How the rows of a period usually still change, table by table; absent where nothing is known or nothing does. */
export function lagInWords(scorecard: Scorecard, periodIndex: number): string | undefined {
  const known = (scorecard.recordingLag ?? []).flatMap((lag) => {
    const usual = usualChange(lag, ageOf(scorecard, periodIndex));
    return usual ? [{ lag, usual }] : [];
  });
  if (known.length === 0) return undefined;
  const largest = known
    .toSorted((a, b) => Math.abs(percentOf(b.usual)) - Math.abs(percentOf(a.usual)))
    .slice(0, tablesNamed);
  const others = known.length - largest.length;
  const parts = largest.map(({ lag, usual }) => changeInWords(lag, usual));
  const rest =
    others > 0 ? `; ${others} other ${others === 1 ? 'extract' : 'extracts'} by less` : '';
  const times = timesInWords(largest.map(({ usual }) => usual.times));
  return `${beginning} ${listInWords(parts)} (${times})${rest}.`;
}

/**
 * The same for one measure, and what it means for it. Only for what is counted in the period: a
 * position or 12 months change by more than what is recorded late.
 */
export function lagOfMeasureInWords(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  periodIndex: number,
): string | undefined {
  const lag = scorecard.recordingLag?.find(({ table }) => table === measure.definition.table);
  if (!lag || measure.window !== 'P') return undefined;
  const usual = usualChange(lag, ageOf(scorecard, periodIndex));
  if (!usual) return undefined;
  const change = percentOf(usual) > 0 ? 'rise' : 'fall';
  const follows =
    measure.kind === 'count'
      ? `This number may still ${change}`
      : `Both counts may still ${change}, and the share can go either way`;
  return `${beginning} ${changeInWords(lag, usual)} (${timesInWords([usual.times])}). ${follows}.`;
}

/** How the rows of an age change, where that happened often enough and is a per cent or more. */
function usualChange({ ages }: TableLag, age: number): LagAtAge | undefined {
  const found = ages.find((each) => each.age === age);
  return found && found.times >= leastTimes && percentOf(found) !== 0 ? found : undefined;
}

/** Whole per cent more (above 0) or fewer. */
export function percentOf({ ratio }: Pick<LagAtAge, 'ratio'>): number {
  return Math.round((ratio - 1) * 100);
}

const beginning = 'Records come late: by the next load, a period as new as this one usually had';

/** `7 % more contacts`. */
function changeInWords({ rows }: TableLag, usual: LagAtAge): string {
  return `${percentInWords(percentOf(usual))} ${rows}`;
}

/** `median of 3 times`, `medians of 2 to 4 times`. */
function timesInWords(times: readonly number[]): string {
  const [least, most] = [Math.min(...times), Math.max(...times)];
  if (least !== most) return `medians of ${least} to ${most} times`;
  return `median${times.length > 1 ? 's' : ''} of ${most} times`;
}

/** `7 % more`, `2 % fewer`, `as many`. */
export function percentInWords(percent: number): string {
  if (percent === 0) return 'as many';
  return percent > 0 ? `${percent} % more` : `${-percent} % fewer`;
}

/** How many periods a period lies before the newest complete one; below 0 for a part period. */
function ageOf({ periods }: Scorecard, periodIndex: number): number {
  return latestCompletePeriod(periods) - periodIndex;
}
