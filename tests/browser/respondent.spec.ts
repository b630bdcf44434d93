// Answering and reading by a private link: by keyboard alone, larger, wider apart, in forced colours, without a network,
// read aloud, and what the accessibility tree says.
import type { Page } from '@playwright/test';
import { expect, look, makeLink, PASSWORD, skipTo, test } from './fixtures';

test.use({ viewport: { width: 390, height: 844 } });

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const next = (page: Page) => page.locator('.capture-next');

/** Presses Tab until what has the focus fits. */
async function tabTo(page: Page, fits: (element: { tag: string; text: string; type: string; name: string }) => boolean): Promise<void> {
  for (let turn = 0; turn < 80; turn += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      return { tag: at?.tagName ?? '', text: at?.textContent?.trim() ?? '', type: at?.type ?? '', name: at?.name ?? '' };
    });
    if (fits(here)) return;
  }
  throw new Error('Tab never comes there');
}

test('all of it by Tab and Space alone', async ({ page, server }) => {
  const { path } = await makeLink(server, 'answer');
  await page.goto(path);
  await expect(heading(page, 'How life is for you')).toBeVisible();
  for (let step = 0; step < 60; step += 1) {
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    if (/Thank you/.test(title)) break;
    if ((await page.getByRole('radio').count()) > 0 && !/Is somebody|Who may see/.test(title)) {
      await tabTo(page, (at) => at.type === 'radio' && at.name === 'answer');
      await page.keyboard.press('Space');
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    }
    // One thing is said: where the answers are many, the quickest way on.
    await tabTo(page, (at) => at.tag === 'BUTTON' && /^(Next|Skip this question|Move on|Send my answers)$/.test(at.text));
    await page.keyboard.press('Space');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
    // The focus is where the words begin.
    if (!/Thank you|Sending/.test((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')) {
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    }
  }
  await expect(heading(page, 'Thank you')).toBeVisible();
  await look(page, 'respondent-thanks', true);
});

test('what a screen reader is told of a question', async ({ page, server }) => {
  const { path } = await makeLink(server, 'answer');
  await page.goto(path);
  await next(page).click();
  await expect(page.getByRole('radio')).toHaveCount(8);
  const group = page.getByRole('group').filter({ has: page.getByRole('radio') });
  await expect(group).toHaveAccessibleName(/Overall, how satisfied are you with your well-being and independence\?/);
  await expect(group).toHaveAccessibleDescription(/Well-being means/);
  await expect(page.getByRole('radio').nth(3)).toHaveAccessibleName('4 Satisfied');
  await expect(page).toHaveTitle(/Overall, how satisfied/);
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  await page.getByRole('radio').nth(3).check({ force: true });
  await expect(page.locator('#announcer')).toHaveText('Saved on this device');
});

test('an error is told, named and led to', async ({ page, server }) => {
  const { path } = await makeLink(server, 'answer');
  await page.goto(path);
  await page.getByRole('link', { name: /Is somebody helping you/ }).click();
  await page.getByRole('radio', { name: 'I answer, and somebody helps me' }).check({ force: true });
  await next(page).click();
  await expect(heading(page, 'Who is helping you?')).toBeVisible();
  await next(page).click();
  await expect(page.getByRole('alert')).toContainText('Choose who it is');
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByRole('alert').getByRole('link', { name: 'Choose who it is' }).click();
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('radio');
  await look(page, 'respondent-error', true);
});

test('Easy Read on any page loses no answer and is recorded', async ({ page, server }) => {
  const { path, person } = await makeLink(server, 'answer');
  await page.goto(path);
  await next(page).click();
  await page.getByRole('radio').nth(3).check({ force: true });
  await page.getByRole('button', { name: 'Easy Read' }).click();
  await expect(heading(page, /Think about how you are/)).toBeVisible();
  await expect(page.getByRole('radio').nth(3)).toBeChecked();
  await expect(page.locator('svg.picture use').first()).toHaveAttribute('href', '/pictures.svg#wellbeing-overall');
  await expect(page.locator('.capture-card svg.picture')).toHaveCount(8);
  const sent = page.waitForRequest((request) => request.method() === 'PUT');
  await next(page).click();
  await skipTo(page, /Check your answers/);
  await page.getByRole('button', { name: 'Send my answers' }).click();
  const body = (await sent).postDataJSON();
  expect(body).toMatchObject({ variant: 'easy', language: 'en', mode: 'own_device', person });
  expect(body.answers['wellbeing.overall']).toBe(4);
  await expect(heading(page, 'Thank you')).toBeVisible();
});

test('another language holds at once, from right to left, and is recorded', async ({ page, server }) => {
  const { path } = await makeLink(server, 'answer');
  await page.goto(path);
  await next(page).click();
  await page.getByRole('radio').nth(1).check({ force: true });
  await page.getByRole('button', { name: 'Make this easier' }).click();
  await page.getByRole('radio', { name: 'اردو' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur');
  await expect(page.locator('.display__unreviewed')).toBeVisible();
  await expect(page.locator('input[name="answer"]').nth(1)).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.locator('#display-panel')).toHaveCount(0);
  await look(page, 'respondent-urdu', true);
  // The words begin at the right, the numbers stay figures of ours.
  const [card, mark] = await Promise.all([page.locator('.capture-card').first().boundingBox(), page.locator('.capture-card__mark').first().boundingBox()]);
  expect(mark!.x).toBeGreaterThan(card!.x + card!.width / 2);
  // The choice is the device's: it is there again, also without a network.
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur');
  await expect(page.locator('input[name="answer"]').nth(1)).toBeChecked();
});

test('a link goes on without a network, and the answers are sent when it is back', async ({ page, context, server }) => {
  const { path } = await makeLink(server, 'answer');
  await page.goto(path);
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).some((name) => name.startsWith('myanswer-')))).toBe(true);
  await next(page).click();
  await page.getByRole('radio').nth(4).check({ force: true });
  await page.getByRole('button', { name: 'Easy Read' }).click();
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio').nth(4)).toBeChecked();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('radio').nth(4)).toBeChecked();
  // What is kept is sealed: no word and no token of it is legible.
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).toContain('linked-');
  expect(kept).not.toContain('wellbeing');
  expect(kept).not.toContain(path.split('#')[1]);
  await next(page).click();
  await skipTo(page, /Check your answers/);
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(heading(page, 'Your answers are kept here')).toBeVisible();
  await look(page, 'respondent-waiting', true);
  await context.setOffline(false);
  await expect(heading(page, 'Thank you')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('linked-');
});

