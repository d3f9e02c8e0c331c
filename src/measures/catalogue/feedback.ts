import type { RowMeasure } from '../measure.ts';

export const feedbackMeasures: readonly RowMeasure[] = [
  {
    id: 'feedback-collected',
    title: 'Feedback collected from children and parents',
    question: 'How often do we ask children and parents?',
    from: 'rows',
    window: 'P',
    good: 'high',
    goodBecause: 'their voice is essential to improving services',
    counts: { table: 'feedback', at: 'feedback_date' },
  },
  {
    id: 'voice-heard',
    title: 'Children and parents who say they were heard',
    question: 'Do children and parents feel heard?',
    from: 'rows',
    window: 'R',
    good: 'high',
    goodBecause: 'their voice is essential to improving services',
    counts: {
      table: 'feedback',
      at: 'feedback_date',
      where: [{ column: 'voice_heard', is: ['yes', 'no'] }],
    },
    having: [{ column: 'voice_heard', is: 'yes' }],
  },
];
