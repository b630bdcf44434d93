// What a worker does with a device while everything goes wrong: asks, sends, gives up, crashes, comes back, opens a second
// window, walks out of reach and into it again. Writes each assessment into the ledger as the screen tells of it.
import { expect, type Page } from '@playwright/test';
import { setPin } from '../fixtures';
import { ENDED, type Device } from './device';
import type { Entry } from './ledger';
import { isSubmission, type Exchange } from './proxy';

/** A round by itself asks who is signed in, then sends. */
const endsRound = (exchange: Exchange) => isSubmission(exchange) || (exchange.path === '/api/v1/session' && exchange.fault !== undefined);

export class Worker {
  private waiting = 0;
  private next = 0;
  /** What a screen showed that it should not have. */
  readonly wrong: string[] = [];

  constructor(
    private device: Device,
    private people: string[],
    private ledger: Entry[],
    private tell: (line: string) => void,
    /** How far ahead this device's clock can be, in milliseconds. */
    private clock: number,
    /** Whether the worker has set a PIN. */
    private pin: boolean,
  ) {}

  /** Signs in and waits until the app is on the device. */
  async arrive(): Promise<void> {
    if (this.clock < 0) await this.device.setClock(this.clock);
    const page = await this.device.page();
    await page.goto('/people');
    await this.device.reach(page, /^People$/);
    await page.evaluate(async () => { await navigator.serviceWorker.ready; });
    if (this.pin) await setPin(page);
  }

  /** One assessment and what follows. */
  async work(): Promise<void> {
    const { random } = this.device;
    const way = random.pick(['send', 'send', 'offline', 'offline', 'crash before', 'crash after', 'leave', 'ahead'] as const);
    const entry: Entry = {
      token: random.token(), device: this.device.name, person: this.people[this.next % this.people.length], said: 'begun', codes: {}, comments: {},
    };
    this.next += 1;
    this.tell(`${this.device.name}: ${entry.token}: ${way}`);
    if (way === 'ahead' && this.clock > 0) await this.device.setClock(this.clock);
    const page = await this.device.page();
    await this.device.begin(page, entry.person);
    this.ledger.push(entry);
    await this.device.toCheck(page);
    await this.device.answer(page, entry);
    if (way === 'leave') return this.leave(page, entry);
    if (way === 'crash before') await this.crashBefore(page, entry);
    else if (way === 'crash after') await this.crashAfter(page, entry);
    else if (way === 'offline') await this.offline(page, entry);
    else await this.insist(await this.device.send(page, entry), page, entry);
    this.tell(`${this.device.name}: ${entry.token}: the screen says “${entry.said}”`);
    if (entry.said !== 'thanks') this.waiting += 1;
    if (this.waiting >= 2) await this.storm(random.between(6, 14));
  }

  /** Tries again by hand for a while. */
  private async insist(title: string, page: Page, entry: Entry): Promise<void> {
    for (let tries = this.device.random.between(0, 8); tries > 0 && title !== 'Thank you'; tries -= 1) {
      title = await this.again(page, entry);
    }
    // A wrong clock is put right, and nothing refused is left to itself.
    if (this.clock > 0) await this.device.setClock(0);
    while (title === 'The answers were not accepted') title = await this.again(page, entry);
  }

  private async again(page: Page, entry: Entry): Promise<string> {
    const mend = page.getByRole('button', { name: 'Go back and change' });
    if ((await mend.count()) === 0) return this.device.tryAgain(page, entry);
    await this.device.setClock(0);
    await mend.press('Enter');
    await this.device.reach(page, /^Check the answers$/);
    this.wrong.push(...(await this.device.checkAgain(page, entry)));
    return this.device.send(page, entry);
  }

  /** Stops for now: never finished, so never stored. */
  private async leave(page: Page, entry: Entry): Promise<void> {
    await page.locator('#main').getByRole('link', { name: 'Stop for now' }).press('Enter');
    this.left.push(entry);
  }

  private readonly left: Entry[] = [];

  /** The window crashes on the check page; the draft must be there as it was. */
  private async crashBefore(page: Page, entry: Entry): Promise<void> {
    await this.device.crash(page);
    await this.insist(await this.finishDraft(entry), await this.device.page(), entry);
  }

  private async finishDraft(entry: Entry): Promise<string> {
    const page = await this.device.page();
    await page.goto(`/people/${entry.person}/assess`);
    await this.device.reach(page, /^You have begun to ask/);
    await page.getByRole('button', { name: 'Go on where you stopped' }).press('Enter');
    await this.device.toCheck(page);
    this.wrong.push(...(await this.device.checkAgain(page, entry)));
    return this.device.send(page, entry);
  }

