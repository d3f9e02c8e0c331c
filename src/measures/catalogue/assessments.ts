import type { Condition, DateRef, RowMeasure } from '../measure.ts';

const hasNeglect: Condition = { column: 'factors', includes: '16A' };
const referred: DateRef = { firstOf: ['referral_date', 'start_date'] };

export const assessmentMeasures: readonly RowMeasure[] = [
  {
    id: 'assessments-neglect',
    title: 'Assessments that found neglect',
    question: 'How many of the assessments find neglect?',
    from: 'rows',
    window: 'P',
    good: 'none',
    goodBecause: 'more may mean more neglect, or that it is recognised more often',
    counts: { table: 'assessments', at: 'authorised_date' },
    having: [hasNeglect],
  },
  {
    id: 'assessments-neglect-45-days',
    title: 'Neglect assessments completed within 45 working days',
    question: 'Are neglect assessments completed in time?',
    from: 'rows',
    window: 'P',
    good: 'high',
    goodBecause: 'Working Together sets 45 working days from the referral as the longest time',
    counts: {
      table: 'assessments',
      at: 'authorised_date',
      where: [hasNeglect, { from: referred, to: 'authorised_date', days: { atLeast: 0 } }],
    },
    having: [{ from: referred, to: 'authorised_date', workingDays: { atMost: 45 } }],
  },
  {
    id: 'assessments-neglect-tool',
    title: 'Neglect assessments that used a neglect tool',
    question: 'Is a neglect tool used in neglect assessments?',
    from: 'rows',
    window: 'P',
    good: 'high',
    goodBecause: 'the strategy asks for the tool wherever neglect is assessed',
    counts: { table: 'assessments', at: 'authorised_date', where: [hasNeglect] },
    having: [{ column: 'tool_used', is: 'yes' }],
  },
];
