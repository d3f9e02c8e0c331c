import type { RowMeasure } from '../measure.ts';

export const careEntryMeasures: readonly RowMeasure[] = [
  {
    id: 'care-neglect',
    title: 'Entries to care with neglect',
    question: 'How many children enter care because of neglect?',
    from: 'rows',
    window: 'P',
    good: 'low',
    goodBecause: 'earlier help is meant to keep children safely in their family',
    counts: {
      table: 'care_entries',
      at: 'entry_date',
      where: [{ column: 'neglect', is: 'yes' }],
    },
  },
];
