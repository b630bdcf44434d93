// A care worker and a person: from the list to the receipt, and everything that can come between.
import { expect, look, PASSWORD, signIn, skipTo, startWith, test } from './fixtures';

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

test('reload, back, forward and a crashed tab lose nothing', async ({ page, context }) => {
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  const start = page.url();
  await page.getByRole('button', { name: /answers alone/ }).click();
  const question = page.getByRole('heading', { level: 1 });
  await expect(question).not.toHaveText('Who is answering?');
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
  await page.goBack();
  await expect(question).toHaveText(first);
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.goForward();
  await expect(question).toHaveText(second);
  await page.close();
  const again = await context.newPage();
  await again.goto(start);
  await expect(again.getByRole('heading', { level: 1, name: /You have begun to ask/ })).toBeVisible();
  await look(again, 'capture-resume');
  await again.getByRole('link', { name: 'Go on where you stopped' }).click();
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
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
});

test('in private: handed over, answered, locked, and staff see that it was done and not what was said', async ({ page }) => {
  await signIn(page, 'worker');
  await startWith(page, 'baseline_due');
  const start = page.url();
  await page.getByRole('button', { name: /answers in private/ }).click();
  await look(page, 'private-hand-over');
  await page.getByRole('button', { name: 'Hand over now' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toHaveCount(0);
  // A typed address and a reload lead nowhere else.
  await page.goto('/people');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'I answer on my own' }).check({ force: true });
  await page.getByRole('button', { name: 'Next' }).click();
  await skipTo(page, /how satisfied/i);
  await page.getByRole('radio').nth(2).check({ force: true });
  await page.getByRole('button', { name: 'Next' }).click();
  await skipTo(page, /Who may see your answers/);
  await look(page, 'private-share');
  await page.getByRole('radio', { name: /Keep my answers private/ }).check({ force: true });
  await page.getByRole('button', { name: 'Next' }).click();
  await skipTo(page, /Check your answers/);
  await page.getByRole('button', { name: 'Lock and give back' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you. You are done' })).toBeVisible();
  await look(page, 'private-locked');
  await page.goBack();
  await expect(page.getByText('Satisfied')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you. You are done' })).toBeVisible();
  await page.getByText('Staff: sign in to go on').click();
  await page.getByLabel('Email address').fill('worker@example.org');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await page.goto(start.replace('/assess', '/progress').split('?')[0]);
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
