import { AS_AT, COVER_FROM, type Day, shiftWorkingDays } from './calendar.ts';
import type { Episode } from './episodes.ts';
import type { Child, Household } from './households.ts';
import type { Random, Weighted } from './random.ts';

/** A completed neglect tool (GCP2), first as a baseline and perhaps later as a rescore. */
export interface ToolAssessment {
  readonly child: Child;
  readonly completedOn: Day;
  readonly stage: 'baseline' | 'rescore';
  readonly grade: number;
  readonly agency: string;
  readonly neglectType: string;
}

const RESCORED_SHARE = 0.58;
const BEST_GRADE = 1;
const WORST_GRADE = 5;
/** Baselines by other agencies, which no social work assessment mentions. */
const ELSEWHERE_SHARE = 0.035;

const BASELINE_GRADES: Weighted<number> = [
  [2, 12],
  [3, 38],
  [4, 37],
  [5, 13],
];

/** Change of grade at the rescore; below zero is better. */
const CHANGES: Weighted<number> = [
  [-2, 14],
  [-1, 42],
  [0, 31],
  [1, 13],
];

const AGENCIES: Weighted<string> = [
  ['Social care', 70],
  ['Health', 16],
  ['Early Help', 14],
];

/** The tools completed in the sample, in the order of their days. */
export function buildTools(random: Random, episodes: readonly Episode[]): ToolAssessment[] {
  return episodes
    .flatMap((episode) => toolsOfEpisode(random, episode))
    .filter(({ completedOn }) => completedOn >= COVER_FROM && completedOn <= AS_AT)
    .sort((a, b) => a.completedOn - b.completedOn);
}

function toolsOfEpisode(random: Random, episode: Episode): ToolAssessment[] {
  const { household, children, assessment, neglectType, referredOn } = episode;
  if (assessment?.toolUsed && assessment.authorisedOn !== null) {
    const completedOn = shiftWorkingDays(assessment.authorisedOn, -random.int(0, 5));
    return toolsOfHousehold(random, household, children, completedOn, neglectType);
  }
  if (referredOn === null || !random.chance(ELSEWHERE_SHARE)) return [];
  const completedOn = shiftWorkingDays(referredOn, random.int(5, 40));
  return toolsOfHousehold(random, household, children, completedOn, neglectType);
}

export function toolsOfHousehold(
  random: Random,
  household: Household,
  children: readonly Child[],
  completedOn: Day,
  neglectType: string,
): ToolAssessment[] {
  if (household.children.length === 0) return [];
  const shared = { agency: random.weighted(AGENCIES), neglectType };
  const rescoredOn = shiftWorkingDays(completedOn, random.int(55, 140));
  const rescored = random.chance(RESCORED_SHARE);
  return children.flatMap((child) => {
    const grade = random.weighted(BASELINE_GRADES);
    const baseline = { ...shared, child, completedOn, stage: 'baseline', grade } as const;
    if (!rescored) return [baseline];
    const later = Math.max(BEST_GRADE, Math.min(WORST_GRADE, grade + random.weighted(CHANGES)));
    const rescore = { ...shared, child, completedOn: rescoredOn, grade: later } as const;
    return [baseline, { ...rescore, stage: 'rescore' as const }];
  });
}
