import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { serve } from '../journeys/support/serve.ts';

export type PageTiming = {
  /** From giving the files to the page until it says that all are read. */
  readonly load: number;
  /** Main-thread tasks over 50 ms in that time, in ms. */
  readonly longTasks: readonly number[];
  /** Each change of the locality, until its picture was painted, in ms. */
  readonly filters: readonly number[];
};

/** Loads the files in the built page, as a person does, then changes the locality. */
export async function timePage(paths: readonly string[], rounds: number): Promise<PageTiming[]> {
  const executablePath = findBrowser();
  const site = await serve('dist', '/');
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  const timings: PageTiming[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage();
    timings.push(await timeOnce(page, site.address, paths));
    await page.close();
  }
  await browser.close();
  site.stop();
  return timings;
}

async function timeOnce(
  page: Page,
  address: string,
  paths: readonly string[],
): Promise<PageTiming> {
  await page.addInitScript(watchLongTasks);
  await page.goto(`${address}#/load`);
  await page.getByText('All files are read.').waitFor({ state: 'attached' });

  await page.evaluate(() => performance.mark('given'));
  const started = performance.now();
  await page.getByLabel('Choose files').setInputFiles([...paths]);
  await page.evaluate(untilRead);
  const load = performance.now() - started;
  const longTasks = await page.evaluate(longTasksSinceGiven);

  await page.getByRole('link', { name: 'Go to the scorecard' }).click();
  const filter = page.getByRole('combobox', { name: 'Locality', exact: true });
  await filter.waitFor();
  const values = await filter
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const filters: number[] = [];
  for (const value of [...values.slice(1), 'all']) {
    await page.evaluate(watchFilter);
    await filter.selectOption(value);
    filters.push(await page.evaluate(() => window.painted ?? Promise.resolve(Number.NaN)));
  }
  return { load, longTasks, filters };
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
