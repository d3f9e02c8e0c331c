import type { Day } from './calendar.ts';
import type { Place } from './places.ts';
import type { Random, Weighted } from './random.ts';

export interface Child {
  readonly id: string;
  readonly household: Household;
  readonly sex: 'F' | 'M' | 'U';
  /** Nothing where the child is unborn or the date was never recorded. */
  readonly bornOn: Day | null;
  readonly disabled: boolean;
}

export interface Household {
  readonly id: string;
  readonly place: Place;
  readonly team: string;
  readonly ethnicity: string;
  readonly children: Child[];
}

const DAYS_A_YEAR = 365.25;
const OLDEST_CHILD = 16;

export const HOUSEHOLD_SIZES: Weighted<number> = [
  [1, 38],
  [2, 30],
  [3, 18],
  [4, 9],
  [5, 5],
];

const ETHNICITIES: Weighted<string> = [
  ['WBRI', 80],
  ['WOTH', 4],
  ['WROM', 3],
  ['MWAS', 2],
  ['MWBC', 2],
  ['MOTH', 1],
  ['APKN', 5],
  ['AOTH', 1],
  ['BAFR', 2],
];

/** Age of a household's youngest child in years. */
const YOUNGEST_AGES: Weighted<number> = [
  [0, 11],
  [1, 9],
  [2, 8],
  [3, 8],
  [4, 7],
  [5, 7],
  [7, 12],
  [9, 11],
  [11, 10],
  [13, 9],
  [15, 8],
];

const UNBORN_SHARE = 0.04;
const UNDATED_SHARE = 0.1;

/** Hands out children and households with ids that say what they are: samples. */
export class Households {
  readonly #random: Random;
  #nextChild = 10_001;
  #nextHousehold = 10_001;

  constructor(random: Random) {
    this.#random = random;
  }

  /** A new household with `size` children, all under 17 on the day. */
  create(place: Place, at: Day, size: number): Household {
    const household: Household = {
      id: `SF-${this.#nextHousehold++}`,
      place,
      team: this.#random.pick(place.teams),
      ethnicity: this.#random.weighted(ETHNICITIES),
      children: [],
    };
    for (const bornOn of this.#birthDays(at, size)) this.#addChild(household, bornOn);
    return household;
  }

  /** Adds a child not yet born, who has no date of birth. */
  addUnborn(household: Household): Child {
    return this.#addChild(household, null);
  }

  /** A child id that no child of the sample has: for rows that are planted to be set aside. */
  spareChildId(): string {
    return `SAMPLE-${this.#nextChild++}`;
  }

  #addChild(household: Household, bornOn: Day | null): Child {
    const child: Child = {
      id: this.spareChildId(),
      household,
      sex: bornOn === null ? 'U' : this.#random.chance(0.49) ? 'F' : 'M',
      bornOn,
      disabled: this.#random.chance(0.09),
    };
    household.children.push(child);
    return child;
  }

  #birthDays(at: Day, size: number): (Day | null)[] {
    const random = this.#random;
    const unborn = random.chance(UNBORN_SHARE);
    const days: (Day | null)[] = [];
    let age = unborn ? -random.int(10, 120) / DAYS_A_YEAR : this.#youngestAge();
    if (unborn && random.chance(UNDATED_SHARE)) days.push(null);
    while (days.length < size) {
      days.push(at - Math.round(age * DAYS_A_YEAR));
      age = Math.min(OLDEST_CHILD, age + 1 + random.next() * 2.5);
    }
    return days;
  }

  #youngestAge(): number {
    return this.#random.weighted(YOUNGEST_AGES) + this.#random.next();
  }
}

/** Whether the child is under 18 on the day, or not yet dated. */
export const isMinor = (child: Child, at: Day): boolean =>
  child.bornOn === null || at - child.bornOn < 18 * DAYS_A_YEAR;

/** Age on the day in years and parts of a year; below zero before birth. */
export const ageOn = (child: Child, at: Day): number =>
  child.bornOn === null ? -1 : (at - child.bornOn) / DAYS_A_YEAR;
