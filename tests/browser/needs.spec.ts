// What somebody needs to be told things and to be asked: recorded once, told and applied at the start, said to be met or
// not at the end, reported; and a private link made, used and ended.
import { randomBytes } from 'node:crypto';
import { expect, isTakenAlong, look, PIN, signIn, skipTo, startWith, test, unlock } from './fixtures';

type Page = import('@playwright/test').Page;

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** The person whose start page, or page, is open. */
const personOf = (page: Page) => new URL(page.url()).pathname.split('/')[2];

/** What the page’s root says of its look. */
const root = (page: Page, attribute: string) => page.locator('html').getAttribute(attribute);

function uuid7(): string {
  const hex = Date.now().toString(16).padStart(12, '0') + randomBytes(10).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Looks at the page on a desk and on a phone. */
async function lookBoth(page: Page, name: string): Promise<void> {
  await look(page, name);
  await page.setViewportSize({ width: 390, height: 844 });
  await look(page, `${name}-narrow`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

const nothing = {
  language: null, easy_read: false, text_size: 'normal', contrast: 'normal', read_aloud: false, interpreter: null,
  format: 'screen', help_to_answer: 'none', time_of_day: 'any', note: null,
};

test('needs are recorded once, shown and applied at the start, and said to be met', async ({ page }) => {
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  const id = personOf(page);
  await expect(page.getByText('Not recorded yet.')).toBeVisible();
  await lookBoth(page, 'needs-start-none');
  await page.getByRole('link', { name: /^Record what .+ needs$/ }).click();
  await expect(heading(page, /^What .+ needs$/)).toBeVisible();
  await expect(page).toHaveTitle('What somebody needs – Outcomes');
  await expect(page.getByRole('radio', { name: 'On a screen' })).not.toBeChecked();
  await expect(page.getByRole('button', { name: /needs nothing special/ })).toBeVisible();
  await lookBoth(page, 'needs-form');
  // What is wrong is told next to its field, and nothing typed is lost.
  await page.getByRole('checkbox', { name: 'Easy Read' }).check({ force: true });
  await page.getByLabel('Is there anything else?').fill('x'.repeat(301));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Choose how letters and forms are wanted' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Shorten the note to 300 characters' })).toBeVisible();
  await look(page, 'needs-form-refused');
  await expect(page.getByRole('checkbox', { name: 'Easy Read' })).toBeChecked();
  await page.getByLabel('Is there anything else?').fill('Speak to the left ear');
  await page.getByRole('radio', { name: 'Very large' }).check({ force: true });
  await page.getByRole('radio', { name: /Yes, light words on black/ }).check({ force: true });
  await page.getByRole('radio', { name: 'Yes, for a spoken language' }).check({ force: true });
  await page.getByRole('radio', { name: 'On a screen' }).check({ force: true });
  await page.getByRole('radio', { name: 'In the morning' }).check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/It is recorded how to reach and ask/).first()).toBeVisible();
  const card = page.getByRole('region', { name: /^How to reach and ask/ });
  for (const word of ['Easy Read', 'very large words', 'strong contrast', 'an interpreter', 'in the morning']) {
    await expect(card.getByText(word, { exact: true })).toBeVisible();
  }
  await expect(card.getByText(/Recorded on .+ by Sam Fielding/)).toBeVisible();
  await lookBoth(page, 'needs-person');
  // At the start all of it is told, and Easy Read is what the draft begins in.
  await page.goto(`/people/${id}/assess`);
  await expect(page.getByText('very large words')).toBeVisible();
  await expect(page.getByText('“Speak to the left ear”')).toBeVisible();
  await expect(page.getByRole('button', { name: /standard/i })).toBeVisible();
  await lookBoth(page, 'needs-start');
  expect(await root(page, 'data-size')).toBe('normal');
  await page.getByRole('button', { name: /answers alone/ }).click();
  await expect(page).toHaveURL(/step=(?!who\b)/);
  await expect.poll(() => root(page, 'data-size')).toBe('largest');
  await expect.poll(() => root(page, 'data-colours')).toBe('strong');
  await lookBoth(page, 'needs-question');
  // A reload brings it all again, and the list is the worker’s own.
  await page.reload();
  await expect.poll(() => root(page, 'data-size')).toBe('largest');
  await page.getByRole('link', { name: 'Stop for now' }).click();
  await expect(heading(page, 'People')).toBeVisible();
  expect(await root(page, 'data-size')).toBe('normal');
  await page.goto(`/people/${id}/assess`);
  await page.getByRole('button', { name: 'Go on where you stopped' }).click();
  await skipTo(page, /Check the answers/);
  const met = page.getByRole('group', { name: /^Did .+ get what they need to take part\?/ });
  await expect(met.getByRole('radio', { checked: true })).toHaveCount(0);
  await met.getByRole('radio', { name: 'In part' }).check({ force: true });
  await lookBoth(page, 'needs-met');
  // It is kept like an answer, and can be taken back.
  await expect(page.getByRole('button', { name: 'Clear my answer' })).toBeVisible();
  await page.reload();
  await expect(met.getByRole('radio', { name: 'In part' })).toBeChecked();
  const sent = page.waitForRequest((request) => request.method() === 'PUT' && /\/assessments\//.test(request.url()));
  await page.getByRole('button', { name: 'Send the answers' }).click();
  const body = (await sent).postDataJSON();
  expect(body).toMatchObject({ needs_met: 'partly', variant: 'easy' });
  await expect(heading(page, 'Thank you')).toBeVisible();
  expect(await root(page, 'data-size')).toBe('normal');
});

