// What waits on a device and where it waits: a full store, an emptied one, “not today” out of reach, sending in the background.
import { expect, look, setPin, signIn, skipTo, startWith, test, unlock } from './fixtures';

const heading = (page: import('@playwright/test').Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('a full device says so before an answer is taken', async ({ page }) => {
  // The browser tells its own quota whatever is left of it here: what it would tell on a full device is put in its mouth.
  await page.addInitScript(() => {
    if (sessionStorage.getItem('full')) navigator.storage.estimate = async () => ({ quota: 10_000_000, usage: 9_000_000 });
  });
  await signIn(page, 'worker');
  await startWith(page, 'baseline_due');
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await page.reload();
  await expect(heading(page, 'This device is full')).toBeVisible();
  await look(page, 'capture-full');
  await expect(page.getByRole('button', { name: /answers alone/ })).toHaveCount(0);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await page.getByRole('button', { name: /answers alone/ }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
});

test('a store that the browser has emptied is noticed and said', async ({ page }) => {
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  await page.getByRole('button', { name: /answers alone/ }).click();
  await page.getByRole('radio').nth(1).check({ force: true });
  await expect(page.locator('#main').getByText('Saved on this device')).toBeVisible();
  await page.goto('/people');
  await expect(page.getByRole('link', { name: '1 begun, not finished' })).toBeVisible();
  await page.goto('/manifest.webmanifest');
  await page.evaluate(() => new Promise<void>((resolve, reject) => {
    const gone = indexedDB.deleteDatabase('outcomes');
    gone.onsuccess = () => resolve();
    gone.onerror = () => reject(gone.error);
  }));
  await page.goto('/people');
  await expect(page.getByText('Something that was kept here is gone')).toBeVisible();
  await look(page, 'people-cleared');
});

test('“not today” out of reach is kept, shown and sent', async ({ page, context }) => {
  await signIn(page, 'worker');
  await setPin(page);
  await page.goto('/people?status=overdue');
  await unlock(page);
  await page.getByRole('link', { name: /^Start/ }).first().click();
  await expect(heading(page, 'Who is answering?')).toBeVisible();
  const person = new URL(page.url()).pathname.split('/')[2];
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Not today' }).click();
  await page.getByRole('radio', { name: 'They are unwell' }).check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('It is kept on this device.').first()).toBeVisible();
  await look(page, 'not-today-kept');
  await page.goto('/waiting');
  await unlock(page);
  await expect(page.getByText(/^Not today, on/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Nothing is waiting.')).toBeVisible();
  await expect(page.getByText(/not today: arrived on/)).toBeVisible();
  await look(page, 'waiting-sent-today');
  const { events } = await (await page.request.get(`/api/v1/people/${person}`)).json();
  expect(events.filter((event: { kind: string; reason: string }) => event.kind === 'not_today' && event.reason === 'unwell').length).toBeGreaterThan(0);
});

test('the browser’s background sync has an open window send what waits', async ({ page, context, baseURL }) => {
  await signIn(page, 'worker');
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await startWith(page, 'overdue');
  await page.getByRole('button', { name: /answers alone/ }).click();
  await skipTo(page, /Check the answers/);
  await context.route('**/api/v1/assessments/*', (route) => route.abort());
  await page.getByRole('button', { name: 'Send the answers' }).click();
  await expect(heading(page, 'Kept safely on this device')).toBeVisible();
  await context.unroute('**/api/v1/assessments/*');
  const devtools = await context.newCDPSession(page);
  const registrationId = await new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations[0]) resolve(registrations[0].registrationId);
    });
    void devtools.send('ServiceWorker.enable');
  });
  const sent = page.waitForResponse((response) => response.request().method() === 'PUT' && response.url().includes('/assessments/'), { timeout: 4_000 });
  await devtools.send('ServiceWorker.dispatchSyncEvent', { origin: baseURL ?? '', registrationId, tag: 'outbox', lastChance: false });
  expect((await sent).ok()).toBe(true);
  await expect(heading(page, 'Thank you')).toBeVisible();
});
