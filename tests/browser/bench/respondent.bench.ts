// What a respondent waits for, on a slow phone and a slow line: four times slower, 1.6 Mbit/s down, 0.75 up, 150 ms there and back.
import type { CDPSession, Page } from '@playwright/test';
import { expect, makeLink, test } from '../fixtures';
import { median, tell } from './telling';

test.use({ viewport: { width: 390, height: 844 } });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function slow(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return devtools;
}

/** Milliseconds from the start of the page's loading, by its own clock, until its first question can be answered. */
async function firstQuestion(page: Page): Promise<number> {
  await page.locator('.capture-next').waitFor();
  // “Next” on the page that says what this is; nobody has to wait for the questions any more.
  await page.evaluate(() => document.querySelector<HTMLElement>('.capture-next')?.click());
  await page.getByRole('radio').first().waitFor({ state: 'attached' });
  return page.evaluate(() => performance.now());
}

test('the first question, on a first visit and on the next', async ({ browser, server }) => {
  const first: number[] = [];
  const again: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const { path } = await makeLink(server, 'answer');
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, baseURL: server.url });
    const page = await context.newPage();
    await slow(page);
    await page.goto(path, { waitUntil: 'commit' });
    first.push(await firstQuestion(page));
    await page.evaluate(async () => { await navigator.serviceWorker.ready; });
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
    const next = await context.newPage();
    await slow(next);
    await page.close();
    await next.goto(path, { waitUntil: 'commit' });
    await next.getByRole('radio').first().waitFor({ state: 'attached' });
    again.push(await next.evaluate(() => performance.now()));
    await context.close();
  }
  tell('first question, first visit', median(first) / 1000, 's', 3, `median of ${first.length}, 4× slower, slow 4G`);
  tell('first question, next visit', median(again) / 1000, 's', 1, `median of ${again.length}, the same`);
});

test('from the tap to the next question', async ({ page, server }) => {
  const { path } = await makeLink(server, 'answer');
  await slow(page);
  await page.goto(path);
  await firstQuestion(page);
  const taps: number[] = [];
  for (let turn = 0; turn < 9; turn += 1) {
    // From the tap's own moment to the first frame that shows the next heading, all by the page's clock.
    taps.push(await page.evaluate(() => new Promise<number>((done) => {
      const before = document.querySelector('h1')?.textContent;
      const since = performance.now();
      const seen = () => {
        if (document.querySelector('h1')?.textContent === before) return requestAnimationFrame(seen);
        return requestAnimationFrame(() => done(performance.now() - since));
      };
      const buttons = [...document.querySelectorAll<HTMLElement>('.capture-next, .capture-choice')];
      buttons[0]?.click();
      requestAnimationFrame(seen);
    })));
    await expect(heading(page)).toHaveCount(1);
  }
  tell('tap to next question', median(taps), 'ms', 50, `median of ${taps.length}, worst ${Math.max(...taps).toFixed(0)}, 4× slower`);
});
