import { tables } from '../../extracts/tables.ts';
import { tablesOf } from '../../measures/needs.ts';
import type { Point } from '../../measures/result.ts';
import { insideSentence, isoInWords, listInWords, numberInWords, shareInWords } from '../format.ts';
import type { Scorecard, ScorecardMeasure } from '../scorecard.ts';
import { type Reach, reachOf } from '../supply/reach.ts';
import { doubtAt } from './extremes.ts';
import type { Bearing, MeasureQuality, Touch } from './quality.ts';

/** One of the three things that are said of a measure's data. */
export type Mark = {
  readonly id: 'complete' | 'timely' | 'checked';
  readonly state: MarkState;
  readonly words: string;
  readonly because: string;
};

export type MarkState = 'yes' | 'partly' | 'no' | 'unknown';

const words: Readonly<Record<Mark['id'], Readonly<Record<MarkState, string>>>> = {
  complete: {
    yes: 'Complete',
    partly: 'Nearly complete',
    no: 'Not complete',
    unknown: 'Completeness not known',
  },
  timely: {
    yes: 'Up to date',
    partly: 'Ends early',
    no: 'Ends before the period',
    unknown: 'Timeliness not known',
  },
  checked: {
    yes: 'Checked, nothing found',
    partly: 'Checked, little found',
    no: 'Checked, look at what was found',
    unknown: 'Not checked',
  },
};

/** From these shares of rows on data are complete, and nearly so. */
const completeFrom = 0.95;
const nearlyFrom = 0.8;
/** Up to this share of what is counted, what the checks found is little. */
const littleUpTo = 0.05;
const timelyBy: Readonly<Record<Reach, MarkState>> = {
  'to the end': 'yes',
  'into it': 'partly',
  'not so far': 'no',
};

/** What is said of a measure’s data in the whole partnership in a period: complete, timely, checked. */
export function marksAt(
  scorecard: Scorecard,
  measure: ScorecardMeasure,
  quality: MeasureQuality,
  periodIndex: number,
): readonly [complete: Mark, timely: Mark, checked: Mark] {
  return [
    completeAt(measure, quality, periodIndex),
    timelyAt(scorecard, measure, periodIndex),
    checkedAt(measure, quality, periodIndex),
  ];
}

function mark(id: Mark['id'], state: MarkState, because: string): Mark {
  return { id, state, words: words[id][state], because };
}

function wholeAt({ points }: ScorecardMeasure, periodIndex: number): Point | undefined {
  return points.all?.[periodIndex];
}

/** How many rows or children a value is of. */
function sizeOf(point: Point | undefined, kind: ScorecardMeasure['kind']): number {
  if (point?.state !== 'known') return 0;
  return kind === 'share' ? (point.denominator ?? 0) : point.numerator;
}

function completeAt(
  measure: ScorecardMeasure,
  { filled, touches }: MeasureQuality,
  periodIndex: number,
): Mark {
  if (measure.fromAggregates || measure.value.from === 'returns') {
    return mark(
      'complete',
      'unknown',
      'It comes as numbers; nothing is known of the rows behind them.',
    );
  }
  const point = wholeAt(measure, periodIndex);
  if (point?.state !== 'known') {
    return mark('complete', 'unknown', 'There is no value in this period to be complete.');
  }
  const aside = countOf(
    touches.filter(({ isMissing }) => isMissing),
    periodIndex,
  );
  const parts = filled.flatMap(({ columns, points }) => {
    const part = points[periodIndex];
    return part?.state === 'known'
      ? [{ columns, of: part.denominator ?? 0, have: part.numerator }]
      : [];
  });
  const size = sizeOf(point, measure.kind);
  const shares = [...parts, { have: size, of: size }].map(({ have, of }) =>
    of + aside === 0 ? 1 : have / (of + aside),
  );
  const least = Math.min(...shares);
  const state = least >= completeFrom ? 'yes' : least >= nearlyFrom ? 'partly' : 'no';
  const filledWords = parts.map(
    ({ columns, have, of }) => `${shareInWords(have, of)} have ${listInWords(columns)} filled`,
  );
  const asideWords =
    aside === 0
      ? []
      : [`${numberInWords(aside)} ${aside === 1 ? 'row' : 'rows'} set aside may belong here`];
  const all = [...filledWords, ...asideWords];
  return mark(
    'complete',
    state,
    all.length === 0
      ? 'Every column that it looks at is always filled, and no row of this period was set aside.'
      : `${all.join('; ')}.`,
  );
}

function timelyAt(
  { sources, periods }: Scorecard,
  measure: ScorecardMeasure,
  periodIndex: number,
): Mark {
  const period = periods[periodIndex];
  const point = wholeAt(measure, periodIndex);
  if (measure.fromAggregates || measure.value.from === 'returns') {
    return point?.state === 'known'
      ? mark('timely', 'yes', 'There are numbers for this period.')
      : mark('timely', 'no', 'There are no numbers for this period.');
  }
  const own = tablesOf(measure.value).flatMap((table) => {
    const source = sources.find((each) => each.table === table);
    return source?.latest === undefined ? [] : [{ table, latest: source.latest }];
  });
  const first = own.toSorted((a, b) => (a.latest < b.latest ? -1 : 1))[0];
  if (!period || !first) return mark('timely', 'unknown', 'No extract of it has a date.');
  const because = `The latest row of ${insideSentence(tables[first.table].title)} is dated ${isoInWords(first.latest)}.`;
  return mark('timely', timelyBy[reachOf(first.latest, period)], because);
}

/** What no count of issues tells the size of. */
const graveBearings: ReadonlySet<Bearing> = new Set(['matching', 'months', 'rows']);

function checkedAt(
  measure: ScorecardMeasure,
  { touches }: MeasureQuality,
  periodIndex: number,
): Mark {
  const point = wholeAt(measure, periodIndex);
  const here = touches.filter(
    ({ perPeriod, bears }) => perPeriod[periodIndex] && bears !== 'places',
  );
  if (here.length === 0)
    return mark('checked', 'yes', 'No check found anything that bears on this value.');
  const { low, high, either } = doubtAt(touches, periodIndex);
  const open = countOf(
    here.filter(({ bears }) => bears === 'open'),
    periodIndex,
  );
  const grave = here.find(({ bears }) => graveBearings.has(bears));
  const all = low + high + either + open;
  const size = sizeOf(point, measure.kind);
  const because = grave
    ? sentence(grave.title)
    : `${numberInWords(all)} ${all === 1 ? 'issue bears' : 'issues may bear'} on it, beside ${numberInWords(size)} counted.`;
  return mark('checked', !grave && all <= size * littleUpTo ? 'partly' : 'no', because);
}

function countOf(touches: readonly Touch[], periodIndex: number): number {
  return touches.reduce((sum, { perPeriod }) => sum + (perPeriod[periodIndex] ?? 0), 0);
}

function sentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}
