// An account's vault as a measurement opens it from outside: with the PIN, as the app does, to queue assessments by the hundred.
import type { Page } from '@playwright/test';
import { createCipheriv, createDecipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';

interface Row { id: string; account: string; format: number; revision: number; sealed: boolean; body: string }

/** Reads a whole store of the page's database. */
function read<T>(page: Page, store: string): Promise<T[]> {
  return page.evaluate((name) => new Promise<T[]>((resolve, reject) => {
    const open = indexedDB.open('outcomes');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const all = open.result.transaction(name).objectStore(name).getAll();
      all.onsuccess = () => { open.result.close(); resolve(all.result as T[]); };
    };
  }), store);
}

/** How many records wait. */
export async function waiting(page: Page): Promise<number> {
  return (await read(page, 'outbox')).length;
}

function open(key: Buffer, place: string, sealed: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64');
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-16));
  return Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()]);
}

function seal(key: Buffer, place: string, plain: Buffer): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

/** A UUID of version 7, later with each call. */
function id(count: number): string {
  const time = (Date.now() + count).toString(16).padStart(12, '0');
  const rest = randomBytes(10).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`;
}

/** Multiplies the one assessment that waits into `count`, each of another person in turn. */
export async function multiply(page: Page, pin: string, people: string[], count: number): Promise<void> {
  const [vault] = await read<{ account: string; by_pin: { salt: string; iterations: number; wrapped: string } }>(page, 'vaults');
  const device = (await read<{ name: string; id: string }>(page, 'device')).find((row) => row.name === 'id');
  const [genuine] = await read<Row>(page, 'outbox');
  const { salt, iterations, wrapped } = vault.by_pin;
  const wrapping = pbkdf2Sync(pin, Buffer.from(salt, 'base64'), iterations, 32, 'sha256');
  const key = open(wrapping, `key|${vault.account}|${device?.id}`, wrapped);
  const place = (row: Row) => `outbox|${row.account}|${row.id}|${row.format}|${row.revision}`;
  const said = JSON.parse(open(key, place(genuine), genuine.body).toString());
  const rows = Array.from({ length: count - 1 }, (_, number) => {
    const row: Row = { ...genuine, id: id(number), revision: 1 };
    const finished = { assessment: { ...said.finished.assessment, person: people[number % people.length] } };
    row.body = seal(key, place(row), Buffer.from(JSON.stringify({ ...said, finished })));
    return row;
  });
  await page.evaluate((all) => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('outcomes');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const work = opening.result.transaction('outbox', 'readwrite');
      for (const row of all) work.objectStore('outbox').put(row);
      work.oncomplete = () => { opening.result.close(); resolve(); };
      work.onerror = () => reject(work.error);
    };
  }), rows);
}
