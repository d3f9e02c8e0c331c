import type { LineOfEnquiry } from './line.ts';

/** How many lines there are, as a sentence. */
export function linesInWords(lines: readonly LineOfEnquiry[], period: string): string {
  if (lines.length === 0) {
    return `In ${period} nothing stands out by as much as the rules below ask.`;
  }
  const good = lines.filter(({ list }) => list === 'good practice').length;
  const scrutiny = lines.length - good;
  const areas = (count: number) =>
    count === 0 ? 'no area' : count === 1 ? '1 area' : `${count} areas`;
  return `In ${period}: ${areas(scrutiny)} for additional scrutiny and ${areas(good)} of good practice.`;
}
