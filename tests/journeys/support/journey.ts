import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type Site, serve } from './serve.ts';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type PerTest = {
  /** What no journey may cause: errors, dialogs, requests to elsewhere, breaches of the policy. */
  readonly faults: string[];
};
type PerWorker = { readonly site: Site };

export const test = base.extend<PerTest, PerWorker>({
  /** The built page, under a path as on a council's own web server. */
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for this form
    async ({}, use) => {
      const site = await serve('dist', '/some/path/');
      await use(site);
      site.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.address),
  faults: [
    async ({ page, site }, use) => {
      const faults: string[] = [];
      const home = new URL(site.address).origin;
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
      page.on('dialog', async (dialog) => {
        faults.push(`dialog: ${dialog.message()}`);
        await dialog.dismiss();
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        const elsewhere = url.protocol.startsWith('http') && url.origin !== home;
        if (elsewhere) faults.push(`request to elsewhere: ${request.url()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          reportError(new Error(`policy: ${event.violatedDirective} of ${event.blockedURI}`));
        });
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Expects that axe finds nothing against WCAG 2.2 A and AA on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(levels).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' ')})`,
  );
  expect(found).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
}

/** Expects that the page is no wider than the window, and that no text is cut off. */
export async function expectNothingCut(page: Page): Promise<void> {
  const wider = await page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
  expect(wider).toBeLessThanOrEqual(0);
  // A drawing takes the width of its place once that has been measured.
  await expect.poll(() => page.evaluate(textCutOff)).toEqual([]);
}

function textCutOff(): string[] {
  const hides = new Set(['hidden', 'clip']);
  return [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((element) => {
      const style = getComputedStyle(element);
      const drawn = element.clientWidth > 1 && element.clientHeight > 1;
      const seen = drawn && element.checkVisibility();
      return seen && hides.has(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}
