import type { Condition, RowMeasure } from '../measure.ts';

const hasNeglect: Condition = { column: 'neglect', is: 'yes' };

export const referralMeasures: readonly RowMeasure[] = [
  {
    id: 'referrals-neglect',
    title: 'Referrals that are about neglect',
    question: 'How many of the referrals are about neglect?',
    from: 'rows',
    window: 'P',
    good: 'none',
    goodBecause: 'more may mean more neglect, or that it is recognised and reported sooner',
    counts: { table: 'referrals', at: 'referral_date' },
    having: [hasNeglect],
  },
  {
    id: 're-referrals-neglect',
    title: 'Neglect referrals within 12 months of an earlier referral',
    question: 'Are children coming back?',
    from: 'rows',
    window: 'R',
    good: 'low',
    goodBecause: 'a child who comes back may not have had the right help the first time',
    counts: { table: 'referrals', at: 'referral_date', where: [hasNeglect] },
    having: [{ another: { at: 'referral_date', which: 'any', before: 'event', withinMonths: 12 } }],
  },
];
