/** The measures of contract section 6: their shape and what each needs. */

export type Kind = 'share' | 'count' | 'rate';
export type Window = 'P' | 'R' | 'S';

export interface Measure {
  id: string;
  window: Window;
  kind: Kind;
  /** Where its counts come from. */
  source: 'marks' | 'distinct' | 'tools' | 'rate' | 'returns';
  /** Columns that must be there, as `layout.column`; `!` marks a flag that must be recorded. */
  needs: string[];
  /** History needed before the window: 12 more months, or the 12 months before the day. */
  history?: 'look-back' | 'year-before';
}

const share = (id: string, window: Window, needs: string[], rest: Partial<Measure> = {}) =>
  ({ id, window, kind: 'share', source: 'marks', needs, ...rest }) as Measure;
const count = (id: string, window: Window, needs: string[], rest: Partial<Measure> = {}) =>
  ({ id, window, kind: 'count', source: 'marks', needs, ...rest }) as Measure;

const AUDIT_FLAGS: [string, string][] = [
  ['audits-tool-used', 'tool_used'],
  ['audits-plan-impact', 'plan_impact_good'],
  ['audits-adult-services', 'adult_services_involved'],
  ['audits-whole-family', 'whole_family_understood'],
  ['audits-supervision', 'supervision_recorded'],
  ['audits-lived-experience', 'lived_experience_evident'],
  ['audits-fathers', 'father_assessed'],
];

const RETURNS: [string, Window, Kind][] = [
  ['training-attended', 'P', 'share'],
  ['training-evaluated', 'P', 'share'],
  ['training-applied', 'R', 'share'],
  ['confidence-identify', 'R', 'share'],
  ['confidence-assess', 'R', 'share'],
  ['threshold-aware', 'R', 'share'],
  ['practitioners-trained-in-tool', 'S', 'count'],
  ['early-education-2-year-olds', 'S', 'share'],
  ['early-help-attendance', 'P', 'share'],
  ['sharedd-screens', 'P', 'count'],
  ['escalations-resolved', 'P', 'share'],
  ['learning-embedded', 'S', 'share'],
  ['briefings-issued', 'P', 'count'],
  ['engagement-reach', 'P', 'count'],
  ['resourcing-vacancies', 'S', 'share'],
  ['milestones-met', 'S', 'share'],
];

const NEGLECT_CONTACT = ['contacts.neglect!'];

/** Every built-in measure. */
export const MEASURES: Measure[] = [
  count('contacts', 'P', ['contacts.contact_date']),
  share('contacts-neglect', 'P', NEGLECT_CONTACT),
  count('notifications-neglect', 'P', NEGLECT_CONTACT, { source: 'distinct' }),
  count('notifications-neglect-children', 'P', NEGLECT_CONTACT),
  count('consultations-neglect', 'P', NEGLECT_CONTACT),
  share('mash-decision-1-day', 'P', [...NEGLECT_CONTACT, 'contacts.decision_date']),
  share('contacts-neglect-to-early-help', 'P', [...NEGLECT_CONTACT, 'contacts.outcome']),
  share('referrals-neglect', 'P', ['referrals.neglect!']),
  share('re-referrals-neglect', 'R', ['referrals.neglect!'], { history: 'look-back' }),
  share('assessments-neglect', 'P', ['assessments.factors']),
  share('assessments-neglect-45-days', 'P', [
    'assessments.factors',
    'assessments.referral_date',
    'assessments.start_date',
  ]),
  share('assessments-neglect-tool', 'P', ['assessments.factors', 'assessments.tool_used!']),
  share('cp-neglect', 'S', ['cp_plans.latest_category']),
  {
    id: 'cp-neglect-rate',
    window: 'S',
    kind: 'rate',
    source: 'rate',
    needs: ['cp_plans.latest_category', 'population.population'],
  },
  share('cp-neglect-starts', 'P', ['cp_plans.initial_category']),
  share('cp-neglect-12-months', 'S', ['cp_plans.latest_category']),
  share('cp-neglect-ended-2-years', 'R', ['cp_plans.latest_category']),
  share('cp-repeat', 'R', ['cp_plans.start_date']),
  share('cp-neglect-repeat', 'R', ['cp_plans.initial_category']),
  count('cp-neglect-second-in-12-months', 'R', ['cp_plans.initial_category'], {
    history: 'look-back',
  }),
  share('cp-neglect-family-hub', 'S', ['cp_plans.family_hub_engaged!', 'cp_plans.date_of_birth']),
  share('cp-neglect-improved', 'S', ['cp_plans.health_improved!', 'cp_plans.attendance_improved!']),
  share('cp-neglect-tool', 'S', ['cp_plans.latest_category', 'tool_assessments.completed_date'], {
    history: 'year-before',
  }),
  share('cin-neglect-6-months', 'S', ['cin_plans.neglect!']),
  count('care-neglect', 'P', ['care_entries.neglect!']),
  count('early-help-neglect', 'P', ['early_help.neglect!']),
  share('early-help-neglect-tool', 'P', ['early_help.neglect!', 'early_help.tool_used!']),
  count('tool-baselines', 'P', ['tool_assessments.stage']),
  share('tool-rescored', 'R', ['tool_assessments.stage'], { source: 'tools' }),
  share('tool-improved', 'R', ['tool_assessments.stage', 'tool_assessments.grade'], {
    source: 'tools',
  }),
  share('audits-good', 'R', ['audits.grade']),
  ...AUDIT_FLAGS.map(([id, column]) => share(id, 'R', [`audits.${column}!`])),
  count('feedback-collected', 'P', ['feedback.feedback_date']),
  share('voice-heard', 'R', ['feedback.voice_heard!']),
  ...RETURNS.map(
    ([id, window, kind]): Measure => ({
      id,
      window,
      kind,
      source: 'returns',
      needs: ['returns.numerator', ...(kind === 'share' ? ['returns.denominator'] : [])],
    }),
  ),
];

/** Audit measures with the flag each reads. */
export const AUDIT_MEASURES = AUDIT_FLAGS;
