import type { MeasureKind } from '../../measures/measure.ts';
import type { Signal } from '../../statistics/xmr.ts';
import { axisValue, capitalised, listInWords, numberInWords, scale } from '../format.ts';
import {
  type Assurance,
  type ControlChart,
  leastMonths,
  trialBelow,
  type Variation,
} from './controlChart.ts';

/** Each kind of variation in words: what the latest month says of the process. */
const variationInWords: Readonly<Record<Variation, string>> = {
  'common cause': 'no signal: the latest month lies within the ups and downs of chance',
  improvement: 'a signal of improvement',
  concern: 'a signal of concern',
  higher: 'a signal: higher than before; no direction is good in itself',
  lower: 'a signal: lower than before; no direction is good in itself',
  'too few points': `too few points for limits: ${leastMonths} months with a value are needed`,
};

/** Each kind of assurance in words. */
export const assuranceInWords: Readonly<Record<Assurance, string>> = {
  'consistently meets': 'as it is, the process will meet the target every month',
  'consistently misses': 'as it is, the process will miss the target every month',
  'hit or miss': 'as it is, the process will meet the target in some months and miss it in others',
};

/** What marks a month, in words. */
export function signalInWords({ rule, side }: Signal): string {
  switch (rule) {
    case 'outside':
      return side === 'higher' ? 'above the upper limit' : 'below the lower limit';
    case 'shift':
      return `one of seven or more in a row ${side} than the mean`;
    case 'trend':
      return `one of six or more in a row, each ${side} than the one before`;
    case 'two of three':
      return `one of two in three far ${side} than the mean`;
  }
}

/**
 * Of charts whose process does not change, so many in a hundred still show a signal in their latest
 * month, and in any month of so many: by simulation of independent months, with these rules.
 */
export const falseSignals = {
  latest: 2,
  anyOf: [
    { months: 13, per100: 7 },
    { months: 24, per100: 18 },
    { months: 36, per100: 30 },
    { months: 48, per100: 40 },
  ],
} as const;

/** How often chance alone marks the latest month of so many charts, and any month of a chart so long. */
export function falseSignalsInWords(charts: number, months: number): string {
  const expected = (charts * falseSignals.latest) / 100;
  const number = expected < 1 ? 'less than one' : `about ${Math.round(expected)}`;
  const like = falseSignals.anyOf.findLast((row) => row.months <= months) ?? falseSignals.anyOf[0];
  return `Of ${numberInWords(charts)} such charts whose process does not change, ${number} would still show a signal in the latest month; a chart of ${like.months} months shows one in some month ${like.per100} times out of 100.`;
}

/** The chart as sentences: what the latest month says, mean and limits, which months are marked. */
export function controlSentences(chart: ControlChart, kind: MeasureKind): string[] {
  const { segments, variation, known } = chart;
  const segment = segments.at(-1);
  const since = segments.length > 1 ? ' since the limits were worked out anew' : '';
  if (!segment || known === 0) return [`No month${since} has a value.`];
  const shown = (value: number) => axisValue(Math.round(value * 10) / 10, kind);
  const mean = `The mean of ${known === 1 ? '1 month' : `${known} months`}${since} is ${shown(segment.mean)}`;
  const { limits } = segment;
  if (!limits)
    return [`${capitalised(variationInWords[variation])}.`, `${mean}.`, ...runsInWords(chart)];
  const highest = kind === 'share' ? scale.share : Number.POSITIVE_INFINITY;
  const trial = known < trialBelow ? ` (limits on trial: fewer than ${trialBelow} months)` : '';
  return [
    `${capitalised(variationInWords[variation])}.`,
    `${mean}; by chance alone a month lies between ${shown(Math.max(0, limits.lower))} and ${shown(Math.min(highest, limits.upper))}${trial}.`,
    ...markedInWords(chart),
  ];
}

/** Fewer months off the median than these show no run that chance would not give (Anhøj and Olesen). */
const leastUseful = 10;

function runsInWords({ runs }: ControlChart): string[] {
  if (!runs || runs.useful < leastUseful) return [];
  return runs.isUnusual
    ? ['Months on one side of the median stand together more than chance would put them.']
    : ['The months lie on either side of the median as chance would have them.'];
}

function markedInWords({ points }: ControlChart): string[] {
  const marked = points.filter(({ signals }) => signals.length > 0);
  const latest = marked.at(-1);
  if (!latest) return ['No month is marked.'];
  const why = listInWords(latest.signals.map(signalInWords));
  const count = marked.length === 1 ? '1 month is marked' : `${marked.length} months are marked`;
  return [`${count}, the latest ${latest.month.words}: ${why}.`];
}
