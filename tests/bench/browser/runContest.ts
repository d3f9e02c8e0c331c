import type { Measured } from '../contenders.ts';
import type { BenchFile } from '../extracts.ts';
import type { Question } from '../question.ts';
import { watchMemory, withBrowser } from './launch.ts';
import { within } from './within.ts';
import './contest.ts';

type Place = {
  readonly address: string;
  /** Which page of the bench, and what it is told. */
  readonly query: string;
  readonly longestRun: number;
};

/** Runs one contestant in a browser of its own: it is ready and at rest before it gets the files. */
export function runContest(
  files: readonly BenchFile[],
  question: Question,
  { address, query, longestRun }: Place,
): Promise<Measured> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const work = async (): Promise<Measured> => {
      await page.goto(`${address}?${query}`);
      await page.locator('body[data-loaded]').waitFor();
      await page.evaluate(() => window.contest?.ready());
      await page.locator('input').setInputFiles(files.map(({ path }) => path));
      const memory = await watchMemory(browser, page);
      const run = await page.evaluate((asked) => {
        const chosen = document.querySelector('input')?.files ?? [];
        return window.contest?.run([...chosen], asked);
      }, question);
      if (!run) throw new Error('The page of the bench did not start.');
      const most = memory();
      const later = await page.evaluate((asked) => window.contest?.ask?.(asked), question);
      return { ...run, memory: most, later };
    };
    return await within(longestRun, work(), errors);
  });
}
