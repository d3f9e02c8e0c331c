import { tables } from '../../extracts/tables.ts';

/** A question of the audit form, as a column of the audits extract. */
export type AuditQuestion = {
  readonly column: string;
  /** As it is asked. */
  readonly words: string;
  /** Measures whose numbers the answers help to explain, by their ids. */
  readonly explains: readonly string[];
};

const asked: Readonly<Record<string, Omit<AuditQuestion, 'column'>>> = {
  tool_used: {
    words: 'Was a neglect tool used?',
    explains: ['assessments-neglect-tool', 'cp-neglect-tool', 'early-help-neglect-tool'],
  },
  plan_impact_good: {
    words: 'Did the plan change things for the child?',
    explains: ['cp-neglect-improved', 'cp-neglect-ended-2-years', 'cp-neglect-repeat', 'cp-repeat'],
  },
  adult_services_involved: {
    words: 'Were adult services involved?',
    explains: ['cp-neglect-repeat', 'cp-neglect-12-months'],
  },
  whole_family_understood: {
    words: 'Was the whole family understood, with its history?',
    explains: ['re-referrals-neglect', 'cp-neglect-repeat', 'assessments-neglect-45-days'],
  },
  supervision_recorded: {
    words: 'Was supervision recorded?',
    explains: ['cp-neglect-12-months', 'cin-neglect-6-months', 'cp-neglect-ended-2-years'],
  },
  lived_experience_evident: {
    words: 'Was the child’s lived experience evident?',
    explains: ['voice-heard', 'cp-neglect', 'cp-neglect-improved'],
  },
  father_assessed: {
    words: 'Was the father or male carer assessed?',
    explains: ['assessments-neglect', 'cp-neglect-repeat'],
  },
};

/** The questions in the order of the extract; one that is added there is asked by its own phrase. */
export const auditQuestions: readonly AuditQuestion[] = tables.audits.columns
  .filter(({ kind }) => kind === 'flag')
  .map(({ name, phrase }) => ({
    column: name,
    ...(asked[name] ?? { words: `${phrase}?`, explains: [] }),
  }));

/** The questions whose answers help to explain a measure. */
export function questionsBehind(measure: string): readonly AuditQuestion[] {
  return auditQuestions.filter(({ explains }) => explains.includes(measure));
}
