// Paper: a form is printed without a name, read back by other programs, and typed in with the keyboard alone.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, look, signIn, test } from './fixtures';

interface Person { id: string; preferred_name: string; reference: string }

/** Somebody of the demonstration who has this status. */
async function person(page: Page, status = 'due'): Promise<Person> {
  const answer = await page.request.get(`/api/v1/people?status=${status}`);
  return (await answer.json()).people.items[0];
}

const REFERENCE = /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/;

/** Opens the page of a form, chooses and prints; gives back its reference. */
async function printForm(page: Page, id: string, form: string, language?: string): Promise<string> {
  await page.goto(`/people/${id}/paper`);
  await page.evaluate(() => { window.print = () => { document.body.dataset.printed = 'yes'; }; });
  if (language) await page.getByLabel('Language', { exact: true }).selectOption(language);
  await page.getByLabel(form, { exact: true }).check();
  await page.getByRole('button', { name: 'Print this form' }).click();
  await expect(page.locator('body[data-printed="yes"]')).toHaveCount(1);
  return (await page.locator('.paper-reference__code').textContent()) ?? '';
}

function has(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

/** The pages of a form as another program reads them; nothing where the machine has none. */
async function readBack(page: Page, name: string): Promise<{ pages: string[]; info: string; codes?: string } | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'outcomes-paper-'));
  const file = join(folder, 'form.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: false }));
  mkdirSync(join(__dirname, 'results', 'pages'), { recursive: true });
  writeFileSync(join(__dirname, 'results', 'pages', `${name}.pdf`), readFileSync(file));
  if (!has('pdftotext') || !has('pdfinfo')) {
    test.info().annotations.push({ type: 'not read back', description: 'poppler-utils is not installed' });
    return undefined;
  }
  const text = execFileSync('pdftotext', ['-layout', file, '-']).toString();
  const info = execFileSync('pdfinfo', [file]).toString();
  let codes: string | undefined;
  if (has('zbarimg') && has('pdftoppm')) {
    execFileSync('pdftoppm', ['-r', '150', '-f', '1', '-l', '1', '-png', '-singlefile', file, join(folder, 'first')]);
    try {
      codes = execFileSync('zbarimg', ['--quiet', '--raw', join(folder, 'first.png')], { stdio: 'pipe' }).toString().trim();
    } catch {
      codes = ''; // It ends so where it finds none.
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return { pages: text.split('\f').filter((one) => one.trim() !== ''), info, codes };
}

/** Types a reference into the field that has the focus and opens the form. */
async function open(page: Page, reference: string): Promise<void> {
  await expect(page.getByLabel('Reference', { exact: true })).toBeFocused();
  await page.keyboard.type(reference.toLowerCase().replace('-', ''));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: reference })).toBeVisible();
  await expect(page.locator('#row-date-day')).toBeFocused();
}

/** Types today's date. */
async function today(page: Page): Promise<void> {
  const now = new Date();
  for (const part of [now.getUTCDate(), now.getUTCMonth() + 1, now.getUTCFullYear()]) {
    await page.keyboard.type(String(part));
    await page.keyboard.press('Enter');
  }
}

/** Presses Enter until the button at the end has the focus. */
async function skipToEnd(page: Page): Promise<void> {
  const end = page.locator('#paper-finish');
  for (let turn = 0; turn < 80; turn += 1) {
    if (await end.evaluate((button) => button === document.activeElement)) return;
    const before = await page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).not.toBe(before);
  }
  throw new Error('never came to the end');
}

