/**
 * The three partnerships with smaller samples, by authority.
 *
 * The numbers of plans are published unless marked: open plans and those of latest category neglect
 * at 31 March 2023 and 2024, and plans started by year (DfE, Characteristics of children in need);
 * 30 November 2024 (Cambridgeshire and Peterborough's strategy); open plans at 31 March 2025 (DfE).
 * Everything after, every split of starts by category, and the numbers of children are invented.
 */
import { type Day, day } from './calendar.ts';
import type { Place } from './places.ts';
import type { Category } from './planCells.ts';
import type { Weighted } from './random.ts';

/** Plans open at a day, and those started since the day before it in the list. */
export interface Stock {
  readonly at: Day;
  readonly open: number;
  readonly openNeglect: number;
  readonly started: number;
  readonly startedNeglect: number;
}

export interface Authority {
  /** The authority's number in the DfE's statistics. */
  readonly code: string;
  readonly place: Place;
  readonly stocks: readonly Stock[];
  /** Share of plans that have been open for 12 months or more. */
  readonly long: number;
  readonly repeat: number;
  /** Latest categories of the plans that are not for neglect. */
  readonly others: Weighted<Exclude<Category, 'NEG'>>;
  /** Referrals by child in a year of the sample: about one in twelve of those published. */
  readonly referrals: number;
  /** Share for neglect of the referrals that did not lead to plans. */
  readonly neglectShare: number;
  readonly reReferred: number;
  /** Share of assessments that take more than 45 working days. */
  readonly late: number;
}

export interface SmallPartnership {
  readonly id: string;
  readonly title: string;
  readonly seed: number;
  readonly authorities: readonly Authority[];
  /** The code of the authority that is made to be weaker. */
  readonly weak: string;
  /** The neglect tool that the strategy names, for short. */
  readonly tool: string;
  /** Size beside Rotherham's, for what partners return. */
  readonly scale: number;
}

type StockRow = readonly [
  at: string,
  open: number,
  openNeglect: number,
  started: number,
  startedNeglect: number,
];

const stocks = (...rows: readonly StockRow[]): Stock[] =>
  rows.map(([at, open, openNeglect, started, startedNeglect]) => ({
    at: day(at),
    open,
    openNeglect,
    started,
    startedNeglect,
  }));

const place = (name: string, initials: string, children: number): Place => ({
  name,
  notifications: 0,
  children,
  teams: [`${initials} 1`, `${initials} 2`, `${initials} Duty`],
});

const FEW_MULTIPLE: Authority['others'] = [
  ['EMO', 75],
  ['PHY', 16],
  ['SAB', 9],
];

const CAMBRIDGESHIRE: Authority = {
  code: '873',
  place: place('Cambridgeshire', 'CB', 137_000),
  stocks: stocks(
    ['2023-03-31', 287, 155, 0, 0],
    ['2024-03-31', 389, 173, 519, 240],
    ['2024-11-30', 521, 247, 450, 222],
    ['2025-03-31', 424, 196, 163, 72],
    ['2026-03-31', 402, 182, 540, 248],
  ),
  long: 0.16,
  repeat: 0.26,
  others: FEW_MULTIPLE,
  referrals: 540,
  neglectShare: 0.156,
  reReferred: 0.29,
  late: 0.18,
};

const PETERBOROUGH: Authority = {
  code: '874',
  place: place('Peterborough', 'PB', 55_000),
  stocks: stocks(
    ['2023-03-31', 136, 74, 0, 0],
    ['2024-03-31', 277, 162, 412, 240],
    ['2024-11-30', 324, 166, 250, 128],
    ['2025-03-31', 222, 116, 85, 42],
    ['2026-03-31', 236, 118, 318, 160],
  ),
  long: 0.06,
  repeat: 0.25,
  others: FEW_MULTIPLE,
  referrals: 320,
  neglectShare: 0.208,
  reReferred: 0.2,
  late: 0.17,
};

