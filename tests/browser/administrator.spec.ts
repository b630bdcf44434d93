// An administrator: accounts, instruments, the audit log; and how a new account begins.
import { expect, look, signIn, test } from './fixtures';

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
