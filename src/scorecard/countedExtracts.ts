import type { Extracts } from '../extracts/columns.ts';
import { countingPrimaryNeed } from '../extracts/neglectByPrimaryNeed.ts';
import type { Partnership } from './partnership.ts';

/** The rows as a partnership counts them: with neglect by primary need where it says so. */
export function countedExtracts(
  extracts: Extracts,
  partnership: Pick<Partnership, 'neglectByPrimaryNeed'> | undefined,
): Extracts {
  return partnership?.neglectByPrimaryNeed ? countingPrimaryNeed(extracts) : extracts;
}