  /** The window crashes right after “Send the answers”, or while they are on their way. */
  private async crashAfter(page: Page, entry: Entry): Promise<void> {
    entry.said = 'pressed';
    const under = this.device.proxy.next(this.device.name, 2_000, isSubmission);
    await page.getByRole('button', { name: 'Send the answers' }).press('Enter');
    if (this.device.random.chance(0.5)) await under;
    await this.device.crash(page);
    const again = await this.device.page();
    await again.goto(`/people/${entry.person}/assess`);
    const title = await this.device.reach(again, /Who is answering\?$|^You have begun to ask/);
    // No draft any more: it was finished, and is in the outbox or has arrived.
    if (title.endsWith('answering?')) entry.said = 'kept';
    else await this.insist(await this.finishDraft(entry), again, entry);
  }

  private async offline(page: Page, entry: Entry): Promise<void> {
    await this.device.context.setOffline(true);
    const title = await this.device.send(page, entry);
    expect(title, 'offline').toBe('Kept safely on this device');
    await page.getByRole('link', { name: 'See what waits to be sent' }).press('Enter');
    await this.device.context.setOffline(false);
  }

  /** Two windows, nobody presses anything; the network comes and goes, a window is loaded again now and then. */
  private async storm(times: number): Promise<void> {
    const pages = [await this.away(0), await this.away(1)];
    const { device } = this;
    for (; times > 0; times -= 1) {
      for (const page of pages) await this.device.reach(page, /^(Waiting to be sent|People)$/);
      const met = device.proxy.next(device.name, 1_500, endsRound);
      if (device.random.chance(0.2)) {
        await device.random.pick(pages).reload();
      } else {
        await device.context.setOffline(true);
        await device.context.setOffline(false);
      }
      await met;
      if ((await this.unsent(pages[0])) === 0) break;
    }
    this.waiting = await this.unsent(pages[0]);
  }

  /** A window that sends nothing of its own accord but what waits. */
  private async away(number: number): Promise<Page> {
    const page = await this.device.page(number);
    await page.goto(number === 0 ? '/waiting' : '/people');
    await this.device.reach(page, /^(Waiting to be sent|People)$/);
    return page;
  }

  /** How many wait that nobody has refused, by the page of what waits. */
  private async unsent(page: Page): Promise<number> {
    const said = await Promise.all([
      page.getByRole('button', { name: /^Send now/ }).count(), page.getByRole('link', { name: 'See what is wrong' }).count(),
    ]);
    return said[0] - said[1];
  }

  /** No faults any more: what was refused is sent by hand, and everything else goes by itself. */
  async settle(): Promise<void> {
    const { device } = this;
    if (this.clock > 0) await device.setClock(0);
    const page = await this.away(0);
    await page.getByText(/^(Nothing is waiting\.|These are finished)/).first().waitFor();
    const refused = page.getByRole('link', { name: 'See what is wrong' });
    await device.context.setOffline(true);
    await device.context.setOffline(false);
    await expect.poll(() => this.unsent(page), { message: `what waits on ${device.name} goes by itself`, timeout: 30_000 }).toBe(0);
    for (let left = await refused.count(); left > 0; left -= 1) {
      await refused.first().press('Enter');
      await this.mend(page);
      await this.away(0);
      await expect(refused).toHaveCount(left - 1);
    }
    await expect(page.getByText('Nothing is waiting.')).toBeVisible();
    for (const entry of this.left) await this.lookAt(page, entry);
  }

  /** One that the server, or what stood in its place, has refused. */
  private async mend(page: Page): Promise<void> {
    const title = await this.device.reach(page, ENDED);
    const person = /people\/([0-9a-f-]{36})\//.exec(page.url())?.[1];
    const entry = this.ledger.find((one) => one.device === this.device.name && one.person === person && one.said !== 'begun' && one.said !== 'thanks');
    if (!entry) throw new Error(`${this.device.name} keeps an assessment of ${person} that no screen has told of`);
    if (title === 'The answers were not accepted') await this.again(page, entry);
  }

  /** What was left unfinished is on the device as it was. */
  private async lookAt(page: Page, entry: Entry): Promise<void> {
    await page.goto(`/people/${entry.person}/assess`);
    await this.device.reach(page, /^You have begun to ask/);
    await page.getByRole('button', { name: 'Go on where you stopped' }).press('Enter');
    await this.device.toCheck(page);
    this.wrong.push(...(await this.device.checkAgain(page, entry)));
  }
}
