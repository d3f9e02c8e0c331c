import { clientOf } from '../../../src/app/sessionClient.ts';
import { answersOf, timeChanges } from '../contestants/product.ts';
import './contest.ts';

/** The worker of the built page, spoken with as the page does. */
const client = clientOf(
  new Worker(document.querySelector('input')?.dataset.worker ?? '', { type: 'module' }),
);

window.contest = {
  ready: async () => void (await client.publishedFigures([])),
  async run(files, { partnership, asAt, coverFrom }) {
    const sources = files.map((file) => ({ name: file.name, blob: file }));
    const started = performance.now();
    await client.load(sources, { partnership, asAt, coverFrom }, () => undefined);
    const read = performance.now();
    const { periodMonths } = partnership;
    const scorecard = await client.scorecard({ partnership, periodMonths, invented: false });
    const done = performance.now();
    return {
      steps: { read: read - started, measures: done - read },
      answers: answersOf(scorecard),
    };
  },
  ask: (question) => timeChanges(client, question),
};