for (const [form, most] of [['Standard', 6], ['Large print', 15], ['Easy Read', 18]] as const) {
  test(`a form in ${form} is A4, says its reference on every page and no name`, async ({ page, server }) => {
    await signIn(page, 'manager');
    const whose = await person(page);
    await page.goto(`/people/${whose.id}`);
    await page.getByRole('link', { name: 'Print a paper form' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Print a form for' })).toBeVisible();
    const reference = await printForm(page, whose.id, form);
    expect(reference).toMatch(REFERENCE);
    await look(page, `paper-print-${form.replace(' ', '-').toLowerCase()}`);
    // Pressed again, it is the same form.
    await page.getByRole('button', { name: 'Print the same form again' }).click();
    await expect(page.locator('.paper-reference__code')).toHaveText(reference);

    const read = await readBack(page, `paper-${form.replace(' ', '-').toLowerCase()}`);
    if (!read) return;
    expect(read.info).toMatch(/Page size:\s+59\d(\.\d+)? x 84[12](\.\d+)? pts \(A4\)/);
    const count = Number(/Pages:\s+(\d+)/.exec(read.info)?.[1]);
    expect(count).toBe(read.pages.length);
    expect(count).toBeLessThanOrEqual(most);
    read.pages.forEach((text, index) => {
      expect(text, `page ${index + 1}`).toContain(`Reference ${reference}`);
      expect(text, `page ${index + 1}`).toContain(`Page ${index + 1} of ${count}`);
      expect(text, 'no name').not.toContain(whose.preferred_name);
      expect(text, 'no reference of the provider').not.toContain(whose.reference);
    });
    expect(read.pages.join(' ')).toContain('Thank you. You are done.');
    if (read.codes !== undefined) expect(read.codes).toBe(`${server.url}/paper#${reference}`);
  });
}

test('without the button, only a warning is printed', async ({ page }) => {
  await signIn(page, 'worker');
  await page.goto(`/people/${(await person(page)).id}/paper`);
  await expect(page.locator('.paper-sheet')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper-sheet')).toBeHidden();
  await expect(page.getByText('This is only a preview')).toBeVisible();
});

test('a blank form names the questionnaire in place of a reference', async ({ page }) => {
  await signIn(page, 'commissioner');
  await page.goto('/instruments/outcomes/1');
  await page.getByRole('link', { name: 'Print a blank form' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A blank form' })).toBeVisible();
  await look(page, 'paper-blank');
  const read = await readBack(page, 'paper-blank');
  read?.pages.forEach((text) => expect(text).toContain('outcomes 1, English'));
  if (read?.codes !== undefined) expect(read.codes).toBe('');
});

test('a returned form is typed in with the keyboard alone', async ({ page }) => {
  await signIn(page, 'worker');
  const whose = await person(page);
  const reference = await printForm(page, whose.id, 'Large print');
  await page.goto('/people');
  await page.getByRole('link', { name: 'Paper forms' }).click();
  await look(page, 'paper-find');
  await open(page, reference);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(whose.preferred_name);
  await look(page, 'paper-entry');
  await today(page);
  await expect(page.getByRole('group', { name: 'Who filled it in?' }).getByRole('radio').first()).toBeFocused();
  // Alone; a little progress; then 4, does not know, left, back and 2.
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.keyboard.press('4');
  await page.keyboard.press('d');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('2');
  const rating = (name: RegExp) => page.getByRole('group', { name });
  await expect(rating(/^2 Overall, how satisfied are you with your well-being/).getByRole('radio', { name: '4 Satisfied' })).toBeChecked();
  await expect(rating(/^3 /).getByRole('radio', { name: 'D I do not know just now' })).toBeChecked();
  await expect(rating(/^4 /).getByRole('radio', { name: '2 Dissatisfied' })).toBeChecked();
  // Straight to the comment and on.
  await page.locator('#row-home-comment').focus();
  await page.keyboard.type('Somebody I know');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('on Sundays');
  await page.keyboard.press('Enter');
  await page.keyboard.press('5');
  await skipToEnd(page);
  await look(page, 'paper-entry-filled');
  // Nobody said who may see it: so staff may not.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'The answers have arrived' })).toBeVisible();
  await look(page, 'paper-sent');
  await expect(page.getByRole('button', { name: 'Next form' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Reference', { exact: true })).toBeFocused();

  // The same form again is told to be there already.
  await page.keyboard.type(reference);
  await page.keyboard.press('Enter');
  await expect(page.getByText('This form was typed in already')).toBeVisible();
  await look(page, 'paper-returned');
  await page.goto(`/people/${whose.id}`);
  await expect(page.getByText(reference)).toBeVisible();
  await expect(page.getByText(/^Typed in on/)).toBeVisible();
  await look(page, 'paper-on-person');
});

test('typed twice, a difference is settled against the paper before anything is sent', async ({ page }) => {
  await signIn(page, 'manager');
  const whose = await person(page);
  const reference = await printForm(page, whose.id, 'Standard');
  await page.goto('/paper');
  await open(page, reference);
  await page.getByLabel('Enter twice').check();
  await page.locator('#row-date-day').focus();
  const pass = async (rating: string) => {
    await today(page);
    for (const key of ['1', '3', rating]) await page.keyboard.press(key);
    await skipToEnd(page);
    await page.keyboard.press('Enter');
  };
  await pass('4');
  await expect(page.getByText('Second time: type the whole form again')).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await pass('5');
  await expect(page.getByRole('heading', { level: 1, name: 'Differences' })).toBeVisible();
  await look(page, 'paper-differences');
  await expect(page.getByText('One field differs')).toBeVisible();
  await page.getByRole('button', { name: 'Go on with what is right' }).click();
  await expect(page.getByText(/^Error: Choose what is right/)).toBeVisible();
  await page.getByLabel('Use the second: 5 Very satisfied').check();
  const sent = page.waitForRequest((request) => request.method() === 'PUT' && request.url().includes('/assessments/'));
  await page.getByRole('button', { name: 'Go on with what is right' }).click();
  await page.getByRole('button', { name: 'Send these answers' }).click();
  const body = (await sent).postDataJSON();
  expect(body).toMatchObject({ mode: 'paper', paper_form: reference, shared_with_staff: false });
  expect(body.answers['wellbeing.overall']).toBe(5);
  expect(body.captured_at).toMatch(/T12:00:00Z$/);
  await expect(page.getByRole('heading', { level: 1, name: 'The answers have arrived' })).toBeVisible();
});

test('a wrong reference is told, a scanned one opens and leaves the address, and a refusal keeps what was typed', async ({ page, server }) => {
  await signIn(page, 'worker');
  const whose = await person(page);
  const reference = await printForm(page, whose.id, 'Easy Read');
  await page.goto('/paper');
  const field = page.getByLabel('Reference', { exact: true });
  const swapped = `${reference[1]}${reference[0]}${reference.slice(2)}`;
  const wrong = swapped === reference ? `${reference.slice(0, 8)}${reference[8] === '7' ? '8' : '7'}` : swapped;
  for (const [typed, told] of [[wrong, /^Error: One character is wrong/], ['7KQ', /^Error: A reference has eight/], ['', /^Error: Type the reference/], ['0000-0000', /^Error: There is no form/]] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(page.locator('#reference-error')).toHaveText(told);
    await expect(field).toHaveValue(typed);
  }
  await look(page, 'paper-find-wrong');
  // A hand scanner types the whole address.
  await field.fill(`${server.url}/paper#${reference}`);
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: reference })).toBeVisible();
  // A phone opens it.
  await page.goto('/people');
  await page.goto(`/paper#${reference}`);
  await expect(page.getByRole('heading', { level: 1, name: reference })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');

  // A day before the form was printed, and nobody who filled it in.
  await page.locator('#row-date-day').focus();
  for (const part of ['1', 'Jan', '2025']) {
    await page.keyboard.type(part);
    await page.keyboard.press('Enter');
  }
  await page.locator('#row-home-comment').fill('Kept');
  await page.getByRole('button', { name: 'Send these answers' }).click();
  await expect(page.getByRole('link', { name: /^The form was printed on/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Choose what is ticked/ })).toBeVisible();
  await expect(page.locator('#row-home-comment')).toHaveValue('Kept');
  await look(page, 'paper-entry-refused');
  // Another page and back: what was typed is still there.
  await page.getByRole('link', { name: 'People', exact: true }).first().click();
  await page.getByRole('link', { name: 'Paper forms' }).click();
  await field.fill(reference);
  await field.press('Enter');
  await expect(page.locator('#row-home-comment')).toHaveValue('Kept');
});

test('a form in a language that is written from right to left is mirrored and says that nobody has checked it', async ({ page }) => {
  await signIn(page, 'administrator');
  // A next version with every text in Arabic too, as a translator would give it.
  const source = readFileSync(join(__dirname, '..', '..', 'shared', 'instruments', 'outcomes-1.toml'), 'utf8');
  const version = source
    .split('\n')
    .filter((line) => !/\.(?!en\b)[a-z]{2,3}(-easy)? = /.test(line))
    .join('\n')
    .replace(/^version = 1$/m, 'version = 90')
    .replace(/^effective_from = .*$/m, 'effective_from = 2025-01-01')
    .replace(/^languages = .*$/m, 'languages = ["en", "ar"]\nunreviewed = ["ar"]')
    .replace(/^(\w+)\.en(-easy)? = .*$/gm, (line, field, easy) => `${line}\n${field}.ar${easy ?? ''} = "كيف حالك ${field}"`);
  const loaded = await page.request.post('/api/v1/instruments', { headers: { 'content-type': 'text/plain' }, data: version });
  expect(loaded.status(), await loaded.text()).toBeLessThan(300);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByLabel('Email address')).toBeVisible();
  await signIn(page, 'manager');
  const reference = await printForm(page, (await person(page)).id, 'Easy Read', 'ar');
  const sheet = page.locator('.paper-sheet');
  await expect(sheet).toHaveAttribute('dir', 'rtl');
  await expect(sheet).toHaveAttribute('lang', 'ar');
  await expect(page.getByText('Nobody has checked this translation yet.').first()).toBeVisible();
  const first = page.locator('.paper-scale').nth(1).locator('.paper-point');
  const [one, five] = [await first.first().boundingBox(), await first.last().boundingBox()];
  expect(one!.x, 'the first point stands at the right').toBeGreaterThan(five!.x);
  await look(page, 'paper-rtl');
  const read = await readBack(page, 'paper-rtl');
  read?.pages.forEach((text) => expect(text).toContain(reference));
});
