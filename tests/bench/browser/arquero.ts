import { wrap } from 'comlink';
import './contest.ts';
import type { ArqueroDoor } from './arqueroWorker.ts';

const remote = wrap<ArqueroDoor>(
  new Worker(new URL('./arqueroWorker.ts', import.meta.url), { type: 'module' }),
);

window.contest = {
  ready: async () => void (await remote.ready()),
  run: (files, question) => remote.run(files, question),
};
