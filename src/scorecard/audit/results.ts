import type { ScorecardRequest } from '../session.ts';

export type ResultsRequest = Pick<ScorecardRequest, 'partnership' | 'periodMonths'> & {
  /** ISO start of a period of the scorecard: the 12 months that end with it are counted. */
  readonly period: string;
};

/** How often each answer was given: by its code, and `` where none was recorded. */
export type Answers = Readonly<Record<string, number>>;

/** Answers to one question, by the ids of the places and `all`. */
export type AnswersByPlace = Readonly<Record<string, Answers>>;

/** What audits and feedback of 12 months say, as counts; or why they say nothing. */
export type AuditResults = {
  readonly audits:
    | {
        readonly state: 'counted';
        readonly grades: AnswersByPlace;
        /** By the column of the question; a column that no file has is left out. */
        readonly questions: Readonly<Record<string, AnswersByPlace>>;
      }
    | NotCounted;
  readonly feedback:
    | {
        readonly state: 'counted';
        /** Whether people were heard, by the code of the stage; `` where none is recorded. */
        readonly stages: Readonly<Record<string, AnswersByPlace>>;
      }
    | NotCounted;
};

type NotCounted = { readonly state: 'not-counted'; readonly reason: string };

/** The sum of some answers. */
export function sumOf(answers: Answers | undefined, ...codes: readonly string[]): number {
  return codes.reduce((sum, code) => sum + (answers?.[code] ?? 0), 0);
}
