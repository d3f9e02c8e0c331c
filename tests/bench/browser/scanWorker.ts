import { expose } from 'comlink';
import { runScan } from '../contestants/scan.ts';
import type { Question } from '../question.ts';
import { bytesOf } from './tableOf.ts';

const door = {
  run: (files: readonly File[], question: Question, which: 'every column' | 'few columns') =>
    runScan(bytesOf(files), question, which),
  ready: () => true,
};

export type ScanDoor = typeof door;

expose(door);
