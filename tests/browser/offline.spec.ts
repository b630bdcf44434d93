// The app on the device: it starts without a network, and what was begun can be gone on with.
import { expect, look, signIn, startWith, test } from './fixtures';

test('after one visit the app starts without a network', async ({ page, context }) => {
  await signIn(page, 'worker');
  // The worker is installed with its whole set of files.
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await startWith(page, 'baseline_due');
  const person = page.url();
  await page.getByRole('button', { name: /answers alone/ }).click();
  await page.getByRole('radio').nth(1).check({ force: true });
  await expect(page.locator('#main').getByText('Saved on this device')).toBeVisible();
  await context.setOffline(true);
  await page.goto(person.split('?')[0]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await look(page, 'offline-start');
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /You have begun to ask/ })).toBeVisible();
});

test('it can be installed: a manifest and icons that are there', async ({ page, request, baseURL }) => {
  await page.goto('/sign-in');
  const manifest = await (await request.get(`${baseURL}/manifest.webmanifest`)).json();
  for (const icon of manifest.icons) {
    const answer = await request.get(`${baseURL}${icon.src}`);
    expect(answer.headers()['content-type']).toBe(icon.type);
  }
  const { installabilityErrors } = await (await page.context().newCDPSession(page)).send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter((error) => error.errorId !== 'in-incognito')).toEqual([]);
});
