import type { RowMeasure } from '../measure.ts';

const graded: RowMeasure = {
  id: 'audits-good',
  title: 'Audits graded good or outstanding',
  question: 'How good is practice when we look closely?',
  from: 'rows',
  window: 'R',
  good: 'high',
  goodBecause: 'the grade says how well the child was served',
  counts: {
    table: 'audits',
    at: 'audit_date',
    where: [{ column: 'grade', recorded: true }],
  },
  having: [{ column: 'grade', is: ['outstanding', 'good'] }],
};

/** A question that auditors answer with yes, partly or no. */
function audited(id: string, column: string, title: string, question: string): RowMeasure {
  return {
    id,
    title,
    question,
    from: 'rows',
    window: 'R',
    good: 'high',
    goodBecause: 'it is what good practice with neglect looks like',
    counts: {
      table: 'audits',
      at: 'audit_date',
      where: [{ column, is: ['yes', 'no', 'partly'] }],
    },
    having: [{ column, is: 'yes' }],
  };
}

export const auditMeasures: readonly RowMeasure[] = [
  graded,
  audited(
    'audits-tool-used',
    'tool_used',
    'Audits that found a neglect tool used',
    'Do audits find the neglect tool used?',
  ),
  audited(
    'audits-plan-impact',
    'plan_impact_good',
    'Audits that found a good impact of the plan',
    'Do audits find that plans make a difference?',
  ),
  audited(
    'audits-adult-services',
    'adult_services_involved',
    'Audits that found adult services involved',
    'Do adult services take part?',
  ),
  audited(
    'audits-whole-family',
    'whole_family_understood',
    'Audits that found the whole family understood',
    'Is the whole family understood?',
  ),
  audited(
    'audits-supervision',
    'supervision_recorded',
    'Audits that found supervision recorded',
    'Is supervision recorded?',
  ),
  audited(
    'audits-lived-experience',
    'lived_experience_evident',
    'Audits that found the child’s lived experience',
    'Can the child’s lived experience be seen?',
  ),
  audited(
    'audits-fathers',
    'father_assessed',
    'Audits that found the father or male carer assessed',
    'Are fathers and male carers assessed?',
  ),
];
