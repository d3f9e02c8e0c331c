/** A part of what a measure counts, as a step on a way that several measures make up. */
export type FunnelPart = {
  readonly measure: string;
  readonly part: 'numerator' | 'denominator';
  /** What is counted, to stand after its number: `scored again`. */
  readonly words: string;
  /** Who is counted; a share of the step before is given only where both count the same. */
  readonly people: string;
};

/** From one step to the next: how many are left. It has nothing to do with a funnel plot. */
export type Funnel = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly steps: readonly FunnelPart[];
  /** Measures that are no step and belong to it: it is shown on their pages too. */
  readonly also: readonly string[];
};

const children = 'children';
const attending = 'people at training';

const funnels: readonly Funnel[] = [
  {
    id: 'tool',
    title: 'From training to change with the neglect tool',
    question: 'Is the tool used by those who were trained, used again, and does care improve?',
    steps: [
      {
        measure: 'practitioners-trained-in-tool',
        part: 'numerator',
        words: 'practitioners trained in the tool',
        people: 'practitioners',
      },
      {
        measure: 'tool-rescored',
        part: 'denominator',
        words: 'children with a first assessment',
        people: children,
      },
      { measure: 'tool-rescored', part: 'numerator', words: 'scored again', people: children },
      {
        measure: 'tool-improved',
        part: 'denominator',
        words: 'with both grades recorded',
        people: children,
      },
      { measure: 'tool-improved', part: 'numerator', words: 'improved', people: children },
    ],
    also: ['tool-baselines'],
  },
  {
    id: 'training',
    title: 'From registering for training to applying it',
    question: 'Do those who register attend, say what they think of it, and apply it?',
    steps: [
      {
        measure: 'training-attended',
        part: 'denominator',
        words: 'registered for training',
        people: attending,
      },
      { measure: 'training-attended', part: 'numerator', words: 'attended', people: attending },
      {
        measure: 'training-evaluated',
        part: 'numerator',
        words: 'evaluated it',
        people: attending,
      },
      {
        measure: 'training-applied',
        part: 'denominator',
        words: 'asked at follow-up',
        people: attending,
      },
      { measure: 'training-applied', part: 'numerator', words: 'applied it', people: attending },
    ],
    also: [],
  },
];

/** The funnels on whose pages a measure belongs. */
export function funnelsOf(measure: string): Funnel[] {
  return funnels.filter(
    ({ steps, also }) => also.includes(measure) || steps.some((step) => step.measure === measure),
  );
}