test('at 320 pixels, with wide spacing, in forced colours and without motion', async ({ page, server }) => {
  const { path } = await makeLink(server, 'answer');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(path);
  await next(page).click();
  await expect(page.getByRole('radio')).toHaveCount(8);
  // WCAG 1.4.12, by the reader's own style sheet. Nothing is cut off, nothing covers anything.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  await look(page, 'respondent-forced', true);
  const cut = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main *')].filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflow !== 'visible' && one.clientWidth > 1).length);
  expect(cut, 'cut off').toBe(0);
  await page.getByRole('button', { name: 'Easy Read' }).click();
  await look(page, 'respondent-forced-easy', true);
  const small = await page.evaluate(() => [...document.querySelectorAll('main button, main a, .capture-card, header button')].filter((one) => {
    const box = one.getBoundingClientRect();
    return box.width > 0 && (box.width < 44 || box.height < 44);
  }).map((one) => one.textContent));
  expect(small, 'targets below 44 pixels').toEqual([]);
});

test('a question is read aloud, word by word', async ({ page, server }) => {
  const { path } = await makeLink(server, 'answer');
  // A voice of the test's own: a browser without a screen has none.
  await page.addInitScript(() => {
    const said: string[] = [];
    const Native = window.SpeechSynthesisUtterance;
    class Utterance extends EventTarget {
      lang = ''; voice: unknown = null; rate = 1;
      constructor(public text: string) { super(); }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [{ lang: 'en-GB', localService: true, name: 'Test' }].map((voice) => Object.setPrototypeOf(voice, SpeechSynthesisVoice.prototype) as object),
      cancel: () => { said.push('(silence)'); },
      speak: (utterance: Utterance) => {
        said.push(utterance.text.trim());
        const boundary = new SpeechSynthesisEvent('boundary', { charIndex: utterance.text.search(/\S/), name: 'word', utterance: new Native('') });
        utterance.dispatchEvent(boundary);
        setTimeout(() => utterance.dispatchEvent(new Event('end')), 30);
      },
    });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  });
  await page.goto(path);
  await next(page).click();
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect(page.locator('[data-spoken]')).toHaveCount(1);
  await expect.poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said.join(' | '))).toContain('Very satisfied');
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.join(' | '));
  for (const words of ['Overall, how satisfied are you', 'Well-being means how you feel', 'Very dissatisfied', 'I would rather not say']) {
    expect(said).toContain(words);
  }
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
  await expect(page.locator('[data-spoken]')).toHaveCount(0);
});

