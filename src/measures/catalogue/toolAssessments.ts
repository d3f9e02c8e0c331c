import type { AnotherRecord, Condition, RowMeasure, Selection } from '../measure.ts';

const isBaseline: Condition = { column: 'stage', is: 'baseline' };

/** Each child's earliest baseline in the window. */
const firstBaseline: Selection = {
  table: 'tool_assessments',
  at: 'completed_date',
  among: [isBaseline],
  once: { perChild: 'earliest' },
};

const rescore: AnotherRecord = {
  at: 'completed_date',
  which: 'latest',
  after: 'event',
  among: [{ column: 'stage', is: 'rescore' }],
};

export const toolAssessmentMeasures: readonly RowMeasure[] = [
  {
    id: 'tool-baselines',
    title: 'First assessments with a neglect tool',
    question: 'How often is a neglect tool started?',
    from: 'rows',
    window: 'P',
    good: 'high',
    goodBecause: 'the strategy asks for the tool to be used early and widely',
    counts: { table: 'tool_assessments', at: 'completed_date', where: [isBaseline] },
  },
  {
    id: 'tool-rescored',
    title: 'Children scored again after their first assessment with the tool',
    question: 'Is the neglect tool used again to see what changed?',
    from: 'rows',
    window: 'R',
    good: 'high',
    goodBecause: 'only a second score shows whether the child’s care improved',
    counts: firstBaseline,
    having: [{ another: rescore }],
  },
  {
    id: 'tool-improved',
    title: 'Children whose latest score is better than their first',
    question: 'Does children’s care improve by the neglect tool?',
    from: 'rows',
    window: 'R',
    good: 'high',
    goodBecause: 'a lower grade means better care',
    counts: {
      ...firstBaseline,
      where: [
        { column: 'grade', recorded: true },
        { another: { ...rescore, where: [{ column: 'grade', recorded: true }] } },
      ],
    },
    having: [{ another: { ...rescore, compare: { column: 'grade', is: 'lower' } } }],
  },
];
