/** Counts that partners return for what no extract of theirs shows child by child. */
import { date, LABEL } from './extracts.ts';
import type { OwnReturn } from './ownReturns.ts';
import type { Place } from './places.ts';
import type { Random } from './random.ts';
import { type Period, progressIn, type Setting, twoMonthPeriods } from './setting.ts';
import { type Table, table } from './table.ts';

interface Return {
  readonly measure: string;
  readonly period: Period;
  readonly place?: Place;
  readonly agency?: string;
  readonly numerator: number;
  readonly denominator?: number;
}

/** An agency's size: people who register for training in a period, posts, and training at first. */
interface Agency {
  readonly name: string;
  readonly registered: number;
  readonly posts: number;
  readonly trainedBefore: number;
}

const AGENCIES: readonly Agency[] = [
  { name: 'Social care', registered: 46, posts: 150, trainedBefore: 90 },
  { name: 'Health', registered: 38, posts: 120, trainedBefore: 60 },
  { name: 'Education', registered: 52, posts: 0, trainedBefore: 45 },
  { name: 'Police', registered: 14, posts: 60, trainedBefore: 8 },
];

/** Surveys of practitioners: the share that says yes at first, and how much it rises. */
const SURVEYS = [
  { measure: 'confidence-identify', first: 0.68, rise: 0.14 },
  { measure: 'confidence-assess', first: 0.46, rise: 0.16 },
  { measure: 'threshold-aware', first: 0.52, rise: 0.16 },
] as const;

const PERIODS_BETWEEN_SURVEYS = 3;
const TRAINED_IN_TOOL_SHARE = 0.22;
const SESSIONS_A_CHILD = 62;

/** The returns of every measure; `scale` is 1 for a partnership of Rotherham's size. */
export function returnsTable(
  random: Random,
  setting: Setting,
  scale: number,
  own: readonly OwnReturn[],
): Table {
  const columns = [
    'measure',
    'period_start',
    'period_end',
    'locality',
    'agency',
    'numerator',
    'denominator',
    'note',
  ] as const;
  const periods = twoMonthPeriods(setting);
  const returns = [
    ...trainingReturns(random, setting, periods, scale),
    ...surveyReturns(random, setting, periods, scale),
    ...periods.flatMap((period) => placeReturns(random, setting, period)),
    ...periods.flatMap((period, index) => wholeReturns(random, setting, period, index, scale)),
    ...own.flatMap((one) => ownReturns(random, setting, periods, one, scale)),
  ];
  const rows = returns.map(({ measure, period, place, agency, numerator, denominator }) => ({
    measure,
    period_start: date(period.from),
    period_end: date(period.to),
    locality: place?.name ?? '',
    agency: agency ?? '',
    numerator: String(numerator),
    denominator: denominator === undefined ? '' : String(denominator),
    note: LABEL,
  }));
  return table(columns, rows);
}

/** A number near the expected one, never below zero. */
const near = (random: Random, expected: number, spread = 0.12): number =>
  Math.max(0, Math.round(expected * (1 - spread + 2 * spread * random.next())));

/** A part of the whole near the share. */
const part = (random: Random, whole: number, share: number, spread = 0.05): number =>
  Math.min(whole, near(random, whole * share, spread));

/** Training from registration to what was applied, by agency; three in four who register attend. */
function trainingReturns(
  random: Random,
  setting: Setting,
  periods: readonly Period[],
  scale: number,
): Return[] {
  const returns: Return[] = [];
  const evaluations: number[] = [];
  const trained = new Map(AGENCIES.map(({ name, trainedBefore }) => [name, trainedBefore * scale]));
  for (const [index, period] of periods.entries()) {
    let evaluatedByAll = 0;
    for (const { name: agency, registered: usual } of AGENCIES) {
      const registered = near(random, usual * scale);
      const attended = part(random, registered, 0.75);
      const evaluated = part(random, attended, 0.72);
      const inTool = (trained.get(agency) ?? 0) + attended * TRAINED_IN_TOOL_SHARE;
      trained.set(agency, inTool);
      evaluatedByAll += evaluated;
      const shared = { period, agency };
      returns.push(
        { ...shared, measure: 'training-attended', numerator: attended, denominator: registered },
        { ...shared, measure: 'training-evaluated', numerator: evaluated, denominator: attended },
        { ...shared, measure: 'practitioners-trained-in-tool', numerator: Math.round(inTool) },
      );
    }
    evaluations.push(evaluatedByAll);
    const asked = Math.round((evaluations[Math.max(0, index - 2)] ?? 0) * 0.5);
    const share = 0.52 + 0.16 * progressIn(setting, period.to);
    const numerator = part(random, asked, share);
    returns.push({ measure: 'training-applied', period, numerator, denominator: asked });
  }
  return returns;
}

