import type { EnquiryContext, LineOfEnquiry } from './line.ts';
import { linesOfEnquiry } from './linesOfEnquiry.ts';

/** So many periods back are looked at: a year of meetings. */
const furthestBack = 6;

/** A line, and the first of the periods in a row, up to this one, that had it too. */
export type StandingLine = LineOfEnquiry & { readonly sincePeriod?: number };

/** The lines of a period, each with how long it has stood; revisions are of one load and stand for none. */
export function linesInARow(context: EnquiryContext): readonly StandingLine[] {
  const { changes: _, ...past } = context;
  const earlier = Array.from({ length: furthestBack }, (_each, back) => {
    const periodIndex = context.periodIndex - 1 - back;
    const lines = periodIndex < 0 ? [] : linesOfEnquiry({ ...past, periodIndex });
    return { periodIndex, lines: new Set(lines.map(nameOf)) };
  });
  return linesOfEnquiry(context).map((line) => {
    const missing = earlier.findIndex(({ lines }) => !lines.has(nameOf(line)));
    const run = missing < 0 ? earlier : earlier.slice(0, missing);
    const first = run.at(-1);
    return first ? { ...line, sincePeriod: first.periodIndex } : line;
  });
}

function nameOf({ rule, list, measure, locality }: LineOfEnquiry): string {
  return [rule, list, measure?.id ?? '', locality].join(' ');
}
