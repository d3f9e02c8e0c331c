import { knownShare, type Point } from '../../measures/result.ts';
import { intervalInWords } from '../certainty/intervalInWords.ts';
import { confidence, pointInterval } from '../certainty/pointInterval.ts';
import { type Answers, sumOf } from './results.ts';

/** Which answers there are, in their order, and which of them are wanted. */
export type AnswerScale = {
  readonly answers: readonly { readonly code: string; readonly title: string }[];
  /** What those that are wanted are called together: `Yes`, `Good or outstanding`. */
  readonly wantedTitle: string;
  readonly wanted: readonly string[];
};

export const yesPartlyNo: AnswerScale = {
  answers: [
    { code: 'yes', title: 'Yes' },
    { code: 'partly', title: 'Partly' },
    { code: 'no', title: 'No' },
  ],
  wantedTitle: 'Share of yes',
  wanted: ['yes'],
};

/** Feedback counts yes and no, as its measure does. */
export const yesNo: AnswerScale = {
  ...yesPartlyNo,
  answers: yesPartlyNo.answers.filter(({ code }) => code !== 'partly'),
};

export const grades: AnswerScale = {
  answers: [
    { code: 'outstanding', title: 'Outstanding' },
    { code: 'good', title: 'Good' },
    { code: 'requires_improvement', title: 'Requires improvement' },
    { code: 'inadequate', title: 'Inadequate' },
  ],
  wantedTitle: 'Good or outstanding',
  wanted: ['outstanding', 'good'],
};

/** The answers of one place or to one question. */
export type AnswerRow = {
  readonly id: string;
  readonly name: string;
  /** In the order of the scale, then how many recorded none. */
  readonly counts: readonly number[];
  /** Those that are wanted of all that were recorded. */
  readonly point: Point;
  /** At 95 %, by Wilson; or that they are too few to judge. */
  readonly interval: string;
};

/** Counts answers on a scale. Whatever is not on it stands with what was not recorded. */
export function answerRow(
  { id, name }: { readonly id: string; readonly name: string },
  answers: Answers | undefined,
  { answers: scale, wanted }: AnswerScale,
  minimum: number,
): AnswerRow {
  const counts = scale.map(({ code }) => sumOf(answers, code));
  const recorded = counts.reduce((sum, count) => sum + count, 0);
  const all = sumOf(answers, ...Object.keys(answers ?? {}));
  const point = knownShare(sumOf(answers, ...wanted), recorded);
  return {
    id,
    name,
    counts: [...counts, all - recorded],
    point,
    interval: intervalOf(point, recorded, minimum),
  };
}

function intervalOf(point: Point, recorded: number, minimum: number): string {
  if (point.state !== 'known') return '';
  if (recorded < minimum) return 'too few to judge';
  const interval = pointInterval({ kind: 'share' }, point, confidence.look);
  return interval ? intervalInWords(interval, 'share') : '';
}
