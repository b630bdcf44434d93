// Every page at 320 CSS pixels, which is also 1280 at 400 % zoom: nothing scrolls sideways, axe finds nothing.
import { expect, look, setPin, signIn, startWith, test, unlock } from './fixtures';

test.use({ viewport: { width: 320, height: 640 } });

const pages: Record<string, string[]> = {
  worker: ['/people', '/pin', '/waiting', '/sign-out'],
  manager: ['/people', '/people/new', '/imports', '/kpi6'],
  commissioner: ['/insight', '/kpi6', '/datasets', '/instruments/outcomes/1'],
  administrator: ['/users', '/users/new', '/instruments', '/languages', '/audit', '/password', '/recoveries'],
};

for (const [account, paths] of Object.entries(pages)) {
  test(`the pages of a ${account}`, async ({ page }) => {
    await signIn(page, account);
    for (const path of paths) {
      await page.goto(path);
      await look(page, `narrow-${account}${path.replaceAll('/', '-')}`);
    }
  });
}

test('the pages of a locked device', async ({ page }) => {
  await signIn(page, 'worker');
  await setPin(page);
  await page.goto('/people');
  await expect(page.getByRole('heading', { level: 1, name: 'Unlock this device' })).toBeVisible();
  await look(page, 'narrow-unlock');
  await unlock(page, 'not the one');
  await expect(page.getByText(/That is not the PIN/).first()).toBeVisible();
  await look(page, 'narrow-unlock-wrong');
});

test('a table says every figure without scrolling, and stays a table', async ({ page }) => {
  await signIn(page, 'manager');
  await page.goto('/kpi6');
  const table = page.getByRole('table', { name: 'How each share comes about' });
  await expect(table.getByRole('row').nth(1).getByRole('cell').first()).toBeVisible();
  expect(await table.evaluate((node) => node.scrollWidth <= (node.parentElement?.clientWidth ?? 0))).toBe(true);
  await expect(table.getByRole('columnheader').first()).toHaveText('Step');
});

test('a question', async ({ page }) => {
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  await look(page, 'narrow-start');
  await page.getByRole('button', { name: /answers with help/ }).click();
  await look(page, 'narrow-helper');
});
