import type { EnquiryRule } from './line.ts';
import { changed } from './rules/changed.ts';
import { dataLate } from './rules/dataLate.ts';
import { endedAndRepeated } from './rules/endedAndRepeated.ts';
import { localityDiffers } from './rules/localityDiffers.ts';
import { oppositeWays } from './rules/oppositeWays.ts';
import { outsideLimits } from './rules/outsideLimits.ts';
import { revised } from './rules/revised.ts';
import { suddenStep } from './rules/suddenStep.ts';
import { targets } from './rules/targets.ts';

/** Every rule by which lines of enquiry are found. */
export const enquiryRules: readonly EnquiryRule[] = [
  changed,
  outsideLimits,
  targets,
  localityDiffers,
  oppositeWays,
  endedAndRepeated,
  suddenStep,
  dataLate,
  revised,
];
