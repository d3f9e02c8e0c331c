import type { Condition, RowMeasure } from '../measure.ts';

const hasNeglect: Condition = { column: 'neglect', is: 'yes' };

export const earlyHelpMeasures: readonly RowMeasure[] = [
  {
    id: 'early-help-neglect',
    title: 'Early help episodes started with neglect',
    question: 'How often does early help start because of neglect?',
    from: 'rows',
    window: 'P',
    good: 'none',
    goodBecause: 'more may mean more neglect, or that it is met earlier',
    counts: { table: 'early_help', at: 'start_date', where: [hasNeglect] },
  },
  {
    id: 'early-help-neglect-tool',
    title: 'Early help for neglect that used a neglect tool',
    question: 'Is a neglect tool used in early help?',
    from: 'rows',
    window: 'P',
    good: 'high',
    goodBecause: 'the strategies ask for the tool to be used early',
    counts: { table: 'early_help', at: 'start_date', where: [hasNeglect] },
    having: [{ column: 'tool_used', is: 'yes' }],
  },
];
