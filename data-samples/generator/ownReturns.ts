/** What partners return for the measures that a partnership's own file defines. */

export interface OwnReturn {
  readonly measure: string;
  /** How many are counted in each period, for a partnership of Rotherham's size. */
  readonly among: number;
  /** Whether a larger partnership counts more of them. */
  readonly scales: boolean;
  /** The share counted at first, and how much it rises over the sample. */
  readonly first: number;
  readonly rise: number;
  /** Returned with the surveys only, by each agency. */
  readonly survey?: true;
  readonly agency?: string;
}

export const OWN_RETURNS: Readonly<Record<string, readonly OwnReturn[]>> = {
  rotherham: [
    {
      measure: 'sharedd-screens-referred',
      among: 50,
      scales: true,
      first: 0.4,
      rise: 0.1,
      agency: 'Police',
    },
    {
      measure: 'families-recognise-neglect',
      among: 30,
      scales: true,
      first: 0.44,
      rise: 0.14,
      survey: true,
    },
    { measure: 'feedback-acted-on', among: 26, scales: true, first: 0.38, rise: 0.2 },
    { measure: 'resourcing-caseloads', among: 84, scales: true, first: 0.31, rise: -0.06 },
  ],
  'cambridgeshire-peterborough': [
    { measure: 'training-adult-services', among: 110, scales: true, first: 0.09, rise: 0.06 },
    {
      measure: 'families-know-services',
      among: 30,
      scales: true,
      first: 0.5,
      rise: 0.12,
      survey: true,
    },
    { measure: 'training-disguised-compliance', among: 620, scales: true, first: 0.2, rise: 0.34 },
  ],
  northamptonshire: [],
  'leicester-leicestershire-rutland': [
    { measure: 'toolkit-embedded', among: 14, scales: false, first: 0.36, rise: 0.4 },
    { measure: 'adult-services-at-meetings', among: 26, scales: true, first: 0.42, rise: 0.16 },
    { measure: 'adult-children-information', among: 34, scales: true, first: 0.6, rise: 0.16 },
    { measure: 'toolkit-in-training', among: 9, scales: false, first: 0.45, rise: 0.4 },
    { measure: 'threshold-used', among: 32, scales: true, first: 0.48, rise: 0.18, survey: true },
  ],
};
