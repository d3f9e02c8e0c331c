/** The door of a process that runs one contestant: the job comes as a file, the outcome goes to another. */
import { readFileSync, writeFileSync } from 'node:fs';
import { forgetPeak, memoryIsTold, memoryOf } from '../memory.ts';
import { type NodeContestant, nodeContestants } from './contestants.ts';
import type { Job, Outcome } from './job.ts';

const [jobFile = '', outcomeFile = ''] = process.argv.slice(2);
const { name, files, question } = JSON.parse(readFileSync(jobFile, 'utf8')) as Job;
const idle = memoryIsTold ? memoryOf(process.pid, 'now') : undefined;
if (memoryIsTold) forgetPeak(process.pid);
const before = process.cpuUsage();
const contestant: NodeContestant = nodeContestants[name];
const { ask, ...run } = await contestant(files, question);
const { user, system } = process.cpuUsage(before);
const memory = idle === undefined ? undefined : { idle, peak: memoryOf(process.pid, 'peak') };
const outcome: Outcome = {
  ...run,
  memory,
  later: await ask?.(),
  processor: (user + system) / 1000,
};
writeFileSync(outcomeFile, JSON.stringify(outcome));
process.exit(0);
