import { expose } from 'comlink';
import { runArquero } from '../peers/arquero.ts';
import type { Question } from '../question.ts';
import { bytesOf } from './tableOf.ts';

const door = {
  run: (files: readonly File[], question: Question) => runArquero(bytesOf(files), question),
  ready: () => true,
};

export type ArqueroDoor = typeof door;

expose(door);
