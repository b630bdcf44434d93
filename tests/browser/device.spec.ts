// A device that is shared, put down, lost and out of reach: its PIN, its lock, what it shows and what it keeps.
import { expect, look, PASSWORD, PIN, setPin, signIn, skipTo, startWith, test, unlock } from './fixtures';

const heading = (page: import('@playwright/test').Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('a PIN is set, simple ones are refused, and it opens what was locked', async ({ page }) => {
  await signIn(page, 'worker');
  await expect(page.getByText('Set a PIN, and this device works without a network.')).toBeVisible();
  await page.getByRole('link', { name: 'Set a PIN' }).click();
  await look(page, 'pin');
  for (const [pin, refusal] of [['', 'Enter a PIN'], ['4071', 'Use at least 6 characters'], ['123456', /one of the first that anybody would try/]] as const) {
    await page.getByLabel('New PIN').fill(pin);
    await page.getByRole('button', { name: 'Save PIN' }).click();
    await expect(page.getByText(refusal).first()).toBeVisible();
  }
  await look(page, 'pin-refused');
  await setPin(page);
  await page.goto('/people');
  await unlock(page);
  await expect(heading(page, 'People')).toBeVisible();
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await look(page, 'unlock');
  // Locked is locked for the server, too: nothing is told to whoever asks it from here.
  await expect.poll(() => page.evaluate(async () => (await fetch('/api/v1/people')).status)).toBe(401);
  await expect(page.getByText('Daniela')).toHaveCount(0);
  await unlock(page, '999888');
  await expect(page.getByText('That is not the PIN. 9 tries are left.').first()).toBeVisible();
  await look(page, 'unlock-wrong');
  await unlock(page);
  await expect(heading(page, 'People')).toBeVisible();
  // Changing it asks for the one until now, because the PIN opened this window.
  await page.getByRole('link', { name: 'PIN', exact: true }).click();
  await page.getByLabel('Current PIN').fill('000111222');
  await page.getByLabel('New PIN').fill('a kettle, twice');
  await page.getByRole('button', { name: 'Save PIN' }).click();
  await expect(page.getByText(/That is not your current PIN/).first()).toBeVisible();
});

test('for days without a network: started, unlocked, listed, progress shown, asked, kept, and sent later', async ({ page, context }) => {
  await signIn(page, 'worker');
  await setPin(page);
  await context.setOffline(true);
  await page.goto('/people?status=due');
  await unlock(page);
  await expect(heading(page, 'People')).toBeVisible();
  await expect(page.getByText(/There is no network now/)).toBeVisible();
  await look(page, 'people-without-network');
  const name = (await page.locator('.app-person__name').first().textContent()) ?? '';
  await page.getByRole('link', { name: /^Start/ }).first().click();
  await expect(heading(page, 'Who is answering?')).toBeVisible();
  const assess = new URL(page.url()).pathname;
  await page.getByRole('button', { name: /answers alone/ }).click();
  await page.getByRole('radio').nth(1).check({ force: true });
  await page.getByRole('button', { name: 'Next' }).click();
  // The battery is empty, and the tablet starts anew.
  await page.goto(assess);
  await unlock(page);
  await expect(heading(page, /You have begun to ask/)).toBeVisible();
  await page.getByRole('button', { name: 'Go on where you stopped' }).click();
  await skipTo(page, /Check the answers/);
  await page.getByRole('button', { name: 'Send the answers' }).click();
  await expect(heading(page, 'Kept safely on this device')).toBeVisible();
  await page.getByRole('link', { name: 'See what waits to be sent' }).click();
  await expect(page.getByText(name.trim()).first()).toBeVisible();
  await look(page, 'waiting-without-network');
  await page.goto(assess.replace('/assess', '/progress'));
  await unlock(page);
  await expect(heading(page, /your answers so far/)).toBeVisible();
  await expect(page.getByText(/There is no network now/)).toBeVisible();
  await look(page, 'progress-without-network');
  await context.setOffline(false);
  await page.goto('/waiting');
  await unlock(page);
  await expect(page.getByText('Nothing is waiting.')).toBeVisible();
});

test('handed over without a network: the PIN goes on after a reload, and brings the worker back at the end', async ({ page, context }) => {
  await signIn(page, 'worker');
  await startWith(page, 'baseline_due');
  const assess = new URL(page.url()).pathname;
  await page.getByRole('button', { name: /answers in private/ }).click();
  await expect(page.getByText('You need a PIN before you hand over the tablet.')).toBeVisible();
  await page.getByRole('link', { name: 'Set a PIN first' }).click();
  await setPin(page);
  await context.setOffline(true);
  await page.goto(assess);
  await unlock(page);
  await page.getByRole('button', { name: 'Hand over now' }).click();
  await skipTo(page, /how satisfied/i);
  await page.getByRole('radio').nth(2).check({ force: true });
  await expect(page.locator('#main').getByText('Saved on this device')).toBeVisible();
  await page.goto('/people');
  await expect(page.getByText('Please give the tablet to your care worker for a moment.')).toBeVisible();
  await look(page, 'private-unlock');
  await unlock(page);
  // Not the worker's pages: the question that was being answered, without the answer that the worker would see now.
  await expect(heading(page, /how satisfied/i)).toBeVisible();
  await expect(page.getByText('You answered this before.')).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await skipTo(page, /Check your answers/);
  await page.getByRole('button', { name: 'Lock and give back' }).click();
  await expect(heading(page, 'Thank you. You are done')).toBeVisible();
  await expect(page.getByText('kept safely on this tablet and hidden')).toBeVisible();
  for (const address of ['/people', '/waiting', assess]) {
    await page.goto(address);
    await expect(heading(page, 'Thank you. You are done')).toBeVisible();
  }
  await page.getByRole('button', { name: 'Staff: unlock to go on' }).click();
  await unlock(page);
  await expect(heading(page, 'People')).toBeVisible();
  await context.setOffline(false);
  await page.goto('/waiting');
  await unlock(page);
  // The session that ended when the tablet was given back is begun again with what the PIN opened.
  await expect(page.getByText('Nothing is waiting.')).toBeVisible();
});

test('nobody sees what another worker keeps on the same tablet, and it is there when they return', async ({ page }) => {
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  const assess = new URL(page.url()).pathname;
  await page.getByRole('button', { name: /answers alone/ }).click();
  await page.getByRole('radio').nth(1).check({ force: true });
  await expect(page.locator('#main').getByText('Saved on this device')).toBeVisible();
  await page.goto('/people');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(heading(page, 'Sign out of this device?')).toBeVisible();
  await expect(page.getByText('One assessment is kept here that has not been sent.')).toBeVisible();
  await look(page, 'sign-out');
  await page.locator('#main').getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText(/One assessment is kept on this device for [A-Z]{1,2}, sealed/)).toBeVisible();
  await look(page, 'sign-in-sealed');
  await signIn(page, 'worker2');
  await expect(page.getByText(/begun, not finished/)).toHaveCount(0);
  await page.goto('/waiting');
  await expect(page.getByText('Nothing is waiting.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(heading(page, 'Sign in')).toBeVisible();
  await signIn(page, 'worker');
  await page.goto(assess);
  await expect(heading(page, /You have begun to ask/)).toBeVisible();
});

test('a second window closes with the first, and what was said in it is kept', async ({ page, context }) => {
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  const assess = new URL(page.url()).pathname;
  const other = await context.newPage();
  await other.goto('/people');
  await expect(heading(other, 'People')).toBeVisible();
  await page.getByRole('button', { name: /answers alone/ }).click();
  await page.getByRole('radio').nth(1).check({ force: true });
  await expect(page.locator('#main').getByText('Saved on this device')).toBeVisible();
  await other.getByRole('button', { name: 'Sign out' }).click();
  await other.locator('#main').getByRole('button', { name: 'Sign out' }).click();
  await expect(heading(page, 'Sign in')).toBeVisible();
  await signIn(page, 'worker');
  await page.goto(assess);
  await expect(heading(page, /You have begun to ask/)).toBeVisible();
});

test('answers are never sent as the account of another window', async ({ page, context }) => {
  await signIn(page, 'worker');
  await setPin(page);
  await page.goto('/people?status=overdue');
  await unlock(page);
  await page.getByRole('link', { name: /^Start/ }).first().click();
  await expect(heading(page, 'Who is answering?')).toBeVisible();
  const person = new URL(page.url()).pathname.split('/')[2];
  await page.getByRole('button', { name: /answers alone/ }).click();
  await skipTo(page, /Check the answers/);
  // Meanwhile the manager signs in beside it, and the browser has their cookie.
  const manager = await context.request.post('/api/v1/session', { data: { email: 'manager@example.org', password: PASSWORD } });
  expect(manager.ok()).toBe(true);
  const resumed = page.waitForResponse((response) => response.url().endsWith('/session/resume'));
  await page.getByRole('button', { name: 'Send the answers' }).click();
  expect((await resumed).ok()).toBe(true);
  await expect(heading(page, 'Thank you')).toBeVisible();
  const { id } = await (await context.request.get('/api/v1/session')).json();
  const { assessments } = await (await context.request.get(`/api/v1/people/${person}`)).json();
  expect(assessments.length).toBeGreaterThan(0);
  expect(id).toBe((await (await resumed).json()).id);
});

test('two accounts on one tablet: each opens with its own PIN', async ({ page }) => {
  await signIn(page, 'worker');
  await setPin(page);
  await page.goto('/people');
  await page.getByRole('button', { name: 'Sign in with your password' }).click();
  await signIn(page, 'worker2');
  await setPin(page, 'a kettle, twice');
  await page.goto('/people');
  await expect(heading(page, 'Unlock this device')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in with your password' }).click();
  await page.getByRole('button', { name: 'Unlock with a PIN' }).click();
  await expect(page.getByText('Who are you?')).toBeVisible();
  await look(page, 'unlock-two');
  await page.getByRole('radio').first().check({ force: true });
  await unlock(page, 'neither of them');
  await expect(page.getByText(/That is not the PIN/).first()).toBeVisible();
});

test('the device locks by itself after ten minutes, and ten wrong PINs remove the PIN', async ({ page }) => {
  await page.clock.install();
  await signIn(page, 'worker');
  await setPin(page);
  await page.goto('/people');
  await unlock(page);
  await expect(heading(page, 'People')).toBeVisible();
  await page.clock.runFor('09:30');
  await expect(heading(page, 'People')).toBeVisible();
  await page.clock.runFor('01:00');
  await expect(heading(page, 'Unlock this device')).toBeVisible();
  for (let left = 9; left > 0; left -= 1) {
    await unlock(page, `wrong ${left}`);
    await expect(page.getByText(left === 1 ? /One try is left/ : new RegExp(`${left} tries are left`)).first()).toBeVisible();
    await page.clock.runFor('10:00');
  }
  await unlock(page, 'wrong at last');
  await expect(page.getByText(/That was wrong ten times/).first()).toBeVisible();
  await unlock(page, PIN);
  await expect(page.getByText(/That was wrong ten times/).first()).toBeVisible();
  // Nor does the cookie open what the PIN no longer does.
  await page.reload();
  await expect(heading(page, 'Sign in')).toBeVisible();
  await page.getByLabel('Email address').fill('worker@example.org');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(heading(page, 'People')).toBeVisible();
});

test('signing out without a network holds: the old session opens nothing afterwards', async ({ page, context }) => {
  await signIn(page, 'worker');
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await page.goto('/people');
  await expect(heading(page, 'People')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(heading(page, 'Sign in')).toBeVisible();
  await context.setOffline(false);
  await page.goto('/people');
  await expect(heading(page, 'Sign in')).toBeVisible();
});
