import { type Day, progress } from './calendar.ts';
import type { Random, Weighted } from './random.ts';

/** One of Rotherham's localities, or everywhere else. */
export interface Place {
  readonly name: string;
  /** Notifications of 310 in the 2021 paper: the proportions of the whole sample. */
  readonly notifications: number;
  /** Invented number of children under 18. */
  readonly children: number;
  readonly teams: readonly string[];
}

const place = (name: string, initials: string, notifications: number, children: number): Place => ({
  name,
  notifications,
  children,
  teams: [`${initials} Team 1`, `${initials} Team 2`, `${initials} Duty`],
});

export const LOCALITIES: readonly Place[] = [
  place('Wentworth North', 'WN', 34, 6_900),
  place('Rotherham North', 'RN', 45, 9_300),
  place('Rotherham South', 'RS', 66, 10_900),
  place('Rother Valley West', 'RVW', 36, 7_200),
  place('Wentworth South', 'WS', 53, 8_900),
  place('Wentworth Valley', 'WV', 46, 7_500),
  place('Rother Valley South', 'RVS', 30, 6_496),
];

export const OUT_OF_AREA: Place = {
  name: 'Out of Area',
  notifications: 3,
  children: 0,
  teams: ['Out of Area Desk'],
};

/** The team that takes the place's contacts: its last. */
export const dutyTeam = ({ teams }: Place): string => teams.at(-1) ?? '';

const DIVERGING = 'Rotherham South';
const NEGLECT_TURN = 0.45;

/** Whether the place is the one whose figures part from the others' in the later years. */
export const diverges = (at: Place): boolean => at.name === DIVERGING;

/** How much more neglect the diverging locality sees: no more at first, 2.5 times at the end. */
function neglectFactor(candidate: Place, at: Day): number {
  if (!diverges(candidate)) return 1;
  const late = Math.max(0, progress(at) - NEGLECT_TURN) / (1 - NEGLECT_TURN);
  return 1 + 1.5 * late;
}

function placeWeights(at: Day, neglect: boolean): Weighted<Place> {
  return [...LOCALITIES, OUT_OF_AREA].map((candidate) => [
    candidate,
    candidate.notifications * (neglect ? neglectFactor(candidate, at) : 1),
  ]);
}

/** A random place, in the published proportions bent by the story of neglect in one locality. */
export const choosePlace = (random: Random, at: Day, neglect: boolean): Place =>
  random.weighted(placeWeights(at, neglect));

/** Deals children out to places so that each keeps close to its share, however few there are. */
export class PlaceDealer {
  readonly #neglect: boolean;
  readonly #owed = new Map<Place, number>();

  constructor(neglect: boolean) {
    this.#neglect = neglect;
  }

  /** Deals the children to the place that is owed most. */
  deal(at: Day, children: number): Place {
    this.#owe(at, children);
    const [[place] = [OUT_OF_AREA]] = [...this.#owed].sort(([, a], [, b]) => b - a);
    this.#pay(place, children);
    return place;
  }

  /** Counts children whose place is settled. */
  settle(at: Day, children: number, place: Place): void {
    this.#owe(at, children);
    this.#pay(place, children);
  }

  #owe(at: Day, children: number): void {
    const weights = placeWeights(at, this.#neglect);
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [place, weight] of weights) this.#pay(place, (-children * weight) / total);
  }

  #pay(place: Place, children: number): void {
    this.#owed.set(place, (this.#owed.get(place) ?? 0) - children);
  }
}

/** Shares out `total` over the localities in the published proportions, by largest remainder. */
export function shareOut(total: number): Map<Place, number> {
  const whole = LOCALITIES.reduce((sum, locality) => sum + locality.notifications, 0);
  const exact = LOCALITIES.map((locality) => ({
    locality,
    quota: (total * locality.notifications) / whole,
  }));
  const counts = new Map(exact.map(({ locality, quota }) => [locality, Math.floor(quota)]));
  const missing = total - [...counts.values()].reduce((sum, count) => sum + count, 0);
  const byRemainder = exact.sort((a, b) => (b.quota % 1) - (a.quota % 1));
  for (const { locality, quota } of byRemainder.slice(0, missing)) {
    counts.set(locality, Math.floor(quota) + 1);
  }
  return counts;
}