const NORTH_NORTHAMPTONSHIRE: Authority = {
  code: '940',
  place: place('North Northamptonshire', 'NN', 81_000),
  stocks: stocks(
    ['2023-03-31', 266, 139, 0, 0],
    ['2024-03-31', 331, 153, 480, 226],
    ['2025-03-31', 413, 188, 544, 248],
    ['2026-03-31', 398, 190, 520, 246],
  ),
  long: 0.08,
  repeat: 0.27,
  others: FEW_MULTIPLE,
  referrals: 390,
  neglectShare: 0.19,
  reReferred: 0.24,
  late: 0.04,
};

const WEST_NORTHAMPTONSHIRE: Authority = {
  code: '941',
  place: place('West Northamptonshire', 'WN', 98_000),
  stocks: stocks(
    ['2023-03-31', 359, 181, 0, 0],
    ['2024-03-31', 356, 194, 494, 262],
    ['2025-03-31', 387, 205, 504, 262],
    ['2026-03-31', 372, 192, 490, 252],
  ),
  long: 0.19,
  repeat: 0.32,
  others: FEW_MULTIPLE,
  referrals: 380,
  neglectShare: 0.142,
  reReferred: 0.24,
  late: 0.05,
};

const LEICESTER: Authority = {
  code: '856',
  place: place('Leicester', 'LE', 89_000),
  stocks: stocks(
    ['2023-03-31', 413, 145, 0, 0],
    ['2024-03-31', 430, 133, 500, 164],
    ['2025-03-31', 449, 142, 521, 172],
    ['2026-03-31', 440, 146, 510, 170],
  ),
  long: 0.14,
  repeat: 0.2,
  others: [
    ['EMO', 73],
    ['PHY', 16],
    ['SAB', 9],
    ['MUL', 2],
  ],
  referrals: 267,
  neglectShare: 0.127,
  reReferred: 0.17,
  late: 0.37,
};

const LEICESTERSHIRE: Authority = {
  code: '855',
  place: place('Leicestershire', 'LC', 143_000),
  stocks: stocks(
    ['2023-03-31', 515, 250, 0, 0],
    ['2024-03-31', 429, 235, 553, 280],
    ['2025-03-31', 511, 262, 618, 306],
    ['2026-03-31', 480, 240, 590, 292],
  ),
  long: 0.19,
  repeat: 0.26,
  others: [
    ['EMO', 52],
    ['PHY', 11],
    ['SAB', 7],
    ['MUL', 30],
  ],
  referrals: 540,
  neglectShare: 0.095,
  reReferred: 0.25,
  late: 0.09,
};

/** Rutland's plans for neglect are suppressed by the DfE, so they are invented. */
const RUTLAND: Authority = {
  code: '857',
  place: place('Rutland', 'RU', 7_800),
  stocks: stocks(
    ['2023-03-31', 23, 14, 0, 0],
    ['2024-03-31', 26, 18, 39, 27],
    ['2025-03-31', 28, 17, 38, 24],
    ['2026-03-31', 27, 16, 36, 22],
  ),
  long: 0,
  repeat: 0.2,
  others: FEW_MULTIPLE,
  referrals: 32,
  neglectShare: 0.086,
  reReferred: 0.25,
  late: 0.08,
};

export const SMALL_PARTNERSHIPS: readonly SmallPartnership[] = [
  {
    id: 'cambridgeshire-peterborough',
    title: 'Invented sample for Cambridgeshire and Peterborough',
    seed: 873_2025,
    authorities: [CAMBRIDGESHIRE, PETERBOROUGH],
    weak: '874',
    tool: 'GCP',
    scale: 2.4,
  },
  {
    id: 'leicester-leicestershire-rutland',
    title: 'Invented sample for Leicester, Leicestershire and Rutland',
    seed: 855_2016,
    authorities: [LEICESTER, LEICESTERSHIRE, RUTLAND],
    weak: '856',
    tool: 'Toolkit',
    scale: 2.8,
  },
  {
    id: 'northamptonshire',
    title: 'Invented sample for Northamptonshire',
    seed: 940_2015,
    authorities: [NORTH_NORTHAMPTONSHIRE, WEST_NORTHAMPTONSHIRE],
    weak: '941',
    tool: 'NAT',
    scale: 2.2,
  },
];