function surveyReturns(
  random: Random,
  setting: Setting,
  periods: readonly Period[],
  scale: number,
): Return[] {
  return whenSurveyed(periods).flatMap((period) =>
    AGENCIES.flatMap(({ name: agency, registered }) => {
      const asked = near(random, registered * scale * 0.8);
      return SURVEYS.map(({ measure, first, rise }) => ({
        measure,
        period,
        agency,
        numerator: part(random, asked, first + rise * progressIn(setting, period.to)),
        denominator: asked,
      }));
    }),
  );
}

/** Returns of a measure of the partnership's own. */
function ownReturns(
  random: Random,
  setting: Setting,
  periods: readonly Period[],
  { measure, among, scales, first, rise, survey, agency }: OwnReturn,
  scale: number,
): Return[] {
  const one = (period: Period, by: string | undefined): Return => {
    const whole = scales ? near(random, among * scale) : among;
    const numerator = part(random, whole, first + rise * progressIn(setting, period.to));
    return { measure, period, ...(by ? { agency: by } : {}), numerator, denominator: whole };
  };
  if (!survey) return periods.map((period) => one(period, agency));
  return whenSurveyed(periods).flatMap((period) => AGENCIES.map(({ name }) => one(period, name)));
}

const whenSurveyed = (periods: readonly Period[]): Period[] =>
  periods.filter((_, index) => index % PERIODS_BETWEEN_SURVEYS === 1);

/** Returns by locality; the police name themselves as well. */
function placeReturns(random: Random, setting: Setting, period: Period): Return[] {
  const rise = progressIn(setting, period.to);
  return setting.places.flatMap((place) => {
    const weak = place === setting.weak;
    const eligible = near(random, place.children * 0.0125, 0.03);
    const takingUp = part(random, eligible, weak ? 0.61 : 0.68 + 0.07 * rise, 0.02);
    const possible = near(random, place.children * 0.002) * SESSIONS_A_CHILD;
    const attended = part(random, possible, weak ? 0.85 : 0.875 + 0.02 * rise, 0.01);
    const screens = near(random, place.children * (0.0006 + 0.0006 * rise), 0.3);
    return [
      {
        measure: 'early-education-2-year-olds',
        period,
        place,
        numerator: takingUp,
        denominator: eligible,
      },
      {
        measure: 'early-help-attendance',
        period,
        place,
        numerator: attended,
        denominator: possible,
      },
      { measure: 'sharedd-screens', period, place, agency: 'Police', numerator: screens },
    ];
  });
}

/** Returns of the whole partnership, and vacancies by agency. */
function wholeReturns(
  random: Random,
  setting: Setting,
  period: Period,
  index: number,
  scale: number,
): Return[] {
  const rise = progressIn(setting, period.to);
  const raised = Math.max(3, near(random, 9 * scale, 0.3));
  const due = 4 + 2 * index;
  const milestones = 3 + index;
  const vacancies = AGENCIES.filter(({ posts }) => posts > 0).map(({ name: agency, posts }) => {
    const funded = Math.round(posts * scale);
    const numerator = part(random, funded, 0.17 - 0.05 * rise, 0.15);
    return { measure: 'resourcing-vacancies', period, agency, numerator, denominator: funded };
  });
  return [
    ...vacancies,
    {
      measure: 'escalations-resolved',
      period,
      numerator: part(random, raised, 0.72 + 0.12 * rise),
      denominator: raised,
    },
    {
      measure: 'learning-embedded',
      period,
      numerator: part(random, due, 0.6 + 0.15 * rise),
      denominator: due,
    },
    {
      measure: 'milestones-met',
      period,
      numerator: part(random, milestones, 0.7 + 0.08 * rise),
      denominator: milestones,
    },
    { measure: 'briefings-issued', period, numerator: random.int(1, 3) },
    { measure: 'engagement-reach', period, numerator: near(random, 420 * scale * (1 + rise), 0.3) },
  ];
}
