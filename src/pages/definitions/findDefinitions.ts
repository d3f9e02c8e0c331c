import { definitionFacts } from '../../scorecard/definitionFacts.ts';
import type { Scorecard, ScorecardGroup, ScorecardMeasure } from '../../scorecard/scorecard.ts';

export type DefinitionGroup = {
  readonly group: ScorecardGroup;
  readonly measures: readonly ScorecardMeasure[];
};

/** The measures by group whose definitions have all words of a text; all of them for a blank one. */
export function findDefinitions(scorecard: Scorecard, text: string): readonly DefinitionGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const byId = new Map(scorecard.measures.map((measure) => [measure.id, measure]));
  return scorecard.groups
    .map((group) => ({
      group,
      measures: group.measures.flatMap((id) => {
        const measure = byId.get(id);
        return measure && hasWords(measure, group, words) ? [measure] : [];
      }),
    }))
    .filter(({ measures }) => measures.length > 0);
}

function hasWords(
  measure: ScorecardMeasure,
  group: ScorecardGroup,
  words: readonly string[],
): boolean {
  const { id, title, question, definition, tags } = measure;
  const facts = definitionFacts(measure).flatMap(({ says }) => says);
  const all = [id, title, question, group.title, definition.sentence, ...facts, ...tags];
  const text = all.join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
