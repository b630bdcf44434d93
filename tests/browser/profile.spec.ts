// A lost tablet: after capturing, drafting and queueing, the browser is closed and every file of its profile is read. Nothing
// in it may say a name, an answer in words, an address or an open session.
import { chromium, test as base, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, PIN, setPin, signIn, skipTo, test } from './fixtures';
import { readings } from './profile/leveldb';
import config from './playwright.config';

/** What must not be found, by what it is. */
type Secrets = Record<string, string>;

/**
 * What is typed into a sign-in form the browser itself may remember, in stores of its own that no page can clear: managed
 * tablets switch off its password manager and autofill.
 */
const THE_BROWSERS_OWN = ['the worker’s e-mail address in Default/Login Data', 'the worker’s e-mail address in Default/Web Data'];

const COMMENT = 'zebrastripedumbrella';
const DRAFTED = 'quicksilverlanternfish';

test('the files of the browser say nothing of anybody', async ({ server }) => {
  const folder = mkdtempSync(join(tmpdir(), 'outcomes-profile-'));
  try {
    const secrets = await use(folder, server.url);
    const found = search(folder, secrets).filter((one) => !THE_BROWSERS_OWN.includes(one));
    expect(found, 'found in the files of the profile').toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
});

base('the search finds what it looks for, also where a file is compressed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'outcomes-profile-'));
  const context = await launch(folder);
  try {
    const page = context.pages()[0];
    await page.route('http://127.0.0.1:9/**', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Planted</h1>' }));
    await page.goto('http://127.0.0.1:9/');
    await page.evaluate(plant, COMMENT);
    await context.close();
    expect(search(folder, { planted: COMMENT }).filter((one) => one.endsWith('.ldb')).length).toBeGreaterThan(0);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
});

/** Writes much and repetitive text around the secret, so that the store compacts and compresses it. */
async function plant(secret: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('planted', 1);
    open.onupgradeneeded = () => open.result.createObjectStore('all');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  for (let round = 0; round < 60; round += 1) {
    const work = database.transaction('all', 'readwrite', { durability: 'strict' });
    for (let key = 0; key < 100; key += 1) work.objectStore('all').put(`${'again and again '.repeat(80)}${secret}`, key);
    await new Promise((resolve) => { work.oncomplete = resolve; });
  }
  database.close();
}

function launch(folder: string, url?: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...config.use?.launchOptions, baseURL: url, locale: 'en-GB', timezoneId: 'Europe/London' });
}

/** A day at work with this profile, ended while there is no network. Answers what it must not keep in the open. */
async function use(folder: string, url: string): Promise<Secrets> {
  const context = await launch(folder, url);
  const page = context.pages()[0] ?? (await context.newPage());
  await signIn(page, 'worker');
  await setPin(page);
  await page.goto('/people?status=baseline_due');
  await page.getByLabel('PIN', { exact: true }).fill(PIN);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await page.getByRole('link', { name: /^Start/ }).first().waitFor();
  const names = await page.locator('.app-person__name').allTextContents();
  const worker = (await page.locator('.app-account__name').textContent()) ?? '';
  const session = (await context.cookies()).find((cookie) => cookie.name === 'session')?.value ?? '';
  expect(names.length).toBeGreaterThan(1);
  expect(session).not.toBe('');
  await context.setOffline(true);
  await begin(page, 0, COMMENT);
  await skipTo(page, /Check the answers/);
  await page.getByRole('button', { name: 'Send the answers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kept safely on this device' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await begin(page, 1, DRAFTED);
  await context.close();
  const people = names.map((name, at): [string, string] => [`the name of person ${at + 1}`, name.trim()]);
  return {
    ...Object.fromEntries(people), 'the worker’s name': worker.trim(), 'the worker’s e-mail address': 'worker@example.org',
    'the comment that waits': COMMENT, 'the comment of the draft': DRAFTED, 'the session': session,
  };
}

/** Begins with a person of the list, rates once and comments. */
async function begin(page: Page, person: number, comment: string): Promise<void> {
  await page.getByRole('link', { name: /^Start/ }).nth(person).click();
  await page.getByRole('button', { name: /answers alone/ }).click();
  await skipTo(page, /What would make/);
  await page.getByRole('textbox').fill(comment);
  await expect(page.locator('#main').getByText('Saved on this device')).toBeVisible();
}

/** Every secret in every file, in each way that text may lie there. */
function search(folder: string, secrets: Secrets): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const contents = readings(readFileSync(file));
    for (const [what, text] of Object.entries(secrets)) {
      const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
      if (contents.some((content) => forms.some((form) => content.includes(form)))) found.push(`${what} in ${relative(folder, file)}`);
    }
  }
  return found;
}
