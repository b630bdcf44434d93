// What every earlier version of the app left on a device is opened by this one: a begun assessment goes on with its answers,
// a finished one is sent. `stored/` holds the device's store as each version wrote it, with the ids and times that every
// server has of its own replaced by names in braces. It is looked at through pages and the server alone.
import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, PASSWORD, signIn, test } from './fixtures';

interface Store {
  keyPath: string;
  indexes: { name: string; keyPath: string }[];
  records: unknown[];
}

interface Dump {
  name: string;
  version: number;
  stores: Record<string, Store>;
}

const FOLDER = join(__dirname, 'stored');

/** Writes the store as the earlier version did, from a page of the app's origin that does not open it. */
async function write(page: Page, dump: Dump): Promise<void> {
  await page.goto('/manifest.webmanifest');
  await page.evaluate(({ name, version, stores }) => new Promise<void>((resolve, reject) => {
    const open = indexedDB.open(name, version);
    open.onerror = () => reject(open.error);
    open.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes, records }] of Object.entries(stores)) {
        const made = open.result.createObjectStore(store, { keyPath });
        for (const index of indexes) made.createIndex(index.name, index.keyPath);
        for (const record of records) made.put(record);
      }
    };
    open.onsuccess = () => { open.result.close(); resolve(); };
  }), dump);
}

/** The account and two people who were never asked, by the server of this test. */
async function setting(url: string): Promise<{ account: string; people: string[]; cookie: string }> {
  const signed = await fetch(`${url}/api/v1/session`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 'worker@example.org', password: PASSWORD }),
  });
  const cookie = signed.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  const found = await (await fetch(`${url}/api/v1/people?status=baseline_due`, { headers: { cookie } })).json();
  return { account: (await signed.json()).id, people: found.people.items.map((person: { id: string }) => person.id), cookie };
}

for (const file of readdirSync(FOLDER)) {
  test(`what was written as ${file} is gone on with and sent`, async ({ page, server }) => {
    const { account, people, cookie } = await setting(server.url);
    const names: Record<string, string> = { account, person1: people[0], person2: people[1], time: new Date().toISOString() };
    const text = readFileSync(join(FOLDER, file), 'utf8').replace(/\{(account|person1|person2|time)\}/g, (_, name: string) => names[name]);
    await write(page, JSON.parse(text) as Dump);
    await signIn(page, 'worker');

    // The finished one goes by itself, as it was.
    const progress = async () => (await fetch(`${server.url}/api/v1/people/${people[1]}/progress`, { headers: { cookie } })).json();
    await expect.poll(async () => (await progress()).occasions.length, { message: 'the finished assessment arrives' }).toBe(1);
    const { series } = await progress();
    const codes = Object.fromEntries(series.map((one: { item: string; codes: number[] }) => [one.item, one.codes[0]]));
    expect(codes).toMatchObject({ 'wellbeing.overall': 5, 'home.overall': 2, 'community.overall': -4 });

    // The begun one is offered, with every answer, where it was left.
    await page.goto(`/people/${people[0]}/assess`);
    await expect(page.getByText('3 answers are kept on this device.')).toBeVisible();
    await page.getByRole('button', { name: 'Go on where you stopped' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /life in your home/ })).toBeVisible();
    await page.goto(`/people/${people[0]}/assess?step=check`);
    const line = (name: string) => page.locator('.govuk-summary-list__row').filter({ has: page.getByRole('term').filter({ hasText: name }) });
    await expect(line('Well-being overall')).toContainText('4 – Satisfied');
    await expect(line('How I feel in myself')).toContainText('I do not know just now');
    await expect(line('What would make well-being better')).toContainText('A walk on Sundays');
    await page.getByRole('button', { name: 'Send the answers' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
  });
}
