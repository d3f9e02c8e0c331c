import { wrap } from 'comlink';
import type { ScanDoor } from './scanWorker.ts';
import './contest.ts';

const remote = wrap<ScanDoor>(
  new Worker(new URL('./scanWorker.ts', import.meta.url), { type: 'module' }),
);
const which = new URLSearchParams(location.search).get('columns') === 'few' ? 'few' : 'every';

window.contest = {
  ready: async () => void (await remote.ready()),
  run: (files, question) =>
    remote.run(files, question, which === 'few' ? 'few columns' : 'every column'),
};
