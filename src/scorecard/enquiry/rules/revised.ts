import { isoInWords, pointInWords } from '../../format.ts';
import { movementBetween } from '../../movement.ts';
import { measureOf } from '../../select.ts';
import type { EnquiryContext, EnquiryRule, Finding } from '../line.ts';

/** A figure of a past period that moved by so much of its own size is worth a question. */
const largestRevision = 0.05;

/** Figures that were reported and are others now. */
export const revised: EnquiryRule = {
  id: 'revised',
  looksFor: `a figure of a past period whose counts moved by more than ${100 * largestRevision} per cent since the recorded load`,
  mayMean:
    'Records were entered late, corrected or deleted, or the query behind the extract changed.',
  mayNotMean: 'That something happened lately: it is about a past period.',
  question:
    'What was changed in the records of that period, and was the earlier figure used for a decision?',
  ask: 'whoever makes the extract',
  find,
};

function find({ scorecard, changes }: EnquiryContext): Finding[] {
  if (!changes) return [];
  const told = new Set<string>();
  return changes.measures.moved.flatMap((moved): Finding[] => {
    const measure = measureOf(scorecard, moved.measure);
    if (!measure || moved.place !== 'all' || told.has(moved.measure)) return [];
    const { before, now } = moved;
    const size = Math.max(
      share(before.numerator, now.numerator),
      share(before.denominator ?? 0, now.denominator ?? 0),
    );
    if (size <= largestRevision) return [];
    told.add(moved.measure);
    const movement = movementBetween(measure, before, now, 0);
    const moves = movement.state === 'compared' ? ` (${movement.direction})` : '';
    return [
      {
        list: 'additional scrutiny',
        measure,
        locality: 'all',
        seen: `${measure.title} ${moved.when} is now ${pointInWords(now, moved.kind)}${moves}; at the load of ${isoInWords(changes.record.made)} it was ${pointInWords(before, moved.kind)}.`,
        sure: 'Certain: both loads are known by their counts.',
        strength: 2 + Math.min(4, size * 10),
      },
    ];
  });
}

function share(before: number, now: number): number {
  return before === now ? 0 : Math.abs(now - before) / Math.max(1, before);
}
