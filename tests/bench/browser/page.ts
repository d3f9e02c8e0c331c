import type { Page } from '@playwright/test';
import type { BenchFile } from '../extracts.ts';
import type { Memory } from '../memory.ts';
import { watchMemory, withBrowser } from './launch.ts';
import { within } from './within.ts';

/** What a person waits for in the built page; milliseconds. */
export type PageTiming = {
  /** From giving the files to the page until it says that all are read. */
  readonly load: number;
  /** Main-thread tasks over 50 ms in that time. */
  readonly longTasks: readonly number[];
  readonly memory: Memory | undefined;
  /** Each change, until its picture was painted, by what was changed. */
  readonly painted: Readonly<Record<string, readonly number[]>>;
};

/** The first scorecard of the sample, in a page that was never opened. */
export type FirstScorecard = {
  /** From going to the address until it was painted. */
  readonly milliseconds: number;
  /** Scripts that were fetched by then. */
  readonly scripts: readonly string[];
};

/** Loads the files in the built page, as a person does, then changes the locality and the groups. */
export function timePage(
  files: readonly BenchFile[],
  address: string,
  longestRun: number,
): Promise<PageTiming> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.addInitScript(watchLongTasks);
    const work = async (): Promise<PageTiming> => {
      await page.goto(`${address}#/load`);
      await page.getByText('All files are read.').waitFor({ state: 'attached' });
      const memory = await watchMemory(browser, page);
      const load = await timeLoad(page, files);
      const longTasks = await page.evaluate(longTasksSinceGiven);
      const peak = memory();
      const painted = {
        'the locality, all measures of the scorecard': await timeLocalities(page),
        'the groups of a measure, by age and by sex': await timeGroups(page, address),
      };
      return { load, longTasks, memory: peak, painted };
    };
    page.setDefaultTimeout(longestRun);
    return await within(longestRun, work());
  });
}

async function timeLoad(page: Page, files: readonly BenchFile[]): Promise<number> {
  await page.evaluate(() => performance.mark('given'));
  const started = performance.now();
  await page.getByLabel('Choose files').setInputFiles(files.map(({ path }) => path));
  await page.evaluate(untilRead);
  return performance.now() - started;
}

async function timeLocalities(page: Page): Promise<number[]> {
  await page.getByRole('link', { name: 'Go to the scorecard' }).click();
  const filter = page.getByRole('combobox', { name: 'Locality', exact: true });
  await filter.waitFor();
  const values = await filter
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const painted: number[] = [];
  for (const value of [...values.slice(1), 'all']) {
    await page.evaluate(watchFilter);
    await filter.selectOption(value);
    painted.push(await page.evaluate(() => window.painted ?? Promise.resolve(Number.NaN)));
  }
  return painted;
}

async function timeGroups(page: Page, address: string): Promise<number[]> {
  const painted: number[] = [];
  for (const measure of ['contacts-neglect', 'assessments-neglect', 'cp-neglect']) {
    await page.goto(`${address}#/measure/${measure}`);
    const filter = page.getByRole('combobox', { name: 'Break down by' });
    await filter.waitFor();
    for (const dimension of ['sex', 'age', 'sex', 'age']) {
      await page.locator('[aria-labelledby="by-group"][aria-busy="false"]').waitFor();
      if ((await filter.inputValue()) === dimension) continue;
      await page.evaluate(watchGroups);
      await filter.selectOption(dimension);
      painted.push(await page.evaluate(() => window.painted ?? Promise.resolve(Number.NaN)));
    }
  }
  return painted;
}

/** Opens the built page as somebody who never did, and waits for the scorecard of the sample. */
export function timeFirstScorecard(address: string, longestRun: number): Promise<FirstScorecard> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.addInitScript(watchFirstScorecard);
    const work = async (): Promise<FirstScorecard> => {
      await page.goto(address);
      const milliseconds = await page.evaluate(() => window.painted ?? Promise.resolve(Number.NaN));
      const scripts = await page.evaluate(
        (until) =>
          performance
            .getEntriesByType('resource')
            .filter(({ name, startTime }) => name.endsWith('.js') && startTime <= until)
            .map(({ name }) => name.replace(/.*\//, '')),
        milliseconds,
      );
      return { milliseconds, scripts };
    };
    return await within(longestRun, work());
  });
}

declare global {
  interface Window {
    longTasks?: { readonly at: number; readonly duration: number }[];
    painted?: Promise<number>;
  }
}

/** Runs in the page, before its own scripts. */
function watchLongTasks(): void {
  const seen: { at: number; duration: number }[] = [];
  window.longTasks = seen;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.push({ at: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page, before its own scripts. */
function watchFirstScorecard(): void {
  window.painted = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('main th.measure')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
    observer.observe(document, { subtree: true, childList: true });
  });
}

/** Runs in the page: looks seldom and cheaply, for the waiting must not be what is measured. */
async function untilRead(): Promise<void> {
  while (!document.querySelector('main')?.textContent?.includes('files of your own')) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Runs in the page. The observer is told of a task only after it, so this waits a little. */
async function longTasksSinceGiven(): Promise<number[]> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const given = performance.getEntriesByName('given').at(-1)?.startTime ?? 0;
  return (window.longTasks ?? []).filter(({ at }) => at >= given).map(({ duration }) => duration);
}

/** Runs in the page: from the change of the filter, over the change of the page, to the next frame. */
function watchFilter(): void {
  window.painted = new Promise((resolve) => {
    let changed = 0;
    document.addEventListener(
      'change',
      () => {
        changed = performance.now();
      },
      { capture: true, once: true },
    );
    const main = document.querySelector('main') ?? document.body;
    const observer = new MutationObserver(() => {
      if (changed === 0) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - changed)));
    });
    observer.observe(main, { subtree: true, childList: true, characterData: true });
  });
}

/** Runs in the page: from the change of the groups, over the worker's answer, to the next frame. */
function watchGroups(): void {
  window.painted = new Promise((resolve) => {
    let changed = 0;
    document.addEventListener(
      'change',
      () => {
        changed = performance.now();
      },
      { capture: true, once: true },
    );
    const groups = document.querySelector('[aria-labelledby="by-group"]') ?? document.body;
    const observer = new MutationObserver(() => {
      if (groups.getAttribute('aria-busy') !== 'false') return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - changed)));
    });
    observer.observe(groups, { attributes: true, attributeFilter: ['aria-busy'] });
  });
}