test('a missing voice is said', async ({ page, server }) => {
  const { path } = await makeLink(server, 'answer');
  await page.addInitScript(() => localStorage.setItem('display', JSON.stringify({ language: 'pa' })));
  await page.goto(path);
  await next(page).click();
  await page.locator('.listen').click();
  await expect(page.locator('.listen__note')).not.toBeEmpty();
  await expect(page.getByRole('status').filter({ hasText: 'ਆਵਾਜ਼' })).toBeVisible();
});

test('progress to keep: words, pictures, a table, one page of paper, and ending the link', async ({ page, server }) => {
  const { path } = await makeLink(server, 'progress');
  await page.goto(path);
  await expect(heading(page, /here are your answers so far/)).toBeVisible();
  await expect(page.getByRole('img', { name: /ratings over time/ }).first()).toBeVisible();
  await expect(page.getByRole('table', { name: /Your ratings of each part of life/ })).toBeVisible();
  await look(page, 'respondent-progress', true);
  for (const language of ['en', 'ur', 'pl']) {
    await page.evaluate((tag) => localStorage.setItem('display', JSON.stringify({ language: tag })), language);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ur' ? 'rtl' : 'ltr');
    await expect(page.locator('.chart__picture').first()).toBeVisible();
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, `sheets in ${language}`).toBe(1);
  }
  await page.evaluate(() => localStorage.removeItem('display'));
  await page.reload();
  await page.getByRole('button', { name: 'End this link' }).click();
  await page.getByRole('button', { name: 'Yes, end it' }).click();
  await expect(heading(page, 'The link has ended')).toBeVisible();
  await page.reload();
  await expect(heading(page, 'This link does not work')).toBeVisible();
  await look(page, 'respondent-gone', true);
});

test('what a first visit loads stays small', async ({ page, server }) => {
  const { path } = await makeLink(server, 'answer');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const addresses = new Map<string, { url: string; encodedDataLength: number }>();
  let total = 0;
  const parts: string[] = [];
  devtools.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = addresses.get(requestId);
    if (!answer || answer.url.includes('/api/')) return;
    // The body as it travels, without its headers.
    const length = encodedDataLength - answer.encodedDataLength;
    total += length;
    parts.push(`${length} ${new URL(answer.url).pathname}`);
  });
  await page.goto(path);
  await expect(heading(page, 'How life is for you')).toBeVisible();
  console.log(`first load: ${total} bytes\n  ${parts.join('\n  ')}`);
  expect(parts.length).toBeGreaterThan(3);
  expect(total, 'first load of a respondent, bytes on the wire').toBeLessThan(250_000);
});
