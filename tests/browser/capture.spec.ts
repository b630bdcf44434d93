// A care worker and a person: from the list to the receipt, and everything that can come between.
import { expect, look, PASSWORD, setPin, signIn, skipTo, startWith, test, unlock } from './fixtures';

test('a person answers alone, and the answers arrive', async ({ page }) => {
  await signIn(page, 'worker');
  await look(page, 'people');
  await startWith(page, 'baseline_due');
  await look(page, 'capture-start');
  // The second tap brings the first question.
  await page.getByRole('button', { name: /answers alone/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /how satisfied are you with your well-being/i })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true }), 'nothing is preselected').toHaveCount(0);
  await look(page, 'capture-question');
  await page.getByRole('radio', { name: /Satisfied/ }).and(page.locator('[value="4"]')).check({ force: true });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Answer a few more' }).click();
  await look(page, 'capture-aspect');
  await page.getByRole('radio').first().check({ force: true });
  await page.getByRole('button', { name: 'Next' }).click();
  await skipTo(page, /Check the answers|Check your answers/);
  await look(page, 'capture-check');
  await page.getByRole('button', { name: 'Send the answers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
  await look(page, 'capture-receipt');
  await page.getByRole('link', { name: /progress/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('your answers so far');
  await look(page, 'progress');
});

/** How often the device has written the one draft that it keeps. */
function writings(page: import('@playwright/test').Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve, reject) => {
    const open = indexedDB.open('outcomes');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const all = open.result.transaction('drafts').objectStore('drafts').getAll();
      all.onsuccess = () => { open.result.close(); resolve(all.result[0].revision); };
    };
  }));
}