test('the questions begin in the language that somebody needs, and another can be chosen', async ({ page, context }) => {
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  const id = personOf(page);
  const record = (needs: object) => context.request.put(`/api/v1/people/${id}/needs/${uuid7()}`, { data: { ...nothing, ...needs } });
  expect((await record({ language: 'pl' })).status()).toBe(201);
  await page.goto(`/people/${id}/assess`);
  await expect(page.getByText('Polish', { exact: true })).toBeVisible();
  const language = page.getByLabel('Language of the questions');
  await expect(language).toHaveValue('pl');
  await expect(page.locator('.capture-intro [lang="pl"]')).toBeVisible();
  await look(page, 'needs-start-language');
  await language.selectOption('en');
  await expect(page.locator('.capture-intro [lang="en"]')).toBeVisible();
  await page.getByRole('button', { name: /answers alone/ }).click();
  await expect(page).toHaveURL(/step=(?!who\b)/);
  expect(await root(page, 'lang')).toBe('en-GB');
  expect((await record({ language: 'ckb' })).status()).toBe(201);
  await page.goto(`/people/${id}/needs`);
  await expect(page.getByLabel(/Which language/)).toHaveValue('ckb');
});

test('needing nothing special is one tap, and nobody is asked whether it was met', async ({ page }) => {
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  const id = personOf(page);
  await page.goto(`/people/${id}/needs`);
  await page.getByRole('button', { name: /needs nothing special/ }).click();
  await expect(page.getByText(/needs nothing special\./)).toBeVisible();
  await page.goto(`/people/${id}/assess`);
  await expect(page.getByText(/needs nothing special\./)).toBeVisible();
  await page.getByRole('button', { name: /answers alone/ }).click();
  await skipTo(page, /Check the answers/);
  await expect(page.getByRole('button', { name: 'Send the answers' })).toBeVisible();
  await expect(page.getByText(/get what they need to take part/)).toHaveCount(0);
});

test('what is old is reviewed, in one tap where nothing has changed', async ({ page, context }) => {
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  const id = personOf(page);
  const said = { ...nothing, easy_read: true, note: 'Speak to the left ear' };
  expect((await context.request.put(`/api/v1/people/${id}/needs/${uuid7()}`, { data: said })).status()).toBe(201);
  // A year goes by.
  const old = (record: object) => ({ ...record, review_due: true, recorded_at: '2025-01-08T10:00:00Z' });
  await page.route(`**/api/v1/people/${id}/needs`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: old(await response.json()) });
  });
  await page.route(`**/api/v1/people/${id}/capture`, async (route) => {
    const response = await route.fetch();
    const context = await response.json();
    await route.fulfill({ response, json: { ...context, needs: old(context.needs) } });
  });
  await page.goto(`/people/${id}/assess`);
  await expect(page.getByText('Review due')).toBeVisible();
  await look(page, 'needs-start-due');
  await page.getByRole('link', { name: /^Review what .+ needs$/ }).click();
  await expect(page.getByRole('checkbox', { name: 'Easy Read' })).toBeChecked();
  await lookBoth(page, 'needs-review');
  const sent = page.waitForRequest((request) => request.method() === 'PUT');
  await page.getByRole('button', { name: 'Nothing has changed' }).click();
  expect((await sent).postDataJSON()).toEqual(said);
  await expect(page.getByText(/It is recorded how to reach and ask/).first()).toBeVisible();
});

test('needs go along without a network, into the hands of the person', async ({ page, context }) => {
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  const id = personOf(page);
  const put = await context.request.put(`/api/v1/people/${id}/needs/${uuid7()}`, { data: { ...nothing, text_size: 'large', easy_read: true } });
  expect(put.status()).toBe(201);
  await page.goto('/pin');
  await page.getByLabel('New PIN').fill(PIN);
  await page.getByRole('button', { name: 'Save PIN' }).click();
  await expect(page.getByText('Your PIN is set.').first()).toBeVisible();
  await expect.poll(() => isTakenAlong(page)).toBe(true);
  await page.goto('/people?status=overdue');
  await unlock(page);
  await expect(heading(page, 'People')).toBeVisible();
  await context.setOffline(true);
  await page.locator(`a[href="/people/${id}/assess"]`).click();
  await expect(page.getByText('large words', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /answers in private/ }).click();
  await page.getByRole('button', { name: 'Hand over now' }).click();
  await expect.poll(() => root(page, 'data-size')).toBe('large');
  await skipTo(page, /Check your answers/);
  await expect(page.getByText(/get what they need to take part/)).toHaveCount(0);
});

