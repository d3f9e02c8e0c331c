import { type Day, dayFromIso, isoFromDay } from '../../calendar/calendarDate.ts';
import { workingDays } from '../../calendar/workingDays.ts';
import { type TableId, tableIds, tables } from '../../extracts/tables.ts';
import { tablesOf } from '../../measures/needs.ts';
import { insideSentence, isoInWords, listInWords } from '../format.ts';
import type { Scorecard, ScorecardMeasure } from '../scorecard.ts';
import { type Reach, reachOf } from './reach.ts';

/** `undated` are extracts whose rows have no date of an event, so that nothing tells how far they reach. */
export type SupplyState = 'in' | 'partial' | 'late' | 'not-due' | 'missing' | 'undated';

/** One extract: who supplies it, and whether it is there for a period. */
export type SupplyLine = {
  readonly table: TableId;
  readonly title: string;
  /** Blank where the partnership's file does not say. */
  readonly agency: string;
  readonly answers: string;
  readonly files: readonly string[];
  readonly used: number;
  /** ISO days. */
  readonly latest?: string;
  readonly due?: string;
  readonly state: SupplyState;
  /** Inside a sentence: `MASH contacts end on 31 January 2026`. */
  readonly because: string;
};

/**
 * Every extract that was read, is named in the partnership's file, or that a measure shown needs, for a
 * complete period; nothing for a part period. `day` (ISO) is the day on which one looks.
 */
export function supplyAt(scorecard: Scorecard, periodIndex: number, day: string): SupplyLine[] {
  const { sources, partnership, measures, periods } = scorecard;
  if (periods[periodIndex]?.complete !== true) return [];
  const wanted = new Set<string>([
    ...sources.map(({ table }) => table),
    ...partnership.supply.map(({ table }) => table),
    ...measures.flatMap((measure) => tablesRead(measure)),
  ]);
  return tableIds
    .filter((table) => wanted.has(table))
    .map((table) => supplyOf(scorecard, table, periodIndex, day));
}

function supplyOf(
  { sources, partnership, periods }: Scorecard,
  table: TableId,
  periodIndex: number,
  day: string,
): SupplyLine {
  const period = periods[periodIndex] ?? { start: '', end: '' };
  const settings = partnership.supply.find((each) => each.table === table);
  const source = sources.find((each) => each.table === table);
  const { title } = tables[table];
  const { latest, cut = [] } = source ?? {};
  const days = settings?.dueWorkingDays;
  const due = days === undefined ? undefined : isoFromDay(dayAfter(dayFromIso(period.end), days));
  const isDue = due === undefined || due < day;
  const state = !source
    ? isDue
      ? 'missing'
      : 'not-due'
    : stateOf(latest && reachOf(latest, period), cut.length > 0, isDue);
  return {
    table,
    title,
    agency: settings?.agency ?? '',
    answers: settings?.answers ?? '',
    files: source?.files ?? [],
    used: source?.used ?? 0,
    ...(latest !== undefined && { latest }),
    ...(due !== undefined && { due }),
    state,
    because: becauseOf(title, source && { latest, cut }, due),
  };
}

function stateOf(reach: Reach | '' | undefined, isCut: boolean, isDue: boolean): SupplyState {
  if (reach === 'not so far') return isDue ? 'late' : 'not-due';
  if (reach === 'into it' || isCut) return 'partial';
  return reach ? 'in' : 'undated';
}

function becauseOf(
  title: string,
  source: { readonly latest: string | undefined; readonly cut: readonly string[] } | undefined,
  due: string | undefined,
): string {
  const dueWords = due ? `, due ${isoInWords(due)}` : '';
  if (!source) return `no extract of ${insideSentence(title)} was supplied${dueWords}`;
  const { latest, cut } = source;
  if (cut.length > 0) return `${listInWords(cut)} ${cut.length === 1 ? 'is' : 'are'} cut`;
  if (latest === undefined) return `${title} have no dates`;
  return `${title} end on ${isoInWords(latest)}${dueWords}`;
}

/** The first day up to which so many working days have passed. */
function dayAfter(day: Day, working: number): Day {
  let after = day;
  while (workingDays(day, after) < working) after += 1;
  return after;
}

/** What makes the data of a measure in a period late or partial, for people; absent where nothing does. */
export function supplyDoubt(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  periodIndex: number,
  day: string,
): string | undefined {
  if (scorecard.periods[periodIndex]?.complete !== true) return undefined;
  const lines = tablesRead(measure)
    .map((table) => supplyOf(scorecard, table, periodIndex, day))
    .filter(isDoubtful);
  return lines.length === 0 ? undefined : lines.map(doubtInWords).join('; ');
}

/** The extracts that are late or partial, in one sentence; absent where none is. */
export function supplyInWords(
  scorecard: Scorecard,
  periodIndex: number,
  day: string,
): string | undefined {
  const lines = supplyAt(scorecard, periodIndex, day).filter(isDoubtful);
  return lines.length === 0 ? undefined : `${lines.map(doubtInWords).join('; ')}.`;
}

/** What is missing altogether has no values that could be believed too much. */
function isDoubtful({ state }: SupplyLine): boolean {
  return state === 'late' || state === 'partial' || state === 'not-due';
}

/** As a word and why: `Data late: MASH contacts end on 31 January 2026 (Police)`. */
function doubtInWords({ state, because, agency, files }: SupplyLine): string {
  const from = agency && ` (${agency})`;
  const isThere = files.length > 0;
  return `${stateWords[isThere || state !== 'not-due' ? state : 'missing']}: ${because}${from}`;
}

/** The tables that tell how far a measure reaches; numbers from elsewhere have no rows. */
function tablesRead({ fromAggregates, value }: ScorecardMeasure): TableId[] {
  return fromAggregates || value.from === 'returns' ? [] : tablesOf(value);
}

export const stateWords: Readonly<Record<SupplyState, string>> = {
  in: 'In',
  partial: 'Data partial',
  late: 'Data late',
  'not-due': 'Data not due yet',
  missing: 'Not supplied',
  undated: 'In, without dates',
};
