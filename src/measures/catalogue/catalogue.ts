import type { Measure } from '../measure.ts';
import { assessmentMeasures } from './assessments.ts';
import { auditMeasures } from './audits.ts';
import { careEntryMeasures } from './careEntries.ts';
import { childInNeedMeasures } from './childInNeed.ts';
import { childProtectionMeasures } from './childProtection.ts';
import { contactMeasures } from './contacts.ts';
import { earlyHelpMeasures } from './earlyHelp.ts';
import { feedbackMeasures } from './feedback.ts';
import { referralMeasures } from './referrals.ts';
import { returnMeasures } from './returns.ts';
import { toolAssessmentMeasures } from './toolAssessments.ts';

/** Every measure that the product knows, in the order of the child's journey. */
export const catalogue: readonly Measure[] = [
  ...contactMeasures,
  ...referralMeasures,
  ...assessmentMeasures,
  ...childProtectionMeasures,
  ...childInNeedMeasures,
  ...careEntryMeasures,
  ...earlyHelpMeasures,
  ...toolAssessmentMeasures,
  ...auditMeasures,
  ...feedbackMeasures,
  ...returnMeasures,
];
