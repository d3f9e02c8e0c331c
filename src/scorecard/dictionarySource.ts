import { catalogue } from '../measures/catalogue/catalogue.ts';
import { defineMeasure } from './defineMeasure.ts';
import type { Partnership } from './partnership.ts';
import type { MeasureDefined, Scorecard, ScorecardGroup } from './scorecard.ts';

/** What a data dictionary is made from. */
export type DictionarySource = {
  readonly partnership: string;
  readonly strategy: string;
  readonly groups: readonly Pick<ScorecardGroup, 'title' | 'measures'>[];
  readonly measures: readonly MeasureDefined[];
  /** What was loaded, where anything was: then it is said what each measure lacks. */
  readonly sources?: Scorecard['sources'];
};

/** Every measure that a partnership can have: those of the product and its own. */
export function dictionarySourceOf(partnership: Partnership): DictionarySource {
  const { name, strategy, groups, measures } = partnership;
  return {
    partnership: name,
    strategy: strategy.title,
    groups: groups.map(({ title, measures: placed }) => ({
      title,
      measures: placed.map(({ measure }) => measure),
    })),
    measures: [...catalogue, ...measures].map((measure) => defineMeasure(measure, partnership)),
  };
}

/** The same from a scorecard: its measures as it has them, then the others that the product knows. */
export function dictionarySourceFrom(scorecard: Scorecard): DictionarySource {
  const { partnership, groups, measures, sources } = scorecard;
  const shown = new Set(measures.map(({ id }) => id));
  const { neglect, neglectByPrimaryNeed } = partnership;
  const rule = { groups: [], neglect, neglectByPrimaryNeed, periodMonths: 2 as const };
  const others = catalogue
    .filter(({ id }) => !shown.has(id))
    .map((measure) => defineMeasure(measure, rule));
  return {
    partnership: partnership.name,
    strategy: partnership.strategy.title,
    groups,
    measures: [...measures, ...others],
    sources,
  };
}
