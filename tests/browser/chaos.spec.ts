// Exactly once, whatever happens: devices work through seeded faults against the real server, and then what their screens
// confirmed is compared with what its database holds, answer by answer.
import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Device } from './chaos/device';
import { Weather } from './chaos/faults';
import { compare, type Entry } from './chaos/ledger';
import { Proxy } from './chaos/proxy';
import { Questionnaire } from './chaos/questionnaire';
import { Random } from './chaos/random';
import { report } from './chaos/report';
import { Server } from './chaos/server';
import { directly } from './chaos/setting';
import { stored } from './chaos/stored';
import { Worker } from './chaos/worker';

const SEED = process.env.OUTCOMES_CHAOS_SEED ?? '1';
const FAULTS = Number(process.env.OUTCOMES_CHAOS_FAULTS ?? 300);
const DAY_MS = 86_400_000;
/** Each device: how far its clock can be ahead, and whether it has a PIN. */
const DEVICES: [string, number, boolean][] = [['first', 0, true], ['early', DAY_MS, false], ['late', -DAY_MS, true]];

test('nothing is lost, doubled or altered', async ({ browser }) => {
  test.setTimeout(Math.max(10 * 60_000, FAULTS * 2_000));
  const log: string[] = [];
  const since = Date.now();
  const tell = (line: string) => { log.push(`${((Date.now() - since) / 1000).toFixed(1)} s  ${line}`); };
  const folder = mkdtempSync(join(tmpdir(), 'outcomes-chaos-'));
  const server = await Server.start(folder);
  const proxy = new Proxy(server, new Weather(SEED), SEED, tell);
  const url = await proxy.listen();
  const ledger: Entry[] = [];
  try {
    const before = new Set(stored(server, () => false).map((row) => row.id));
    const { people, instrument } = await directly(server);
    const devices = await Promise.all(DEVICES.map(([name]) =>
      Device.make(browser, name, url, proxy, new Random(`${SEED}/${name}`), new Questionnaire(instrument))));
    const workers = devices.map((device, at) => {
      // Every person is asked on one device, and a few on all of them.
      const own = people.filter((_, index) => index < 3 || index % devices.length === at);
      return new Worker(device, own, ledger, tell, DEVICES[at][1], DEVICES[at][2]);
    });
    await Promise.all(workers.map((worker) => worker.arrive()));
    proxy.stormy = true;
    await Promise.all(workers.map(async (worker) => { while (proxy.metInAll < FAULTS) await worker.work(); }));
    proxy.stormy = false;
    tell('no faults any more');
    await Promise.all(workers.map((worker) => worker.settle()));
    for (const device of devices) await device.context.close();
    await server.stop();
    const verdict = compare(ledger, stored(server, (id) => !before.has(id)).filter((row) => !before.has(row.id)));
    const drafts = workers.flatMap((worker) => worker.wrong);
    report(SEED, proxy, verdict, ledger, drafts, Date.now() - since);
    const { lost, doubled, altered, unknown } = verdict;
    expect({ lost, doubled, altered, unknown, drafts, atOnce: proxy.atOnce, faults: devices.flatMap((device) => device.faults) }, `seed ${SEED}`)
      .toEqual({ lost: [], doubled: [], altered: [], unknown: [], drafts: [], atOnce: [], faults: [] });
    expect(proxy.metInAll, 'faults that the app met').toBeGreaterThanOrEqual(FAULTS);
  } catch (error) {
    console.log(`chaos: failed with seed ${SEED}; the last events:\n${log.slice(-60).join('\n')}`);
    throw error;
  } finally {
    await proxy.close();
    await server.stop().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
});
