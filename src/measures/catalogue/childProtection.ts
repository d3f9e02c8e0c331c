import type { Condition, RowMeasure, Selection } from '../measure.ts';

const forNeglect: Condition = { column: 'latest_category', neglect: true };
const startedForNeglect: Condition = { column: 'initial_category', neglect: true };

/** Each child's open plan, the one that started last. */
const openPlan: Selection = {
  table: 'cp_plans',
  at: 'start_date',
  until: 'end_date',
  once: { perChild: 'latest' },
};
const openForNeglect: Selection = { ...openPlan, where: [forNeglect] };

const plansReadBothWays =
  'fewer may mean less neglect, or that it is missed: the strategies read it both ways';

export const childProtectionMeasures: readonly RowMeasure[] = [
  {
    id: 'cp-neglect',
    title: 'Children on a plan who are on it for neglect',
    question: 'How many of the children on a plan are on it for neglect?',
    from: 'rows',
    window: 'S',
    good: 'none',
    goodBecause: plansReadBothWays,
    counts: openPlan,
    having: [forNeglect],
  },
  {
    id: 'cp-neglect-rate',
    title: 'Children on a plan for neglect per 10,000 children',
    question: 'How common is it to be on a plan for neglect?',
    from: 'rows',
    window: 'S',
    good: 'none',
    goodBecause: plansReadBothWays,
    counts: openForNeglect,
    per: 'population',
  },
  {
    id: 'cp-neglect-starts',
    title: 'Plans started that are for neglect',
    question: 'How many of the new plans are for neglect?',
    from: 'rows',
    window: 'P',
    good: 'none',
    goodBecause: plansReadBothWays,
    counts: { table: 'cp_plans', at: 'start_date' },
    having: [startedForNeglect],
  },
  {
    id: 'cp-neglect-12-months',
    title: 'Neglect plans open for 12 months or more',
    question: 'Do plans for neglect drift?',
    from: 'rows',
    window: 'S',
    good: 'low',
    goodBecause: 'a plan that goes on for a year has not yet made the child safe',
    counts: openForNeglect,
    having: [{ from: 'start_date', to: { the: 'day' }, months: { atLeast: 12 } }],
  },
  {
    id: 'cp-neglect-ended-2-years',
    title: 'Neglect plans that ended after 2 years or more',
    question: 'How many of the neglect plans that ended took two years or more?',
    from: 'rows',
    window: 'R',
    good: 'low',
    goodBecause: 'read it with repeat plans: short plans that come back are no success',
    counts: { table: 'cp_plans', at: 'end_date', where: [forNeglect] },
    having: [{ from: 'start_date', to: 'end_date', days: { moreThan: 729 }, bothEnds: true }],
  },
  {
    id: 'cp-repeat',
    title: 'Plans that are a second or later plan of the child',
    question: 'Do children come back onto a plan?',
    from: 'rows',
    window: 'R',
    good: 'low',
    goodBecause: 'a second plan may mean that the first did not bring lasting change',
    counts: { table: 'cp_plans', at: 'start_date' },
    having: [
      {
        anyOf: [
          { another: { at: 'start_date', which: 'any', before: 'event' } },
          { column: 'previous_plans', atLeast: 1 },
        ],
      },
    ],
  },
  {
    id: 'cp-neglect-repeat',
    title: 'New neglect plans of children who had one before',
    question: 'Does neglect come back after a plan for neglect?',
    from: 'rows',
    window: 'R',
    good: 'low',
    goodBecause: 'neglect that returns may mean that the first plan did not bring lasting change',
    counts: { table: 'cp_plans', at: 'start_date', where: [startedForNeglect] },
    having: [
      { another: { at: 'start_date', which: 'latest', before: 'event', where: [forNeglect] } },
    ],
  },
  {
    id: 'cp-neglect-second-in-12-months',
    title: 'Second neglect plans within 12 months',
    question: 'How often does neglect bring a child back within a year?',
    from: 'rows',
    window: 'R',
    good: 'low',
    goodBecause: 'neglect that returns within a year may mean that a plan ended too soon',
    counts: {
      table: 'cp_plans',
      at: 'start_date',
      where: [
        startedForNeglect,
        {
          another: {
            at: 'start_date',
            which: 'any',
            before: 'event',
            withinMonths: 12,
            openOrEnded: 'end_date',
            where: [forNeglect],
          },
        },
      ],
    },
  },
  {
    id: 'cp-neglect-family-hub',
    title: 'Young children on a neglect plan engaged with a family hub',
    question: 'Are the youngest children on neglect plans engaged with a family hub?',
    from: 'rows',
    window: 'S',
    good: 'high',
    goodBecause: 'engagement brings help into the family before and after the plan',
    counts: { ...openPlan, where: [forNeglect, { age: { from: 0, to: 5 } }] },
    having: [{ column: 'family_hub_engaged', is: 'yes' }],
  },
  {
    id: 'cp-neglect-improved',
    title: 'Children on a neglect plan whose health and attendance improved',
    question: 'Are children on neglect plans doing better?',
    from: 'rows',
    window: 'S',
    good: 'high',
    goodBecause: 'the plan is there to improve the child’s life',
    counts: {
      ...openPlan,
      where: [
        forNeglect,
        { column: 'health_improved', is: ['yes', 'no', 'partly'] },
        { column: 'attendance_improved', is: ['yes', 'no', 'partly'] },
      ],
    },
    having: [
      { column: 'health_improved', is: 'yes' },
      { column: 'attendance_improved', is: 'yes' },
    ],
  },
  {
    id: 'cp-neglect-tool',
    title: 'Children on a neglect plan with a tool assessment in the last 12 months',
    question: 'Do neglect plans rest on a neglect tool?',
    from: 'rows',
    window: 'S',
    good: 'high',
    goodBecause: 'the strategy asks for the tool wherever there is a plan for neglect',
    counts: openForNeglect,
    having: [
      {
        another: {
          table: 'tool_assessments',
          at: 'completed_date',
          which: 'any',
          upTo: 'day',
          withinMonths: 12,
        },
      },
    ],
  },
];
