// An administrator: accounts, instruments, the audit log; and how a new account begins.
import { createCipheriv, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';

import { PASSWORD, expect, look, signIn, test } from './fixtures';

test('adds an account, whose owner chooses a password of their own', async ({ page, browser, baseURL }) => {
  await signIn(page, 'administrator');
  await look(page, 'users');
  await page.goto('/users/new');
  await page.getByRole('button', { name: 'Add account' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'new-user-errors');
  await page.getByLabel('Email address').fill('new.evaluator@example.org');
  await page.getByLabel('Full name').fill('Nora New');
  await page.getByRole('radio', { name: /Evaluator/ }).check({ force: true });
  await page.getByRole('button', { name: 'Add account' }).click();
  const oneTime = (await page.locator('.users__secret code').textContent())?.trim() ?? '';
  expect(oneTime.length).toBeGreaterThan(10);
  await look(page, 'new-user-password');

  const context = await browser.newContext({ baseURL });
  const theirs = await context.newPage();
  await theirs.goto('/sign-in');
  await theirs.getByLabel('Email address').fill('new.evaluator@example.org');
  await theirs.getByLabel('Password', { exact: true }).fill(oneTime);
  await theirs.getByRole('button', { name: 'Sign in' }).click();
  await expect(theirs.getByRole('heading', { level: 1, name: 'Choose your own password' })).toBeVisible();
  await look(theirs, 'first-password');
  await theirs.getByLabel('The password you were given').fill(oneTime);
  await theirs.getByLabel('New password').fill('four quiet rivers meet');
  await theirs.getByRole('button', { name: 'Save new password' }).click();
  await expect(theirs.getByRole('heading', { level: 1, name: 'Hello, Nora New' })).toBeVisible();
  await context.close();

  await page.goto('/audit');
  await look(page, 'audit');
});

test('an instrument with faults is refused line by line', async ({ page }) => {
  await signIn(page, 'administrator');
  await page.goto('/instruments');
  await look(page, 'instruments-administrator');
  await page.locator('input[type=file]').setInputFiles({
    name: 'broken.toml', mimeType: 'text/plain', buffer: Buffer.from('format = 1\nkey = "outcomes"\ncolour = "red"\n'),
  });
  await page.getByRole('button', { name: 'Check and load' }).click();
  await expect(page.getByText(/[Ll]ine 3/).first()).toBeVisible();
  await look(page, 'instruments-errors');
});

test('the texts of a language are downloaded, and loaded back', async ({ page }) => {
  await signIn(page, 'administrator');
  await page.goto('/languages');
  await look(page, 'languages');
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose the language of the file');
  await expect(page.getByRole('alert')).toContainText('Choose a file');
  await look(page, 'languages-errors');

  const begun = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download Polski' }).click();
  const file = await (await begun).path();
  const sheet = { mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: readFileSync(file) };
  await page.getByLabel('Language of the file').selectOption('ur');
  await page.locator('input[type=file]').setInputFiles({ ...sheet, name: 'texts.xlsx' });
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByRole('heading', { name: /to put right/ })).toBeFocused();
  await expect(page.getByText('This sheet is of another language. Load it there.').first()).toBeVisible();
  await look(page, 'languages-faults');

  await page.getByLabel('Language of the file').selectOption('pl');
  await page.locator('input[type=file]').setInputFiles({ ...sheet, name: 'texts.xlsx' });
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByRole('heading', { name: 'The file can be loaded' })).toBeFocused();
  await expect(page.getByText('There is nothing to change.')).toBeVisible();
  await look(page, 'languages-ready');
});

test('a wrong password tells nothing, and what was typed stays', async ({ page }) => {
  await page.goto('/sign-in');
  await look(page, 'sign-in');
  for (const email of ['worker@example.org', 'nobody@example.org']) {
    await page.getByLabel('Email address').fill(email);
    await page.getByLabel('Password', { exact: true }).fill('not the password at all');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByLabel('Email address')).toHaveValue(email);
  }
  await look(page, 'sign-in-refused');
});

/** AES-256-GCM as a tablet seals: base64 of the initialisation vector, the cipher text and its tag. */
function seal(key: Buffer, place: string, plain: Buffer): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

/** An id of version 7, as the app makes them. */
function id(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const rest = randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(15)}`;
}

/** The file that a worker's tablet would save of these finished records, in which `ID` stands for each one's own. */
async function sealedFile(worker: APIRequestContext, account: string, finished: object[]): Promise<object> {
  const device = randomUUID();
  const { key } = await (await worker.get(`/api/v1/devices/${device}/key`)).json();
  const recordsKey = randomBytes(32);
  const records = finished.map((one) => {
    const record = id();
    const body = JSON.stringify({ finished: JSON.parse(JSON.stringify(one).replaceAll('ID', record)) });
    const place = `outbox|${account}|${record}|1|1`;
    return { id: record, format: 1, revision: 1, body: seal(recordsKey, place, Buffer.from(body)) };
  });
  return {
    version: 1, account, device, exported_at: new Date().toISOString(),
    wrapped_key: seal(Buffer.from(key, 'base64'), `key|${account}|${device}`, recordsKey), records,
  };
}

test('answers from a tablet that cannot send them are recovered, and what is refused is held', async ({ page, playwright, baseURL }) => {
  const worker = await playwright.request.newContext({ baseURL });
  const signedIn = await worker.post('/api/v1/session', { data: { email: 'worker@example.org', password: PASSWORD } });
  const { id: account } = await signedIn.json();
  const list = await (await worker.get('/api/v1/people?status=overdue')).json();
  const attempt = (at: string) =>
    ({ not_today: { person: list.people.items[0].id, attempt: { id: 'ID', at, reason: 'unwell' } } });
  const file = await sealedFile(worker, account, [attempt(new Date().toISOString()), attempt('2001-01-01T09:00:00Z')]);
  await worker.dispose();
  const upload = { name: 'outcomes-sealed.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) };

  await signIn(page, 'administrator');
  await page.goto('/recoveries');
  await expect(page.getByText('Nothing is held.')).toBeVisible();
  await look(page, 'recoveries');
  await page.getByRole('button', { name: 'Recover', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Choose the file saved from the tablet');
  await page.locator('input[type=file]').setInputFiles({ ...upload, buffer: Buffer.from('{"colour":"red"}') });
  await page.getByRole('button', { name: 'Recover', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('not a file saved from a tablet');
  await look(page, 'recoveries-error');

  await page.locator('input[type=file]').setInputFiles(upload);
  await page.getByRole('button', { name: 'Recover', exact: true }).click();
  await expect(page.getByRole('heading', { name: '2 records were looked at' })).toBeFocused();
  await expect(page.getByText('1 received')).toBeVisible();
  const held = page.getByRole('listitem').filter({ hasText: 'Captured by' });
  await expect(held).toHaveCount(1);
  await expect(held).toContainText('before the first day of service');
  await look(page, 'recoveries-report');
  await held.getByRole('button', { name: /^Try again/ }).click();
  await expect(held.getByText('It still cannot be stored.')).toBeVisible();

  await page.goto('/audit');
  await expect(page.getByText('Recovered from a device').first()).toBeVisible();
  await expect(page.getByText('Recovered, and held until it can be stored').first()).toBeVisible();
});