test('managers and commissioners read how many need what', async ({ page, context }) => {
  await signIn(page, 'manager');
  const listed = await (await context.request.get('/api/v1/people?per_page=200')).json();
  const people: { id: string }[] = listed.people.items;
  for (const [index, person] of people.entries()) {
    if (index % 5 === 4) continue;
    const needs = index % 5 === 3 ? nothing : { ...nothing, easy_read: index % 2 === 0, text_size: index % 5 === 0 ? 'largest' : 'large', time_of_day: index > 150 ? 'morning' : 'any' };
    const put = await context.request.put(`/api/v1/people/${person.id}/needs/${uuid7()}`, { data: needs });
    expect(put.status()).toBe(201);
  }
  await page.goto('/needs');
  await expect(heading(page, 'Needs')).toBeVisible();
  await expect(page.getByText(/people have it recorded and up to date what they need/).first()).toBeVisible();
  await expect(page.getByRole('table', { name: 'Which needs' })).toBeVisible();
  await look(page, 'needs-report');
  await page.setViewportSize({ width: 390, height: 844 });
  await look(page, 'needs-report-narrow');
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: 'results/pages/needs-report-print.png', fullPage: true });
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('link', { name: 'Needs', exact: true })).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(heading(page, 'Sign in')).toBeVisible();
  await signIn(page, 'commissioner');
  await page.goto('/needs');
  await expect(page.getByRole('heading', { level: 2, name: 'All providers together' })).toBeVisible();
  await look(page, 'needs-report-commissioner');
});

test('a link is made, answered with, and told to be used; another is ended', async ({ page, browser, server }) => {
  await signIn(page, 'worker');
  await startWith(page, 'overdue');
  const id = personOf(page);
  await page.goto(`/people/${id}`);
  const links = page.getByRole('region', { name: 'Private links' });
  await expect(links.getByText('There is no link yet.')).toBeVisible();
  await links.getByRole('button', { name: 'Make a link to answer' }).click();
  const address = await links.getByLabel('The link', { exact: true }).inputValue();
  expect(address).toMatch(new RegExp(`^${server.url}/my/answer/#[\\w-]{43}$`));
  await expect(links.getByText('Can be used')).toBeVisible();
  await lookBoth(page, 'links-made');
  // The token is nowhere but in the field.
  const token = address.split('#')[1];
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.title, location.href]));
  expect(kept).not.toContain(token);
  await page.reload();
  await expect(links.getByText('Can be used')).toBeVisible();
  await expect(links.getByLabel('The link', { exact: true })).toHaveCount(0);
  expect(await page.content()).not.toContain(token);
  // Whoever has it answers on a device of their own.
  const own = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const phone = await own.newPage();
  await phone.goto(address);
  await phone.getByRole('button', { name: /^(Next|Start)$/ }).click();
  for (let answered = 0; answered < 2; ) {
    await expect(phone.getByRole('heading', { level: 1 })).toHaveCount(1);
    const step = phone.url();
    if ((await phone.getByRole('radio').count()) > 1) {
      await phone.getByRole('radio').nth(1).check({ force: true });
      answered += 1;
    }
    await phone.getByRole('button', { name: /^(Skip this question|Next|Move on)$/ }).first().click();
    await expect.poll(() => phone.url()).not.toBe(step);
  }
  await skipTo(phone, /Check your answers/);
  await phone.getByRole('button', { name: 'Send my answers' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: /Thank you/ })).toBeVisible();
  await own.close();
  await page.reload();
  await expect(links.getByText('Answered with')).toBeVisible();
  await expect(links.getByRole('button', { name: /^End/ })).toHaveCount(0);
  // A link to progress, made and ended.
  await links.getByRole('button', { name: 'Make a link to progress' }).click();
  await expect(links.getByText(/Hand it over without opening it/)).toBeVisible();
  const progress = await links.getByLabel('The link', { exact: true }).inputValue();
  expect(progress).toContain('/my/progress#');
  await links.getByRole('button', { name: 'I have handed it over' }).click();
  await expect(links.getByLabel('The link', { exact: true })).toHaveCount(0);
  await links.getByRole('button', { name: 'End this link to progress' }).click();
  await lookBoth(page, 'links-ending');
  await links.getByRole('button', { name: 'Yes, end it' }).click();
  await expect(links.getByText('Ended by staff')).toBeVisible();
  await look(page, 'links-ended');
  const late = await browser.newContext();
  const opened = await late.newPage();
  await opened.goto(progress);
  await expect(opened.getByRole('heading', { level: 1 })).not.toContainText('answers so far');
  await late.close();
});
