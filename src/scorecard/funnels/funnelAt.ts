import { type TableId, tables } from '../../extracts/tables.ts';
import { catalogue } from '../../measures/catalogue/catalogue.ts';
import type { Window } from '../../measures/measure.ts';
import type { Point } from '../../measures/result.ts';
import { absenceInWords, numberInWords, whenInWords, windowInWords } from '../format.ts';
import type { Scorecard, ScorecardPeriod } from '../scorecard.ts';
import { measureOf, pointOf } from '../select.ts';
import type { Funnel, FunnelPart } from './funnel.ts';

/** A funnel in one place and period. Its numbers are those of the scorecard's points, none counted anew. */
export type FunnelAt = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** The steps whose measures the scorecard has. */
  readonly steps: readonly FunnelStep[];
  /** For each step that it has not, which source would supply it. */
  readonly missing: readonly string[];
};

export type FunnelStep = {
  readonly words: string;
  readonly people: string;
  readonly window: Window;
  readonly when: string;
  readonly number:
    | { readonly state: 'known'; readonly count: number }
    | { readonly state: 'absent'; readonly words: string };
  /** Against the step before: how many of how many, or why no share is given; nothing at the first. */
  readonly share:
    | { readonly state: 'first' }
    | { readonly state: 'given'; readonly of: number }
    | { readonly state: 'not-given'; readonly reason: string };
};

type Placed = { readonly part: FunnelPart; readonly window: Window; readonly point: Point };

/** Works a funnel out from the scorecard; absent where it has fewer than two of its steps. */
export function funnelAt(
  scorecard: Scorecard,
  funnel: Funnel,
  locality: string,
  periodIndex: number,
): FunnelAt | undefined {
  const period = scorecard.periods[periodIndex];
  if (!period) return undefined;
  const placed = funnel.steps.flatMap((part): Placed[] => {
    const measure = measureOf(scorecard, part.measure);
    if (!measure) return [];
    return [{ part, window: measure.window, point: pointOf(measure, locality, periodIndex) }];
  });
  if (placed.length < 2) return undefined;
  const { id, title, question } = funnel;
  return {
    id,
    title,
    question,
    steps: placed.map((step, index) => stepOf(step, placed[index - 1], period)),
    missing: funnel.steps
      .filter(({ measure }) => !measureOf(scorecard, measure))
      .map(missingInWords),
  };
}

function stepOf(step: Placed, before: Placed | undefined, period: ScorecardPeriod): FunnelStep {
  const { part, window, point } = step;
  const count = countOf(step);
  return {
    words: part.words,
    people: part.people,
    window,
    when: whenInWords(window, period),
    number:
      count === undefined
        ? { state: 'absent', words: point.state === 'known' ? '' : absenceInWords(point) }
        : { state: 'known', count },
    share: before ? shareOf(step, before) : { state: 'first' },
  };
}

/** A share only where both steps count the same people over the same time. */
function shareOf(step: Placed, before: Placed): FunnelStep['share'] {
  if (step.part.people !== before.part.people) {
    return notGiven(`${step.part.people} are not ${before.part.people}`);
  }
  if (step.window !== before.window) {
    const [here, there] = [windowInWords[step.window], windowInWords[before.window]];
    return notGiven(`another time (${here}; the step before, ${there})`);
  }
  const [count, of] = [countOf(step), countOf(before)];
  if (count === undefined || of === undefined) {
    return notGiven('one of the two numbers is not known');
  }
  if (of === 0) return notGiven('there was none in the step before');
  const among = amongOf(step);
  if (among !== undefined && among !== of) {
    return notGiven(
      `counted among ${numberInWords(among)}, not among the ${numberInWords(of)} of the step before`,
    );
  }
  if (count > of) {
    return notGiven('more than in the step before, so they cannot all be the same people');
  }
  return { state: 'given', of };
}

function notGiven(reason: string): FunnelStep['share'] {
  return { state: 'not-given', reason };
}

function countOf({ part, point }: Placed): number | undefined {
  return point.state === 'known' ? point[part.part] : undefined;
}

/** What a numerator was counted among by its own measure. */
function amongOf({ part, point }: Placed): number | undefined {
  return point.state === 'known' && part.part === 'numerator' ? point.denominator : undefined;
}

function missingInWords({ measure: id, words }: FunnelPart): string {
  const measure = catalogue.find((each) => each.id === id);
  const table: TableId = measure?.from === 'rows' ? measure.counts.table : 'returns';
  const { title } = tables[table];
  return `${words}: not among the measures of this strategy; ${title} (${table}) would supply it, as the measure ${id}`;
}
