// Commissioner and evaluator: figures of groups, KPI 6, and data that can be read elsewhere.
import { readFileSync } from 'node:fs';
import { expect, look, signIn, test } from './fixtures';

test('a commissioner sees the cohort and KPI 6', async ({ page }) => {
  await signIn(page, 'commissioner');
  await page.goto('/insight');
  await expect(page.getByText(/gave a rating both times/).first()).toBeVisible();
  await look(page, 'insight');
  await page.goto('/kpi6');
  await expect(page.getByText('Alder Home Care').first()).toBeVisible();
  await look(page, 'kpi6');
  await page.goto('/instruments');
  await look(page, 'instruments');
  await page.goto('/instruments/outcomes/1');
  await look(page, 'instrument');
});

test('an evaluator downloads long, wide and codebook, and they fit together', async ({ page }) => {
  await signIn(page, 'evaluator');
  await page.goto('/datasets');
  await look(page, 'datasets');
  const download = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`a[href$="${name}"]`).first().click()]);
    return readFileSync(await file.path(), 'utf8').split('\r\n').filter((line) => line !== '').map((line) => line.split(','));
  };
  const long = await download('assessments-long.csv');
  const wide = await download('assessments-wide.csv');
  const codebook = await download('codebook.csv');
  const column = (name: string) => long[0].indexOf(name);
  expect(long.length).toBeGreaterThan(10_000);
  const people = new Set(long.slice(1).map((row) => row[column('person')]));
  expect(wide.length - 1).toBe(people.size);
  const codes = new Set(['-5', '-4', '-3', '-2', '-1', '1', '2', '3', '4', '5']);
  const odd = long.slice(1).filter((row) => row.length !== long[0].length || !codes.has(row[column('code')]));
  expect(odd.slice(0, 3), 'rows of another length or with an unknown code').toEqual([]);
  const items = new Set(long.slice(1).map((row) => row[column('item')]));
  const described = new Set(codebook.filter((row) => row[0] === 'item').map((row) => row[1]));
  for (const item of items) expect(described).toContain(item);
  expect(long.flat().some((field) => /^\d{4}-\d\d-\d\d/.test(field)), 'no date leaves').toBe(false);
});

const closed: Record<string, string[]> = {
  worker: ['/people/new', '/imports', '/users/new', '/datasets'],
  evaluator: ['/people', '/imports', '/users', '/audit', '/no/such/page'],
  administrator: ['/people', '/insight', '/kpi6', '/datasets', '/imports'],
};

for (const [account, paths] of Object.entries(closed)) {
  test(`what a ${account} may not use is not there, no more than what does not exist`, async ({ page }) => {
    await signIn(page, account);
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1, name: 'We cannot find this' })).toBeVisible();
      await expect(page.locator('#main').locator('form, input, button')).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Go to the start page' })).toBeVisible();
    }
    await look(page, `not-for-${account}`);
  });
}

test('an address that asks for what does not exist is told so', async ({ page }) => {
  await signIn(page, 'commissioner');
  await page.goto('/insight?wave=2&provider=x');
  await expect(page.getByText('The address of this page asks for something that does not exist')).toBeVisible();
  await expect(page.getByText('From the start (baseline) to wave 2')).toBeVisible();
  await look(page, 'insight-unknown');
  await page.goto('/insight?wave=2');
  await expect(page.getByText('From the start (baseline) to wave 2')).toBeVisible();
  await expect(page.getByText('asks for something that does not exist')).toHaveCount(0);
});
