// One device with its browser windows: opening pages, signing in, answering, and reading what the screen says. It knows the
// pages by their roles and names; what a worker does with them is in `worker.ts`. Everything is pressed by keyboard, which
// waits for no picture to come to rest.
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { PASSWORD, PIN } from '../fixtures';
import type { Entry } from './ledger';
import { isSubmission, type Proxy } from './proxy';
import type { Questionnaire } from './questionnaire';
import type { Random } from './random';

export const ENDED = /^(Thank you|Kept safely on this device|The answers were not accepted)$/;
const CHECK = /^Check the answers$/;
/** The app gives up a request after 30 seconds; on these devices after this. */
const PATIENCE_MS = 1_500;
/** How long a page may show something else before it counts as stuck. */
const STUCK_MS = 40_000;

export class Device {
  private constructor(
    readonly name: string,
    readonly context: BrowserContext,
    readonly proxy: Proxy,
    readonly random: Random,
    private questionnaire: Questionnaire,
    /** Faults in the pages' own code. */
    readonly faults: string[],
  ) {}

  static async make(browser: Browser, name: string, url: string, proxy: Proxy, random: Random, questionnaire: Questionnaire): Promise<Device> {
    const context = await browser.newContext({ baseURL: url, userAgent: proxy.userAgent(name) });
    const faults: string[] = [];
    context.on('weberror', (error) => faults.push(`${name}: ${error.error()}`));
    context.on('console', (message) => {
      if (message.type() === 'error' && /panicked|Content Security Policy/.test(message.text())) faults.push(`${name}: ${message.text()}`);
    });
    proxy.watch(context, name);
    await context.addInitScript((patience) => {
      const real = window.setTimeout;
      window.setTimeout = ((act: TimerHandler, delay?: number, ...rest: unknown[]) =>
        real(act, delay === 30_000 ? patience : delay, ...rest)) as typeof window.setTimeout;
    }, PATIENCE_MS);
    if (process.env.OUTCOMES_CHAOS_WITHOUT === 'lock') {
      await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }));
    }
    context.setDefaultTimeout(20_000);
    return new Device(name, context, proxy, random, questionnaire, faults);
  }

  /** Sets the device's clock so far ahead of the right time, in every window. */
  async setClock(ahead: number): Promise<void> {
    const shift = (ms: number) => {
      const own = window as unknown as { rightDate?: DateConstructor };
      const right = (own.rightDate ??= Date);
      window.Date = class extends right {
        constructor(...given: []) {
          super(...(given.length > 0 ? given : ([right.now() + ms] as unknown as [])));
        }
        static override now(): number {
          return right.now() + ms;
        }
      } as DateConstructor;
    };
    await this.context.addInitScript(shift, ahead);
    for (const page of this.context.pages()) await page.evaluate(shift, ahead);
  }

  /** The main heading, once there is one. */
  async title(page: Page): Promise<string> {
    const heading = page.getByRole('heading', { level: 1 }).first();
    await heading.waitFor();
    return ((await heading.textContent().catch(() => '')) ?? '').trim();
  }

  /** Goes on, past whatever comes between, until the page has a heading like this. */
  async reach(page: Page, wanted: RegExp): Promise<string> {
    let title = '';
    for (const since = Date.now(); Date.now() - since < STUCK_MS; ) {
      title = await this.title(page);
      if (wanted.test(title)) return title;
      if (await this.entered(page, title)) continue;
      const again = page.getByRole('button', { name: 'Try again' });
      if (/^(We cannot reach the service|This could not be loaded)$/.test(title) && (await again.count()) > 0) {
        await this.pressed(page, () => again.first().press('Enter'));
      } else {
        await this.changed(page, title, 250);
      }
    }
    throw new Error(`${this.name} never came to ${wanted}: the page says “${title}” at ${page.url()}`);
  }

  /** Presses something that asks the server, and waits for what comes of it. */
  async pressed(page: Page, press: () => Promise<void>): Promise<void> {
    const title = await this.title(page);
    const answered = this.proxy.next(this.name, 3_000);
    await press();
    await Promise.race([answered, this.changed(page, title, 3_000)]);
    // Another request may follow before the page shows it.
    await this.changed(page, title, 300);
  }

  private async changed(page: Page, title: string, timeout: number): Promise<void> {
    const heading = page.getByRole('heading', { level: 1 }).filter({ hasNotText: title });
    await heading.first().waitFor({ timeout }).catch(() => undefined);
  }

  /** Everything about getting in: the one place that signs in and unlocks. Answers whether the page asked for it. */
  async entered(page: Page, title: string): Promise<boolean> {
    // The form may go while it is filled in: an earlier press has let the worker in.
    const soon = { timeout: 1_000 };
    if (title === 'Unlock this device') {
      const unlock = async () => {
        await page.getByLabel('PIN', { exact: true }).fill(PIN, soon);
        await page.getByRole('button', { name: 'Unlock', exact: true }).press('Enter', soon);
        await this.changed(page, title, 2_000);
      };
      await unlock().catch(() => undefined);
      return true;
    }
    if (!/^Sign in( again)?$/.test(title)) return false;
    const form = page.locator('form').filter({ has: page.getByLabel('Email address') });
    const signIn = async () => {
      await form.getByLabel('Email address').fill('worker@example.org', soon);
      await form.getByLabel('Password', { exact: true }).fill(PASSWORD, soon);
      await this.pressed(page, () => form.getByRole('button', { name: 'Sign in', exact: true }).press('Enter', soon));
    };
    await signIn().catch(() => undefined);
    return true;
  }

  /** A window: one that is open, or a new one. */
  async page(number = 0): Promise<Page> {
    return this.context.pages()[number] ?? this.context.newPage();
  }

  /** Begins to ask this person. Answers whether there is something to answer now. */
  async begin(page: Page, person: string): Promise<void> {
    await page.bringToFront();
    await page.goto(`/people/${person}/assess`);
    await this.reach(page, /Who is answering\?$/);
    await page.getByRole('button', { name: /answers alone/ }).press('Enter');
    await page.locator('#main').getByText('Saved on this device').waitFor();
  }

  /** Goes to the check page, as the browser's Forward would. */
  async toCheck(page: Page): Promise<void> {
    await page.evaluate(() => {
      history.pushState(null, '', `${location.pathname}?step=check`);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await this.reach(page, CHECK);
  }

  /** Answers some questions from the check page at random, and one in words that hold the token. */
  async answer(page: Page, entry: Entry): Promise<void> {
    const overall = [...this.questionnaire.named('overall')];
    for (let left = this.random.between(1, 2); left > 0; left -= 1) {
      const [name] = overall.splice(this.random.between(0, overall.length - 1), 1);
      await this.change(page, name);
      await this.rate(page);
      await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
      await this.reach(page, CHECK);
    }
    if (this.random.chance(0.2)) await this.answerMore(page);
    const comment = this.random.pick(this.questionnaire.named('comment'));
    await this.change(page, comment);
    await page.getByRole('textbox').fill(`${this.random.pick(['The stairs', 'Më shumë kohë 🙂', 'A <b>walk</b> & "talk"'])} ${entry.token}`);
    await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
    await this.reach(page, CHECK);
    await this.readCheck(page, entry);
  }

  private async change(page: Page, name: string): Promise<void> {
    await page.getByRole('link', { name: `Change ${name}`, exact: true }).press('Enter');
    await page.locator('form .capture-next').waitFor();
  }

  private async rate(page: Page): Promise<void> {
    const choices = page.getByRole('radio');
    await choices.nth(this.random.between(0, (await choices.count()) - 1)).press('Space');
  }

  /** Opens one section's further questions and answers the first of them. */
  private async answerMore(page: Page): Promise<void> {
    const more = page.getByRole('link', { name: /^Change More about/ });
    if ((await more.count()) === 0) return;
    await more.nth(this.random.between(0, (await more.count()) - 1)).press('Enter');
    await page.getByRole('button', { name: 'Answer a few more' }).press('Enter');
    await page.getByRole('radio').first().waitFor();
    await this.rate(page);
    await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
    await this.toCheck(page);
  }

  /** Takes down what the check page shows. */
  async readCheck(page: Page, entry: Entry): Promise<void> {
    Object.assign(entry, this.questionnaire.read(await this.checkLines(page)));
  }

  /** Takes down what the check page shows, and says what differs from before. */
  async checkAgain(page: Page, entry: Entry): Promise<string[]> {
    const now = this.questionnaire.read(await this.checkLines(page));
    const [before, after] = [{ codes: entry.codes, comments: entry.comments }, now].map((one) => JSON.stringify(one));
    return before === after ? [] : [`${entry.token}: the device kept ${after} of ${before}`];
  }

  private async checkLines(page: Page): Promise<[string, string][]> {
    return page.locator('.govuk-summary-list__row').evaluateAll((rows) =>
      rows.map((row): [string, string] => {
        const said = (what: string) => (row.querySelector(what)?.textContent ?? '').trim();
        return [said('dt'), said('dd')];
      }));
  }

  /** Sends, and answers what the page says in the end. */
  async send(page: Page, entry: Entry): Promise<string> {
    entry.said = 'pressed';
    await page.getByRole('button', { name: 'Send the answers' }).press('Enter');
    return this.outcome(page, entry);
  }

  /** Presses “Try again”, and answers what the page says then. */
  async tryAgain(page: Page, entry: Entry): Promise<string> {
    const again = page.getByRole('button', { name: 'Try again' });
    if ((await again.count()) > 0) {
      const answered = this.proxy.next(this.name, 4_000, isSubmission);
      await again.press('Enter');
      await answered;
    } else {
      await this.signInAgain(page);
    }
    return this.outcome(page, entry);
  }

  /** The page says that one has been signed out. */
  private async signInAgain(page: Page): Promise<void> {
    const banner = page.getByRole('status').getByRole('button', { name: 'Sign in' });
    if ((await banner.count()) > 0) await banner.press('Enter');
    else await page.reload();
    await this.title(page);
  }

  private async outcome(page: Page, entry: Entry): Promise<string> {
    const title = await this.reach(page, ENDED);
    entry.said = title === 'Thank you' ? 'thanks' : title.startsWith('Kept') ? 'kept' : 'refused';
    return title;
  }

  /** The window is gone in an instant: nothing in it is told, nothing in it ends well. */
  async crash(page: Page): Promise<void> {
    const gone = page.waitForEvent('crash').catch(() => undefined);
    await page.goto('chrome://crash').catch(() => undefined);
    await gone;
    await page.close();
  }
}
