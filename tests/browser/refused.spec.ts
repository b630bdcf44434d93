// What the server will not take: read on the device, carried to an administrator as a sealed file, and only then removed.
import { readFileSync } from 'node:fs';
import { expect, look, PASSWORD, setPin, signIn, skipTo, startWith, test, unlock } from './fixtures';

test('a refused assessment leaves the device only after the administrator has it', async ({ page, context, browser, playwright, baseURL }) => {
  await signIn(page, 'worker');
  await setPin(page);
  await page.goto('/people');
  await unlock(page);
  await page.getByRole('link', { name: /^Start/ }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who is answering?' })).toBeVisible();
  const person = new URL(page.url()).pathname.split('/')[2];
  await page.getByRole('button', { name: /answers alone/ }).click();
  await skipTo(page, /What would make/);
  await page.getByRole('textbox').fill('A rail beside the marmalade stairs');
  await expect(page.locator('#main').getByText('Saved on this device')).toBeVisible();
  await skipTo(page, /Check the answers/);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send the answers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kept safely on this device' })).toBeVisible();

  // Meanwhile the person has opted out, from today.
  const manager = await playwright.request.newContext({ baseURL });
  await manager.post('/api/v1/session', { data: { email: 'manager@example.org', password: PASSWORD } });
  const { today } = await (await manager.get('/api/v1/programme')).json();
  const out = await manager.post(`/api/v1/people/${person}/opt-out`, {
    data: { on: today, decided_by: 'person', reason: 'not_given', withdraw_earlier: false },
  });
  expect(out.ok()).toBe(true);

  await context.setOffline(false);
  await page.goto('/waiting');
  await unlock(page);
  await page.getByRole('link', { name: /^See what is wrong/ }).click();
  await expect(page.getByText('A rail beside the marmalade stairs')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove from this device' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Check whether it has arrived' }).click();
  await expect(page.getByText('It has not arrived yet.')).toBeVisible();
  await look(page, 'refused');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const file = readFileSync(await (await saved).path());
  expect(file.includes('marmalade')).toBe(false);

  const office = await browser.newContext({ baseURL });
  const administrator = await office.newPage();
  await signIn(administrator, 'administrator');
  await administrator.goto('/recoveries');
  await administrator.locator('input[type=file]').setInputFiles({ name: 'sealed.json', mimeType: 'application/json', buffer: file });
  await administrator.getByRole('button', { name: 'Recover', exact: true }).click();
  await expect(administrator.getByText('1 held')).toBeVisible();
  await expect(administrator.getByText('marmalade')).toHaveCount(0);

  await page.getByRole('button', { name: 'Check whether it has arrived' }).click();
  await expect(page.getByText('It has arrived. It can be removed from this device now.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove from this device' }).click();
  await expect(page.getByText('Nothing is waiting.')).toBeVisible();

  // The opt-out was a mistake: taken back, what is held is stored as the worker's own.
  const back = await manager.post(`/api/v1/people/${person}/opt-in`, { data: { on: today, decided_by: 'person' } });
  expect(back.ok()).toBe(true);
  await administrator.getByRole('button', { name: /^Try again/ }).click();
  await expect(administrator.getByText('Nothing is held.')).toBeVisible();
  const { assessments } = await (await manager.get(`/api/v1/people/${person}`)).json();
  expect(assessments.filter((one: { captured_on: string }) => one.captured_on === today)).toHaveLength(1);
  await manager.dispose();
  await office.close();
});

test('two devices, one person, one day: both assessments are kept and the manager is told', async ({ page, browser, baseURL }) => {
  const other = await (await browser.newContext({ baseURL })).newPage();
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  const assess = new URL(page.url()).pathname;
  await signIn(other, 'worker');
  await other.goto(assess);
  for (const [device, rating] of [[page, 1], [other, 3]] as const) {
    await device.getByRole('button', { name: /answers alone/ }).click();
    await skipTo(device, /how satisfied/i);
    await device.getByRole('radio').nth(rating).check({ force: true });
    await skipTo(device, /Check the answers/);
    await device.getByRole('button', { name: 'Send the answers' }).click();
    await expect(device.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
  }
  await other.context().close();
  await page.goto('/people');
  await expect(page.getByText(/Asked twice on/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await signIn(page, 'manager');
  await page.goto('/people');
  await expect(page.getByText(/Asked twice on/).first()).toBeVisible();
  await look(page, 'people-asked-twice');
});
