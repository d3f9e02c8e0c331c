/** What audits found and what children and parents said. */
import { busyDay, type Day } from './calendar.ts';
import { date, numbered } from './extracts.ts';
import type { Place } from './places.ts';
import type { Random, Weighted } from './random.ts';
import { placeByChildren, progressIn, type Setting, twoMonthPeriods } from './setting.ts';
import { type Table, table } from './table.ts';

const TIERS: Weighted<string> = [
  ['early_help', 30],
  ['cin', 35],
  ['cp', 35],
];

/** What an audit asks: how often the answer is yes at first, how much that rises, and partly. */
const QUESTIONS = {
  tool_used: { first: 0.3, rise: 0.35, partly: 0.12 },
  plan_impact_good: { first: 0.44, rise: 0.14, partly: 0.22 },
  adult_services_involved: { first: 0.36, rise: 0.16, partly: 0.18 },
  whole_family_understood: { first: 0.48, rise: 0.16, partly: 0.2 },
  supervision_recorded: { first: 0.66, rise: 0.14, partly: 0.1 },
  lived_experience_evident: { first: 0.5, rise: 0.18, partly: 0.2 },
  father_assessed: { first: 0.2, rise: 0.1, partly: 0.16 },
} as const;

/** How much less often the answer is yes in the weaker place. */
const WEAKER = 0.13;

const STAGES: Weighted<string> = [
  ['referral', 16],
  ['cin', 26],
  ['icpc', 20],
  ['rcpc', 22],
  ['closure', 16],
];

const RESPONDENTS: Weighted<string> = [
  ['child', 42],
  ['parent', 50],
  ['carer', 8],
];

/** Audits in each two-month period, spread over places and tiers. */
export function auditsTable(random: Random, setting: Setting, perPeriod: number): Table {
  const questions = Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[];
  const columns = ['audit_id', 'audit_date', 'tier', 'grade', ...questions, 'locality'] as const;
  const rows = occasions(random, setting, perPeriod).map(({ on, place }) => {
    const lag = place === setting.weak ? WEAKER : 0;
    const rise = progressIn(setting, on);
    const answers = questions.map((question) => {
      const { first, rise: slope, partly } = QUESTIONS[question];
      return [question, answer(random, first + slope * rise - lag, partly)];
    });
    return {
      audit_date: date(on),
      tier: random.weighted(TIERS),
      grade: grade(random, 0.46 + 0.14 * rise - lag),
      locality: place.name,
      ...(Object.fromEntries(answers) as Record<keyof typeof QUESTIONS, string>),
    };
  });
  return table(columns, numbered(rows, 'audit_id', 'SAMPLE-A'));
}

function answer(random: Random, yes: number, partly: number): string {
  if (random.chance(yes)) return 'Y';
  return random.chance(partly / (1 - yes)) ? 'partly' : 'N';
}

function grade(random: Random, good: number): string {
  if (random.chance(good)) return random.chance(0.1) ? 'outstanding' : 'good';
  return random.chance(0.14) ? 'inadequate' : 'requires_improvement';
}

/** Feedback in growing numbers, of children and parents at every stage. */
export function feedbackTable(random: Random, setting: Setting, perPeriod: number): Table {
  const columns = [
    'feedback_id',
    'feedback_date',
    'stage',
    'respondent',
    'voice_heard',
    'locality',
  ] as const;
  const rows = occasions(random, setting, perPeriod, 0.5).map(({ on, place }) => {
    const heard = (place === setting.weak ? 0.54 : 0.66) + 0.12 * progressIn(setting, on);
    return {
      feedback_date: date(on),
      stage: random.weighted(STAGES),
      respondent: random.weighted(RESPONDENTS),
      voice_heard: random.chance(0.05) ? 'partly' : random.chance(heard) ? 'Y' : 'N',
      locality: place.name,
    };
  });
  return table(columns, numbered(rows, 'feedback_id', 'SAMPLE-F'));
}

/** Days and places of events, about as many in each period, with an even growth if any. */
function occasions(
  random: Random,
  setting: Setting,
  perPeriod: number,
  growth = 0,
): { on: Day; place: Place }[] {
  return twoMonthPeriods(setting)
    .flatMap(({ from, to }) => {
      const expected = perPeriod * (1 + growth * (progressIn(setting, to) - 0.5));
      const count = Math.round(expected) + random.int(-1, 1);
      return Array.from({ length: count }, () => ({
        on: busyDay(random, from, to),
        place: placeByChildren(random, setting),
      }));
    })
    .sort((a, b) => a.on - b.on);
}
