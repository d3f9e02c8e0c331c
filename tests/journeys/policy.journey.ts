import { expect, test } from './support/journey.ts';
import { openSample } from './support/pages.ts';

test('the built page carries its policy', async ({ page }) => {
  await openSample(page);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'/);
  await expect(policy).toHaveAttribute('content', /connect-src 'self'/);
  await expect(policy).not.toHaveAttribute('content', /unsafe/);
});

test('the policy forbids scripts in the page and requests to elsewhere, and no breach goes unseen', async ({
  page,
  faults,
}) => {
  await openSample(page);
  const breaches = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(event.effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    await fetch('https://example.org/').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return seen;
  });
  expect(breaches).toEqual(['script-src-elem', 'connect-src']);
  expect(faults.join()).toContain('policy: script-src-elem');
  expect(faults.join()).toContain('policy: connect-src');
  faults.length = 0;
});

test('nothing is kept in the browser', async ({ page, context }) => {
  await openSample(page, '#/?locality=rotherham-south');
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: Object.keys(sessionStorage).filter((key) => !key.startsWith('tsr-scroll')),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ local: 0, session: [], databases: 0, caches: 0 });
  expect(await context.cookies()).toEqual([]);
});
