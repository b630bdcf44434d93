// What a device without a network takes: from a tap to the first question, sending what waited, space, and starting slowly.
import type { Page } from '@playwright/test';
import { expect, PIN, setPin, signIn, skipTo, test, unlock } from '../fixtures';
import { median, tell } from './telling';
import { multiply, waiting } from './vault';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('from the tap on “Start” to the first question, without a network', async ({ page, context }) => {
  await signIn(page, 'worker');
  await setPin(page);
  await context.setOffline(true);
  await page.goto('/people');
  await unlock(page);
  const toWho: number[] = [];
  const toQuestion: number[] = [];
  for (let turn = 0; turn < 9; turn += 1) {
    const start = page.getByRole('link', { name: /^Start/ }).nth(turn);
    await expect(start).toBeVisible();
    let since = performance.now();
    await start.click();
    await heading(page, 'Who is answering?').waitFor();
    toWho.push(performance.now() - since);
    since = performance.now();
    await page.getByRole('button', { name: /answers alone/ }).click();
    await page.getByRole('radio').first().waitFor({ state: 'attached' });
    toQuestion.push(performance.now() - since);
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await page.getByRole('link', { name: 'Stop for now' }).click();
    await expect(heading(page, 'People')).toBeVisible();
  }
  const both = toWho.map((time, turn) => time + toQuestion[turn]);
  tell('tap to first question', median(both) / 1000, 's', 1, `median of ${both.length}; to “who is answering” ${(median(toWho) / 1000).toFixed(2)}, from there ${(median(toQuestion) / 1000).toFixed(2)}, the driver's own time included`);
});

test('sending 200 assessments that waited', async ({ page, context }) => {
  await signIn(page, 'worker');
  await setPin(page);
  const people = (await (await page.request.get('/api/v1/people?per_page=200')).json().catch(() => null)) ?? null;
  await page.goto('/people');
  await unlock(page);
  await page.getByRole('link', { name: /^Start/ }).first().click();
  await page.getByRole('button', { name: /answers alone/ }).click();
  await skipTo(page, /Check the answers/);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send the answers' }).click();
  await expect(heading(page, 'Kept safely on this device')).toBeVisible();
  const asked = people?.people.items.filter((one: { status: string }) => !['opted_out', 'ended'].includes(one.status)) ?? [];
  await multiply(page, PIN, asked.map((one: { id: string }) => one.id), 200);
  await expect.poll(() => waiting(page)).toBe(200);
  const since = performance.now();
  await context.setOffline(false);
  await expect.poll(() => waiting(page), { timeout: 300_000, intervals: [100] }).toBe(0);
  tell('sending 200', (performance.now() - since) / 1000, 's', 10, 'from the network’s return until nothing waits');
});

test('space of 250 people and a year of assessments', async ({ page, context }) => {
  // The demonstration's own people, repeated until they are 250, each with four assessments where they have that many.
  await context.route('**/api/v1/device-pack', async (route) => {
    const answer = await route.fetch();
    const pack = await answer.json();
    const rich = pack.people.filter((one: { progress: { occasions: unknown[] } }) => one.progress.occasions.length >= 3);
    pack.people = Array.from({ length: 250 }, (_, number) => rich[number % rich.length]);
    await route.fulfill({ response: answer, json: pack });
  });
  await signIn(page, 'worker');
  await setPin(page);
  const used = await page.evaluate(async () => {
    const { usage, usageDetails } = await navigator.storage.estimate() as StorageEstimate & { usageDetails?: Record<string, number> };
    return { usage: usage ?? 0, parts: usageDetails ?? {} };
  });
  const data = (used.parts.indexedDB ?? used.usage) / 1e6;
  tell('space of 250 people and a year', data, 'MB', 5, `the app itself ${((used.usage / 1e6) - data).toFixed(1)} MB besides`);
});

test('starting the installed app without a network on a processor four times slower', async ({ page, context }) => {
  await signIn(page, 'worker');
  await setPin(page);
  await context.setOffline(true);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const toPin: number[] = [];
  const toList: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    let since = performance.now();
    await page.goto('/people');
    await page.getByLabel('PIN', { exact: true }).waitFor();
    toPin.push(performance.now() - since);
    await page.getByLabel('PIN', { exact: true }).fill(PIN);
    since = performance.now();
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await page.locator('.app-person').first().waitFor();
    toList.push(performance.now() - since);
  }
  tell('start to the PIN', median(toPin) / 1000, 's', 2, `median of 5; from the PIN to the list ${(median(toList) / 1000).toFixed(2)} s more`);
});
