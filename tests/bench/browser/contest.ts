import type { Later, Run } from '../answers.ts';
import type { Question } from '../question.ts';

/** A contestant in a page of the bench: it gets ready, and then reads the files that were chosen. */
export type Contest = {
  /** What the product does too before files are chosen. */
  ready(): Promise<void>;
  run(files: readonly File[], question: Question): Promise<Run>;
  /** What a person changes afterwards. */
  ask?(question: Question): Promise<Later>;
};

declare global {
  interface Window {
    contest?: Contest;
  }
}
