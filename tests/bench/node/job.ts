import type { Later, Run } from '../answers.ts';
import type { BenchFile } from '../extracts.ts';
import type { Memory } from '../memory.ts';
import type { Question } from '../question.ts';
import type { nodeContestants } from './contestants.ts';

/** What a process is to run. */
export type Job = {
  readonly name: keyof typeof nodeContestants;
  readonly files: readonly BenchFile[];
  readonly question: Question;
};

/** What became of it. */
export type Outcome = Run & {
  /** Absent where the system does not tell it. */
  readonly memory?: Memory | undefined;
  readonly later?: Later | undefined;
  /** Milliseconds of processor time meanwhile, of all its threads: what others take is no part of it. */
  readonly processor: number;
};
