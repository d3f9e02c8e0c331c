import type { Condition, RowMeasure } from '../measure.ts';

const isContact: Condition = { column: 'kind', is: 'contact' };
const isNotification: Condition = { column: 'kind', is: 'notification' };
const hasNeglect: Condition = { column: 'neglect', is: 'yes' };

const demand = 'more may mean more neglect, or that it is recognised and reported sooner';

export const contactMeasures: readonly RowMeasure[] = [
  {
    id: 'contacts',
    title: 'Contacts',
    question: 'How many contacts reached the MASH?',
    from: 'rows',
    window: 'P',
    good: 'none',
    goodBecause: demand,
    counts: { table: 'contacts', at: 'contact_date', where: [isContact] },
  },
  {
    id: 'contacts-neglect',
    title: 'Contacts that are about neglect',
    question: 'How many of the contacts are about neglect?',
    from: 'rows',
    window: 'P',
    good: 'none',
    goodBecause: demand,
    counts: { table: 'contacts', at: 'contact_date', where: [isContact] },
    having: [hasNeglect],
  },
  {
    id: 'notifications-neglect',
    title: 'Health notifications with neglect as a theme',
    question: 'How often does health notify the MASH of neglect?',
    from: 'rows',
    window: 'P',
    good: 'none',
    goodBecause: demand,
    counts: {
      table: 'contacts',
      at: 'contact_date',
      called: 'notifications',
      once: { each: 'contact_id' },
      where: [isNotification, hasNeglect],
    },
  },
  {
    id: 'notifications-neglect-children',
    title: 'Children and unborn babies named in these notifications',
    question: 'How many children do health notifications of neglect name?',
    from: 'rows',
    window: 'P',
    good: 'none',
    goodBecause: demand,
    counts: {
      table: 'contacts',
      at: 'contact_date',
      called: 'children and unborn babies named in notifications',
      where: [isNotification, hasNeglect],
    },
  },
  {
    id: 'consultations-neglect',
    title: 'Consultations about neglect',
    question: 'How often do practitioners consult the MASH about neglect?',
    from: 'rows',
    window: 'P',
    good: 'none',
    goodBecause: demand,
    counts: {
      table: 'contacts',
      at: 'contact_date',
      called: 'consultations',
      where: [{ column: 'kind', is: 'consultation' }, hasNeglect],
    },
  },
  {
    id: 'mash-decision-1-day',
    title: 'Neglect contacts decided within 1 working day',
    question: 'Does the MASH decide on neglect contacts in time?',
    from: 'rows',
    window: 'P',
    good: 'high',
    goodBecause: 'a decision within one working day is what Working Together asks for',
    counts: {
      table: 'contacts',
      at: 'contact_date',
      where: [
        isContact,
        hasNeglect,
        { from: 'contact_date', to: 'decision_date', days: { atLeast: 0 } },
      ],
    },
    having: [{ from: 'contact_date', to: 'decision_date', workingDays: { atMost: 1 } }],
  },
  {
    id: 'contacts-neglect-to-early-help',
    title: 'Neglect contacts that led to early help',
    question: 'How many of the neglect contacts lead to early help?',
    from: 'rows',
    window: 'P',
    good: 'none',
    goodBecause: 'the right share depends on what the contacts are about',
    counts: { table: 'contacts', at: 'contact_date', where: [isContact, hasNeglect] },
    having: [{ column: 'outcome', is: 'early_help' }],
  },
];
