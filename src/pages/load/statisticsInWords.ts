import type { StatisticsTaken } from '../../extracts/report.ts';
import { count, counted } from '../../ui/words.ts';

/** What was taken of a file of official statistics, and how many of its rows are not needed. */
export function statisticsInWords({
  figures,
  authorities,
  years,
  notNeeded,
}: StatisticsTaken): string {
  if (!years) return 'none of its figures is used here';
  const [first, last] = years;
  const when = first === last ? `year ${first}` : `years ${first} to ${last}`;
  const taken = `${counted(figures, 'figure')} for ${counted(authorities, 'authority', 'authorities')}, ${when}`;
  return notNeeded > 0 ? `${taken}; ${count(notNeeded)} rows not needed` : taken;
}
