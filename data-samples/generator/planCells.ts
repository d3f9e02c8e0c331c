/**
 * The calibration of the child protection plans, by construction.
 *
 * Every plan belongs to one cell: the cohort in which it started and the spell in which it ended.
 * The spells meet at the days of published figures, so each published stock and flow is a sum of
 * cells, and dates may be drawn freely inside a cell without moving any of them.
 */
import { AS_AT, type Day, day } from './calendar.ts';

export type Category = 'NEG' | 'EMO' | 'PHY' | 'SAB' | 'MUL';

export interface Spell {
  readonly from: Day;
  readonly to: Day;
}

const spell = (from: string, to: string): Spell => ({ from: day(from), to: day(to) });

/** Spells between the calibrated days: 31 March of each year and 31 October 2023. */
export const SPELLS = {
  to2020: spell('2018-10-01', '2020-03-31'),
  y2020: spell('2020-04-01', '2021-03-31'),
  y2021: spell('2021-04-01', '2022-03-31'),
  y2022: spell('2022-04-01', '2023-03-31'),
  summer2023: spell('2023-04-01', '2023-10-31'),
  winter2023: spell('2023-11-01', '2024-03-31'),
  y2024: spell('2024-04-01', '2025-03-31'),
  y2025: { from: day('2025-04-01'), to: AS_AT },
} as const;

type SpellName = keyof typeof SPELLS;

/** Days on which the number of open plans is calibrated: the last day of each spell. */
export const CALIBRATED_DAYS: readonly Day[] = Object.values(SPELLS).map(({ to }) => to);

/** Plans that started, by year: how many were a child's second or later plan (DfE, table D3). */
export const REPEAT_PLANS: ReadonlyMap<number, number> = new Map([
  [2018, 4],
  [2019, 3],
  [2020, 14],
  [2021, 88],
  [2022, 127],
  [2023, 103],
  [2024, 109],
  [2025, 104],
]);

export interface PlanCell {
  readonly starts: SpellName;
  readonly ends: SpellName | 'open';
  /** Whether plans last two years (729 days and a day) or less; `any` where it does not matter. */
  readonly length: 'under2years' | 'over2years' | 'any';
  /** Initial and latest category both neglect. */
  readonly neglectThroughout: number;
  /** Latest category neglect, initial category another. */
  readonly becameNeglect: number;
  /** Initial category neglect among the plans whose latest category is emotional abuse. */
  readonly wasNeglect: number;
  /** Plans by a latest category other than neglect. */
  readonly latest: Readonly<Record<Exclude<Category, 'NEG'>, number>>;
}

type Counts = readonly [
  neglectThroughout: number,
  becameNeglect: number,
  wasNeglect: number,
  emotional: number,
  physical: number,
  sexual: number,
  multiple: number,
];

function cell(
  starts: SpellName,
  ends: SpellName | 'open',
  [neglectThroughout, becameNeglect, wasNeglect, EMO, PHY, SAB, MUL]: Counts,
  length: PlanCell['length'] = 'any',
): PlanCell {
  const latest = { EMO, PHY, SAB, MUL };
  return { starts, ends, length, neglectThroughout, becameNeglect, wasNeglect, latest };
}

/**
 * Sums that the cells give (children; DfE, Characteristics of children in need, unless said):
 *
 * | position at      | open | neglect latest | neglect initial | 12 months or more |
 * | ---------------- | ---- | -------------- | --------------- | ----------------- |
 * | 31 March 2022    |  475 |            152 |             140 |                72 |
 * | 31 March 2023    |  395 |            139 |             123 |                70 |
 * | 31 October 2023  |  377 |            151 |                 |                   |
 * | 31 March 2024    |  265 |            126 |             115 |                51 |
 * | 31 March 2025    |  313 |   145 invented |                 |                27 |
 * | 31 March 2026    | all invented: 306, 158 |             |                45 |
 *
 * Started (initial neglect): 504 (172), 401 (142), 393 (150 invented), 386 (162) all invented.
 * Ended (two years or more): 584 (26), 532 (25). One of the 532 is the stale plan of `plans.ts`.
 * The 151 of 31 October 2023 comes from the council's minutes, which gives the shares 40 and 51 %.
 */
export const PLAN_CELLS: readonly PlanCell[] = [
  cell('to2020', 'y2022', [5, 0, 0, 6, 0, 0, 0]),
  cell('to2020', 'summer2023', [0, 0, 0, 1, 0, 0, 0]),
  cell('y2020', 'y2022', [12, 2, 1, 22, 3, 1, 0], 'under2years'),
  cell('y2020', 'y2022', [5, 1, 0, 8, 1, 0, 0], 'over2years'),
  cell('y2020', 'summer2023', [1, 0, 0, 2, 0, 0, 0]),
  cell('y2020', 'winter2023', [1, 0, 0, 1, 0, 0, 0]),
  cell('y2021', 'y2022', [89, 10, 6, 196, 26, 15, 3], 'under2years'),
  cell('y2021', 'summer2023', [4, 2, 0, 11, 1, 1, 1], 'under2years'),
  cell('y2021', 'summer2023', [2, 0, 0, 2, 0, 0, 0], 'over2years'),
  cell('y2021', 'winter2023', [3, 1, 0, 7, 1, 1, 0], 'under2years'),
  cell('y2021', 'winter2023', [5, 1, 0, 7, 2, 0, 0], 'over2years'),
  cell('y2021', 'y2024', [5, 2, 0, 4, 0, 0, 0]),
  cell('y2021', 'y2025', [1, 0, 0, 0, 0, 0, 0]),
  cell('y2022', 'y2022', [64, 4, 7, 90, 13, 7, 1]),
  cell('y2022', 'summer2023', [44, 8, 4, 114, 13, 8, 3], 'under2years'),
  cell('y2022', 'winter2023', [34, 6, 3, 44, 7, 5, 0], 'under2years'),
  cell('y2022', 'y2024', [13, 4, 1, 16, 2, 1, 0]),
  cell('y2022', 'y2025', [1, 0, 0, 1, 0, 0, 0]),
  cell('y2022', 'open', [1, 0, 0, 0, 0, 0, 0]),
  cell('summer2023', 'summer2023', [11, 1, 1, 27, 4, 2, 0]),
  cell('summer2023', 'winter2023', [29, 4, 2, 70, 6, 3, 0]),
  cell('summer2023', 'y2024', [29, 5, 3, 40, 4, 2, 0]),
  cell('summer2023', 'y2025', [4, 1, 0, 2, 0, 0, 0]),
  cell('summer2023', 'open', [1, 0, 0, 0, 0, 0, 0]),
  cell('winter2023', 'winter2023', [6, 1, 0, 19, 3, 1, 0]),
  cell('winter2023', 'y2024', [43, 6, 4, 49, 8, 5, 0]),
  cell('winter2023', 'y2025', [6, 1, 0, 3, 1, 0, 0]),
  cell('winter2023', 'open', [3, 0, 0, 1, 0, 0, 0]),
  cell('y2024', 'y2024', [34, 4, 3, 57, 8, 3, 1]),
  cell('y2024', 'y2025', [87, 13, 4, 119, 18, 7, 3]),
  cell('y2024', 'open', [21, 5, 1, 11, 1, 1, 0]),
  cell('y2025', 'y2025', [42, 4, 3, 64, 10, 4, 1]),
  cell('y2025', 'open', [113, 14, 4, 106, 18, 7, 3]),
];
