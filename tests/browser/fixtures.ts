// What every journey stands on: a server of the test's own on a fresh demonstration, and a look at each page.
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, request, type Page } from '@playwright/test';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const PASSWORD = 'calm-harbour-lantern-42';

export interface Server {
  url: string;
}

const binary = process.env.OUTCOMES_BIN;

/** Starts the built binary on a fresh demonstration and waits until it is ready. */
async function start(folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  if (!binary) throw new Error('OUTCOMES_BIN must name the built server; cargo xtask test sets it');
  const database = ['--database-url', `sqlite://${join(folder, 'outcomes.sqlite')}`, '--key-file', join(folder, 'key')];
  execFileSync(binary, ['key', 'generate', '--out', join(folder, 'key')], { stdio: 'pipe' });
  execFileSync(binary, ['demo', ...database], { stdio: 'pipe' });
  const child = spawn(binary, ['serve', ...database, '--listen', '127.0.0.1:0', '--metrics-listen', '127.0.0.1:0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /ready at (http:\/\/\S+)/.exec(line);
      if (found) resolve(found[1]);
    });
    void ended.then(() => reject(new Error('the server ended before it was ready')));
  });
  return { url, stop: async () => { child.kill('SIGTERM'); await ended; } };
}

export const test = base.extend<{ server: Server }>({
  server: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'outcomes-browser-'));
    const server = await start(folder);
    await use({ url: server.url });
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  },
  baseURL: async ({ server }, use) => use(server.url),
  // A fault in the page's own code fails the test, whatever else it saw.
  page: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && /panicked|Content Security Policy/.test(message.text())) faults.push(message.text());
    });
    await use(page);
    expect(faults, 'faults in the page').toEqual([]);
  },
});

export { expect };

/** Waits until the page is there, then checks it: every rule of WCAG 2.2 A and AA that axe has, target-size among them, and on
 * what respondents read also the contrast of AAA; a title, one h1, no sideways scrolling. */
export async function check(page: Page, name: string, respondent = false): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(page).toHaveTitle(/\S.*\S/);
  const found = await new AxeBuilder({ page })
    .options({
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
      rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: respondent } },
    })
    .analyze();
  const said = found.violations.map((v) => `${v.id}: ${v.help}\n${v.nodes.map((n) => `  ${n.target.join(' ')}\n  ${n.failureSummary ?? ''}`).join('\n')}`);
  expect(said, `axe on ${name}`).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `sideways scrolling on ${name}`).toBeLessThanOrEqual(0);
}

/** Checks the page and keeps a picture of it. */
export async function look(page: Page, name: string, respondent = false): Promise<void> {
  await check(page, name, respondent);
  await page.screenshot({ path: join(__dirname, 'results', 'pages', `${name}.png`), fullPage: true });
}

/** Signs in as one of the demonstration's accounts. */
export async function signIn(page: Page, account: string): Promise<void> {
  await page.goto('/sign-in');
  const byPassword = page.getByRole('button', { name: 'Sign in with your password' });
  await expect(byPassword.or(page.getByLabel('Email address'))).toBeVisible();
  // A device that knows a PIN asks for it first.
  if (await byPassword.isVisible()) await byPassword.click();
  await page.getByLabel('Email address').fill(`${account}@example.org`);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Sign in/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Sign out', includeHidden: true })).toHaveCount(1);
}

/** A UUIDv7, as the app makes them. */
function uuid7(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const chance = [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(0, 3)}-8${chance.slice(3, 6)}-${chance.slice(6, 18)}`;
}

export interface Linked {
  /** The address, without the server's. */
  path: string;
  person: string;
}

/** Makes a private link of somebody, as their manager. */
export async function makeLink(server: Server, purpose: 'answer' | 'progress'): Promise<Linked> {
  const api = await request.newContext({ baseURL: server.url });
  const signedIn = await api.post('/api/v1/session', { data: { email: 'manager@example.org', password: PASSWORD } });
  expect(signedIn.ok()).toBe(true);
  // Whoever answers is asked for the first time; whoever reads has answered before.
  const status = purpose === 'answer' ? 'baseline_due' : 'up_to_date';
  const list = await (await api.get(`/api/v1/people?status=${status}&per_page=10`)).json();
  const person = list.people.items[0].id;
  const made = await api.post(`/api/v1/people/${person}/links`, { data: { id: uuid7(), purpose } });
  expect(made.status()).toBe(201);
  const { token } = await made.json();
  await api.dispose();
  return { path: `/my/${purpose === 'answer' ? 'answer/' : 'progress'}#${token}`, person };
}

/** A PIN that the app takes. */
export const PIN = '407182';

/** Sets the PIN of this device and waits until people and questions have been taken along. */
export async function setPin(page: Page, pin = PIN): Promise<void> {
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await page.goto('/pin');
  await page.getByLabel('New PIN').fill(pin);
  await page.getByRole('button', { name: 'Save PIN' }).click();
  await expect(page.getByText('Your PIN is set.').first()).toBeVisible();
  await expect.poll(() => isTakenAlong(page)).toBe(true);
}

/** Whether the device holds what an account takes along. */
export function isTakenAlong(page: Page): Promise<boolean> {
  return page.evaluate(() => new Promise<boolean>((resolve, reject) => {
    const open = indexedDB.open('outcomes');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const keys = open.result.transaction('device').objectStore('device').getAllKeys();
      keys.onsuccess = () => { open.result.close(); resolve(keys.result.some((key) => String(key).startsWith('pack-'))); };
    };
  }));
}

/** Enters the PIN on the page that asks for it. */
export async function unlock(page: Page, pin = PIN): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Unlock this device' })).toBeVisible();
  await page.getByLabel('PIN', { exact: true }).fill(pin);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
}

/** Opens the start page of the first person on the list who has this status. */
export async function startWith(page: Page, status: string): Promise<void> {
  await page.goto(`/people?status=${status}`);
  await page.getByRole('link', { name: /^Start/ }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who is answering?' })).toBeVisible();
}

/** Goes on until the heading is there, skipping every question on the way. */
export async function skipTo(page: Page, heading: RegExp): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    const title = page.getByRole('heading', { level: 1 });
    const before = await title.textContent();
    if (heading.test(before ?? '')) return;
    const step = page.url();
    await page.getByRole('button', { name: /^(Skip this question|Next|Move on|Start|Continue)$/ }).first().click();
    // Two personal outcomes are asked about with the same words.
    await expect.poll(async () => page.url() !== step || (await title.textContent()) !== before).toBe(true);
  }
  throw new Error(`never came to ${heading}`);
}