test('reload, back, forward and a crashed tab lose nothing', async ({ page, context }) => {
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  const start = page.url();
  await page.getByRole('button', { name: /answers alone/ }).click();
  const question = page.getByRole('heading', { level: 1 });
  // The draft is there before its first question is.
  await expect(page).toHaveURL(/[?&]step=(?!who\b)/);
  await expect(question).not.toHaveText(/Who is answering|You have begun/);
  // A follow-up may begin with another question: answer whatever is first.
  const first = (await question.textContent()) ?? '';
  const choice = page.getByRole('radio').nth(1);
  await choice.check({ force: true });
  await expect(page.locator('#main').getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await expect(question).toHaveText(first);
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(question).not.toHaveText(first);
  const second = (await question.textContent()) ?? '';
  const forth = await writings(page);
  await page.goBack();
  await expect(question).toHaveText(first);
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  // The place is written a moment after the page is shown; a tab that crashes before loses the place, and no answer.
  await expect.poll(() => writings(page)).toBeGreaterThan(forth);
  const back = await writings(page);
  await page.goForward();
  await expect(question).toHaveText(second);
  await expect.poll(() => writings(page)).toBeGreaterThan(back);
  await page.close();
  const again = await context.newPage();
  await again.goto(start);
  await expect(again.getByRole('heading', { level: 1, name: /You have begun to ask/ })).toBeVisible();
  await look(again, 'capture-resume');
  await again.getByRole('button', { name: 'Go on where you stopped' }).click();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(second);
});

test('without a network the finished answers are kept, and sent later', async ({ page, context }) => {
  await signIn(page, 'worker');
  await startWith(page, 'baseline_due');
  await page.getByRole('button', { name: /answers alone/ }).click();
  await skipTo(page, /Check the answers|Check your answers/);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send the answers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kept safely on this device' })).toBeVisible();
  await look(page, 'capture-kept');
  await context.setOffline(false);
  // Nobody presses anything: the browser is online again.
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
});

test('what waits is sent by itself after coming online, whichever page is open', async ({ page, context }) => {
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  await page.getByRole('button', { name: /answers alone/ }).click();
  await skipTo(page, /Check the answers/);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send the answers' }).click();
  await page.getByRole('link', { name: 'See what waits to be sent' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Waiting to be sent' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Send now/ })).toHaveCount(1);
  await look(page, 'waiting');
  await context.setOffline(false);
  await expect(page.getByText('Nothing is waiting.')).toBeVisible();
});

test('stopping for now keeps the answers, and the list and the page of what waits lead back to them', async ({ page }) => {
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  const assess = new URL(page.url()).pathname;
  await page.getByRole('button', { name: /answers alone/ }).click();
  await page.getByRole('radio').nth(1).check({ force: true });
  await expect(page.locator('#main').getByText('Saved on this device')).toBeVisible();
  // Behind Back from the first question there is a way out, too, and it says whom a change concerns.
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who is answering?' })).toBeVisible();
  await expect(page.getByText('counts for every answer given so far')).toBeVisible();
  await look(page, 'capture-who-again');
  await page.getByRole('link', { name: 'Stop for now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await expect(page.locator(`a[href="${assess}"]`)).toHaveText(/^Go on/);
  await look(page, 'people-begun');
  await page.getByRole('link', { name: '1 begun, not finished' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Begun, not finished' })).toBeVisible();
  await look(page, 'waiting-begun');
  await page.getByRole('link', { name: /^Go on/ }).click();
  await expect(page.getByText('One answer is kept on this device.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on where you stopped' }).click();
  await page.getByRole('button', { name: 'Next' }).first().click();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
});

test('words alone count, and the count of questions stays while more are opened', async ({ page }) => {
  await signIn(page, 'worker');
  await startWith(page, 'baseline_due');
  const assess = page.url();
  await page.getByRole('button', { name: /answers alone/ }).click();
  const place = page.locator('.capture-place');
  await expect(place).toHaveText('Question 1 of 7');
  await page.getByRole('button', { name: 'Skip this question' }).click();
  await page.getByRole('button', { name: 'Answer a few more' }).click();
  await expect(place).toHaveText('My Well-being and Independence: 1 of 5 more');
  await skipTo(page, /What would make/);
  await expect(place).toHaveText('Question 2 of 7');
  await page.getByRole('textbox').fill('The stairs');
  await expect(page.locator('#main').getByText('Saved on this device')).toBeVisible();
  await page.goto(assess);
  await expect(page.getByText('One answer is kept on this device.')).toBeVisible();
});

test('back from the receipt it is said that answers were sent already', async ({ page }) => {
  await signIn(page, 'worker');
  await startWith(page, 'baseline_due');
  await page.getByRole('button', { name: /answers alone/ }).click();
  await skipTo(page, /Check the answers/);
  await page.getByRole('button', { name: 'Send the answers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
  // Nothing was answered: they stay on the list, and nothing is said of four months.
  await expect(page.getByText('stays on the list of people to ask')).toBeVisible();
  await expect(page.getByText('about four months')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByText('Start another assessment only if')).toBeVisible();
  await look(page, 'capture-start-again');
});

test('where there are no questions to ask, the page says why and leads back', async ({ page, context }) => {
  // As on a device that has just been signed in to: nothing is taken along yet.
  await context.route('**/api/v1/device-pack', (route) => route.abort());
  await signIn(page, 'worker');
  for (const [status, title] of [['opted_out', /has opted out/], ['ended', /is no longer with the service/]] as const) {
    await page.goto(`/people?status=${status}`);
    const person = await page.locator('.app-person__name a').first().getAttribute('href');
    await page.goto(`${person}/assess`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Back to the list' })).toBeVisible();
    await look(page, `capture-${status}`);
  }
  await page.goto('/people/01990000-0000-7000-8000-000000000000/assess');
  await expect(page.getByRole('heading', { level: 1, name: 'We cannot find this' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(page.getByRole('link', { name: /^Start/ }).first()).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('link', { name: /^Start/ }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'This could not be loaded' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Back to the list' })).toBeVisible();
});

test('of two windows with one draft, the one that comes too late is told so and loads without a question', async ({ page, context }) => {
  await signIn(page, 'worker');
  await startWith(page, 'baseline_due');
  await page.getByRole('button', { name: /answers alone/ }).click();
  await expect(page.locator('.capture-place')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('.capture-place')).toBeVisible();
  await other.getByRole('radio').nth(1).check({ force: true });
  await expect(other.locator('#main').getByText('Saved on this device')).toBeVisible();
  // The card goes away at once: there is nothing left to check.
  await page.locator('.capture-card').nth(2).click();
  await expect(page.getByRole('heading', { level: 1, name: 'These answers are open in another window' })).toBeVisible();
  await expect(page.getByText('was not kept')).toBeVisible();
  const asked: string[] = [];
  page.on('dialog', (dialog) => { asked.push(dialog.type()); void dialog.accept(); });
  await page.getByRole('button', { name: 'Load this page again' }).click();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  expect(asked).toEqual([]);
});

test('in private: handed over, answered, locked, and staff see that it was done and not what was said', async ({ page }) => {
  await signIn(page, 'worker');
  await setPin(page);
  await page.goto('/people?status=baseline_due');
  await unlock(page);
  await page.getByRole('link', { name: /^Start/ }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who is answering?' })).toBeVisible();
  const start = page.url();
  await page.getByRole('button', { name: /answers in private/ }).click();
  await look(page, 'private-hand-over');
  await page.getByRole('button', { name: 'Hand over now' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toHaveCount(0);
  // A typed address and a reload lead nowhere else, and the API shows nothing to whoever types its address.
  expect((await page.goto('/api/v1/people'))?.status()).toBe(403);
  await page.goto('/people');
  await unlock(page);
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toHaveCount(0);
  await look(page, 'private-intro');
  await skipTo(page, /how satisfied/i);
  await page.getByRole('radio').nth(2).check({ force: true });
  await page.getByRole('button', { name: 'Next' }).click();
  await skipTo(page, /Who may see your answers/);
  await look(page, 'private-share');
  await page.getByRole('radio', { name: /Keep my answers private/ }).check({ force: true });
  await page.getByRole('button', { name: 'Next' }).click();
  await skipTo(page, /Check your answers/);
  await expect(page.getByRole('link', { name: 'Stop and give back' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Lock and give back' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you. You are done' })).toBeVisible();
  await look(page, 'private-locked');
  await page.goBack();
  await expect(page.getByText('Satisfied')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you. You are done' })).toBeVisible();
  await page.getByText('Staff: unlock to go on').click();
  await page.getByRole('button', { name: 'Sign in with your password' }).click();
  await page.getByLabel('Email address').fill('worker@example.org');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await page.goto(start.replace('/assess', '/progress').split('?')[0]);
  await unlock(page);
  await expect(page.getByText('One assessment is private')).toBeVisible();
});

test('“not today” is recorded, and the person stays due', async ({ page }) => {
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  await page.getByRole('link', { name: 'Not today' }).or(page.getByRole('button', { name: 'Not today' })).click();
  await look(page, 'not-today');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Choose a reason').first()).toBeVisible();
  await page.getByRole('radio', { name: 'They are unwell' }).check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved: not today').first()).toBeVisible();
});

test('by keyboard alone, from signing in to the first answer', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByLabel('Email address')).toBeVisible();
  const tabTo = async (reached: () => Promise<boolean>) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await reached()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('never reached by Tab');
  };
  const focused = (pattern: RegExp) => async () =>
    pattern.test(await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
      return (label ?? '').trim();
    }));
  await tabTo(focused(/^Email address/));
  await page.keyboard.type('worker@example.org');
  await tabTo(focused(/^Password/));
  await page.keyboard.type('calm-harbour-lantern-42');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await tabTo(focused(/^Start/));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Who is answering?' })).toBeVisible();
  await tabTo(focused(/answers alone/));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Who is answering?' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(async () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type === 'radio'));
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});
