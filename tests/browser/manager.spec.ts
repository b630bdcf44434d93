// A registered manager: people and their dates, and past ratings from a file.
import { expect, look, setPin, signIn, test, unlock } from './fixtures';

test('registers somebody, corrects, opts out and in, ends', async ({ page }) => {
  await signIn(page, 'manager');
  await page.getByRole('link', { name: 'Register a person' }).click();
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'register-errors');
  await page.getByLabel('The name they like to be called').fill('Agnes Testwood');
  await page.getByLabel('Your reference').fill('T-1001');
  await page.getByLabel('Area', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('radio', { name: /Social care/ }).check({ force: true });
  const start = new Date(Date.now() - 20 * 86_400_000);
  await page.getByLabel('Day').fill(String(start.getUTCDate()));
  await page.getByLabel('Month').fill(start.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' }).slice(0, 3));
  await page.getByLabel('Year').fill(String(start.getUTCFullYear()));
  await look(page, 'register');
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByText('Agnes Testwood is registered.')).toBeVisible();
  await look(page, 'person');

  await page.getByRole('link', { name: 'Correct details' }).click();
  await page.getByLabel('The name they like to be called').fill('Aggie Testwood');
  await look(page, 'person-edit');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Aggie Testwood' })).toBeVisible();

  await page.getByRole('link', { name: 'Opt out of being asked' }).click();
  await page.getByRole('radio', { name: 'The person', exact: true }).check({ force: true });
  await page.getByRole('radio', { name: /rather not be asked/ }).check({ force: true });
  await fillToday(page);
  await look(page, 'opt-out');
  await page.getByRole('button', { name: 'Opt out' }).click();
  await expect(page.getByText('has opted out and will not be asked')).toBeVisible();
  const person = page.url();
  await page.goto(`${person}/opt-out`);
  await expect(page.getByRole('heading', { level: 1, name: 'Aggie Testwood has already opted out' })).toBeVisible();
  await look(page, 'opted-out-already');
  await page.getByRole('link', { name: 'Back to this person' }).first().click();

  await page.getByRole('link', { name: 'Opt in again' }).click();
  await page.getByRole('radio', { name: 'The person', exact: true }).check({ force: true });
  await fillToday(page);
  await look(page, 'opt-in');
  await page.getByRole('button', { name: /Opt in/ }).click();
  await expect(page.getByRole('link', { name: 'Opt out of being asked' })).toBeVisible();

  await page.getByRole('link', { name: 'Move to another provider' }).click();
  await look(page, 'transfer');
  await page.goBack();
  await page.getByRole('link', { name: 'End the service' }).click();
  await page.getByRole('radio', { name: 'They moved out of the area' }).check({ force: true });
  await fillToday(page);
  await look(page, 'end');
  await page.getByRole('button', { name: 'End the service' }).click();
  await expect(page.getByText('The service for Aggie Testwood has ended.')).toBeVisible();
  for (const form of ['end', 'transfer', 'opt-out', 'opt-in']) {
    await page.goto(`${person}/${form}`);
    await expect(page.getByRole('heading', { level: 1, name: 'The service for Aggie Testwood has ended' })).toBeVisible();
    await expect(page.locator('#main form')).toHaveCount(0);
  }
});

/** Fills in today wherever the form has not suggested a day. */
async function fillToday(page: import('@playwright/test').Page): Promise<void> {
  const now = new Date();
  const parts: [string, number][] = [['Day', now.getUTCDate()], ['Month', now.getUTCMonth() + 1], ['Year', now.getUTCFullYear()]];
  if (await page.getByLabel('Day', { exact: true }).count() === 0 || !(await page.getByLabel('Day', { exact: true }).isVisible())) return;
  for (const [label, value] of parts) await page.getByLabel(label, { exact: true }).fill(String(value));
}

test('searches without leaving a name in the address', async ({ page }) => {
  await signIn(page, 'manager');
  await expect(page.getByRole('link', { name: /^Start/ }).first()).toBeVisible();
  await page.getByLabel('Search by name or reference').fill('zzzz-nobody');
  await expect(page.getByText('Nobody matches')).toBeVisible();
  await look(page, 'people-nobody');
  expect(page.url()).not.toContain('zzzz');
});

test('the list is where it was left when one comes back to it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, 'manager');
  const person = page.locator('.app-person__name a').nth(12);
  const name = (await person.textContent()) ?? '';
  await person.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => window.scrollY);
  expect(left).toBeGreaterThan(500);
  await person.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBeLessThan(200);
  await page.goBack();
  await expect(page.locator('.app-person__name a').nth(12)).toHaveText(name);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(left - 100);
});

test('a search without a network shows nobody who was not searched for', async ({ page, context }) => {
  // As on a device that has just been signed in to: nothing is taken along yet.
  await context.route('**/api/v1/device-pack', (route) => route.abort());
  await signIn(page, 'manager');
  await expect(page.getByRole('link', { name: /^Start/ }).first()).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('Search by name or reference').fill('zz');
  await expect(page.getByText('Searching needs a network')).toBeVisible();
  await expect(page.locator('.app-person')).toHaveCount(0);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Nobody matches')).toBeVisible();
});

test('a search without a network finds who was taken along', async ({ page, context }) => {
  await signIn(page, 'manager');
  await setPin(page);
  await page.goto('/people');
  await unlock(page);
  const name = (await page.locator('.app-person__name').first().textContent())?.trim() ?? '';
  await context.setOffline(true);
  await page.getByLabel('Search by name or reference').fill('zz');
  await expect(page.getByText('Nobody matches')).toBeVisible();
  await page.getByLabel('Search by name or reference').fill(name.toUpperCase());
  await expect(page.locator('.app-person__name').first()).toHaveText(name);
  await expect(page.getByText('There is no network now.')).toBeVisible();
});

test('brings in past ratings: every bad line at once, then all or nothing', async ({ page }) => {
  await signIn(page, 'manager');
  await page.goto('/imports');
  await look(page, 'imports');
  const file = (text: string) => ({ name: 'ratings.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const choose = page.locator('input[type=file]');
  for (const [text, told] of [['', 'The file you chose is empty'], ['reference,captured_on,home.overall\r\n', 'The file you chose has no lines of ratings']]) {
    await choose.setInputFiles(file(text));
    await page.getByRole('button', { name: 'Check the file' }).click();
    await expect(page.getByRole('alert')).toContainText(told);
  }
  await choose.setInputFiles(file('reference,captured_on,home.overall\r\nNOBODY,2026-05-01,3\r\nNOBODY,2026-05-02,6\r\n'));
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByText(/[Ll]ine 2/).first()).toBeVisible();
  await expect(page.getByText(/[Ll]ine 3/).first()).toBeVisible();
  await look(page, 'imports-errors');
});
