import type { RowMeasure } from '../measure.ts';

export const childInNeedMeasures: readonly RowMeasure[] = [
  {
    id: 'cin-neglect-6-months',
    title: 'Child in need plans for neglect open for more than 6 months',
    question: 'Do child in need plans for neglect drift?',
    from: 'rows',
    window: 'S',
    good: 'low',
    goodBecause: 'help that goes on for half a year has not yet changed enough',
    counts: {
      table: 'cin_plans',
      at: 'start_date',
      until: 'end_date',
      once: { perChild: 'latest' },
      where: [{ column: 'neglect', is: 'yes' }],
    },
    having: [{ from: 'start_date', to: { the: 'day' }, months: { moreThan: 6 } }],
  },
];
