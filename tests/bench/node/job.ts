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
  /** How much of a processor it had meanwhile: less than 1 where it had to wait for others. */
  readonly share: number;
};
