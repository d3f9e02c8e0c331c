import type { Good, ReturnMeasure, Window } from '../measure.ts';

type Named = readonly [title: string, question: string];

function share(
  id: string,
  window: Window,
  [title, question]: Named,
  [numerator, denominator]: readonly [string, string],
  good: Good = 'high',
  goodBecause = 'it is what the strategy sets out to bring about',
): ReturnMeasure {
  return {
    id,
    title,
    question,
    from: 'returns',
    kind: 'share',
    window,
    good,
    goodBecause,
    numerator,
    denominator,
  };
}

function count(
  id: string,
  window: Window,
  [title, question]: Named,
  numerator: string,
  good: Good = 'high',
  goodBecause = 'it is what the strategy sets out to bring about',
): ReturnMeasure {
  return {
    id,
    title,
    question,
    from: 'returns',
    kind: 'count',
    window,
    good,
    goodBecause,
    numerator,
  };
}

const activity = 'it is activity: what it brought about is measured elsewhere';

/** Counts from partners that have no child-level extract. */
export const returnMeasures: readonly ReturnMeasure[] = [
  share(
    'training-attended',
    'P',
    ['Neglect training attended', 'Do those who register for training attend it?'],
    ['attended', 'registered'],
  ),
  share(
    'training-evaluated',
    'P',
    ['Neglect training evaluated', 'Do those who attend evaluate the training?'],
    ['evaluations completed', 'attended'],
  ),
  share(
    'training-applied',
    'R',
    ['Training applied in practice at follow-up', 'Is training applied in practice?'],
    ['say that they applied it', 'asked at follow-up'],
  ),
  share(
    'confidence-identify',
    'R',
    [
      'Practitioners confident to identify neglect',
      'Are practitioners confident to identify neglect?',
    ],
    ['confident', 'asked'],
  ),
  share(
    'confidence-assess',
    'R',
    ['Practitioners confident to assess neglect', 'Are practitioners confident to assess neglect?'],
    ['confident', 'asked'],
  ),
  share(
    'threshold-aware',
    'R',
    ['Practitioners aware of the threshold document', 'Is the threshold document known?'],
    ['aware', 'asked'],
  ),
  count(
    'practitioners-trained-in-tool',
    'S',
    [
      'Practitioners trained in the neglect tool',
      'How many practitioners can use the neglect tool?',
    ],
    'practitioners trained',
  ),
  share(
    'early-education-2-year-olds',
    'S',
    [
      'Eligible 2-year-olds in funded early education',
      'Do eligible 2-year-olds take up early education?',
    ],
    ['taking up', 'eligible'],
  ),
  share(
    'early-help-attendance',
    'P',
    [
      'School attendance of children open to early help',
      'Do children open to early help attend school?',
    ],
    ['sessions attended', 'sessions possible'],
  ),
  count(
    'sharedd-screens',
    'P',
    ['Police screens with the SHAREDD tool', 'How often do the police screen with SHAREDD?'],
    'screens',
    'none',
    activity,
  ),
  share(
    'escalations-resolved',
    'P',
    ['Escalations resolved in time', 'Are professional differences resolved in time?'],
    ['resolved in time', 'raised'],
  ),
  share(
    'learning-embedded',
    'S',
    ['Recommendations of reviews and audits carried out', 'Is learning carried into practice?'],
    ['done', 'due'],
  ),
  count(
    'briefings-issued',
    'P',
    ['Briefings issued', 'How many briefings were issued?'],
    'briefings',
    'none',
    activity,
  ),
  count(
    'engagement-reach',
    'P',
    ['People reached by engagement', 'How many people did engagement reach?'],
    'people reached',
    'none',
    activity,
  ),
  share(
    'resourcing-vacancies',
    'S',
    ['Posts vacant', 'Are there enough people to do the work?'],
    ['posts vacant', 'posts funded'],
    'low',
    'vacant posts leave children waiting',
  ),
  share(
    'milestones-met',
    'S',
    ['Milestones of the strategy met', 'Is the strategy on schedule?'],
    ['met', 'due'],
  ),
];
