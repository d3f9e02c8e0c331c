import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browser.ts';
import { forgetPeak, type Memory, memoryIsTold, memoryOf } from '../memory.ts';

/** Starts a browser of its own for one run, so that no run finds what another left. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--js-flags=--expose-gc',
    ],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Begins to watch the memory of the browser's page, which is first told to forget what it no longer
 * needs; the function that comes back tells it.
 */
export async function watchMemory(browser: Browser, page: Page): Promise<() => Memory | undefined> {
  if (!memoryIsTold) return () => undefined;
  await page.evaluate(collectGarbage);
  for (const worker of page.workers()) await worker.evaluate(collectGarbage);
  await page.waitForTimeout(1000);
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const idle = new Map(pages.map((id) => [id, memoryOf(id, 'now')]));
  for (const id of pages) forgetPeak(id);
  return () => {
    const alive = pages.map((id) => ({ id, peak: peakOf(id) }));
    const [busiest] = alive.toSorted((a, b) => b.peak - a.peak);
    return busiest && { idle: idle.get(busiest.id) ?? 0, peak: busiest.peak };
  };
}

/** Runs in the page and in its workers. */
function collectGarbage(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

/** 0 for a process that is no longer there: the browser ends those that stand by. */
function peakOf(id: number): number {
  try {
    return memoryOf(id, 'peak');
  } catch {
    return 0;
  }
}
