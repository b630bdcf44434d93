// The proxy between the browser and the real server: passes everything on, and below /api does to it what the weather says.
// It counts what it did and what the app met of it, and sees whether one device sends one assessment twice at a time.
import type { BrowserContext, Request as PageRequest } from '@playwright/test';
import { EventEmitter } from 'node:events';
import { createServer, request as forward, type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Fault, Weather } from './faults';
import { Random } from './random';
import type { Server } from './server';

/** One request below /api, from its arrival until its socket is answered or closed. */
export interface Exchange {
  device: string;
  method: string;
  path: string;
  open: boolean;
  /** The fault that it met. */
  fault?: string;
}

interface Reply {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** Which device a request comes from stands at the end of its user agent. */
const agent = (device: string) => `chaos/${device}`;
/** The answer's header that names the fault, so that the page's own events tell what it met. */
const MARK = 'x-chaos';
/** A first request that is over this soon after a second came may only seem to overlap: its socket was seen to close late. */
const AT_ONCE_MS = 80;
/** Whether it is an assessment on its way. */
export const isSubmission = ({ method, path }: Exchange) => method === 'PUT' && SUBMISSION.test(path);
const SUBMISSION = /^\/api\/v1\/assessments\/([0-9a-f-]{36})$/;

export class Proxy {
  /** By name of a fault: how often it was done, and how often the app was seen to meet it. */
  readonly done = new Map<string, number>();
  readonly met = new Map<string, number>();
  /** Assessments that one device sent twice at a time, from whichever of its windows. */
  readonly atOnce: string[] = [];
  /** Whether faults happen. */
  stormy = false;
  private marks = 0;
  private marked = new Map<string, string>();
  private cuts = new Map<string, string[]>();
  private under: Exchange[] = [];
  private events = new EventEmitter().setMaxListeners(0);
  private delays: Random;
  private http: HttpServer;

  constructor(private server: Server, private weather: Weather, seed: string, private tell: (line: string) => void) {
    this.delays = new Random(`${seed}/delays`);
    this.http = createServer((request, response) => void this.serve(request, response));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.http.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.http.closeAllConnections();
    await new Promise((resolve) => this.http.close(resolve));
  }

  /** What a device's browser has to say of itself. */
  userAgent(device: string): string {
    return agent(device);
  }

  get metInAll(): number {
    return [...this.met.values()].reduce((sum, n) => sum + n, 0);
  }

  /** Counts a fault as met once the browser tells a page of it. */
  watch(context: BrowserContext, device: string): void {
    context.on('response', (response) => {
      const name = this.marked.get(response.headers()[MARK] ?? '');
      if (name) this.meet(name);
      this.marked.delete(response.headers()[MARK] ?? '');
    });
    context.on('requestfailed', (request: PageRequest) => {
      const name = this.cuts.get(this.cutKey(device, request.method(), new URL(request.url()).pathname))?.shift();
      if (name) this.meet(name);
    });
  }

  /** Waits until a request of this device has ended, one way or another. Answers false when none did in this time. */
  async next(device: string, timeout: number, wanted = (_exchange: Exchange) => true): Promise<boolean> {
    return new Promise((resolve) => {
      const heard = (exchange: Exchange) => {
        if (exchange.device !== device || !wanted(exchange)) return;
        end(true);
      };
      const timer = setTimeout(() => end(false), timeout);
      const end = (ended: boolean) => {
        clearTimeout(timer);
        this.events.off('ended', heard);
        resolve(ended);
      };
      this.events.on('ended', heard);
    });
  }

  private meet(name: string): void {
    this.met.set(name, (this.met.get(name) ?? 0) + 1);
  }

  private cutKey(device: string, method: string, path: string): string {
    return `${device} ${method} ${path}`;
  }

  private count(exchange: Exchange, name: string): void {
    exchange.fault = name;
    this.done.set(name, (this.done.get(name) ?? 0) + 1);
    this.tell(`${exchange.device}: ${exchange.method} ${exchange.path}: ${name}`);
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request).catch(() => undefined);
    if (!body) return;
    const path = request.url ?? '/';
    if (!path.startsWith('/api/')) {
      const reply = await this.pass(request, body).catch(() => undefined);
      if (reply) give(response, reply);
      else response.destroy();
      return;
    }
    const device = /chaos\/(\S+)$/.exec(request.headers['user-agent'] ?? '')?.[1] ?? '?';
    const exchange: Exchange = { device, method: request.method ?? '', path: path.split('?')[0], open: true };
    this.notice(exchange);
    response.once('close', () => {
      exchange.open = false;
      this.under = this.under.filter((other) => other !== exchange);
      this.events.emit('ended', exchange);
    });
    const fault = this.stormy ? this.weather.next(device, exchange.method, path) : undefined;
    try {
      await this.answer(exchange, fault, request, body, response);
    } catch {
      // The server is down: nobody listens.
      this.cut(exchange, 'server down', response);
    }
  }

  private notice(exchange: Exchange): void {
    const id = SUBMISSION.exec(exchange.path)?.[1];
    const same = (other: Exchange) => other.device === exchange.device && other.path === exchange.path && other.method === exchange.method;
    const other = id && exchange.method === 'PUT' ? this.under.find(same) : undefined;
    this.under.push(exchange);
    if (!other) return;
    setTimeout(() => {
      if (other.open) this.atOnce.push(`${exchange.device} sent ${id} while it was already sending it`);
    }, AT_ONCE_MS);
  }

  private async answer(exchange: Exchange, fault: Fault | undefined, request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
    if (!fault) {
      const reply = await this.pass(request, body);
      if (isSubmission(exchange)) this.tell(`${exchange.device}: ${exchange.method} ${exchange.path}: answered ${reply.status}`);
      return give(response, reply);
    }
    switch (fault.at) {
      case 'before':
        return this.cut(exchange, fault.name, response);
      case 'request':
        await this.passHalf(request, body);
        return this.cut(exchange, fault.name, response);
      case 'no-response':
        await this.pass(request, body);
        return this.cut(exchange, fault.name, response);
      case 'response':
        return this.giveHalf(exchange, fault.name, response, await this.pass(request, body));
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, this.delays.between(150, 700)));
        return give(response, await this.pass(request, body), this.mark(exchange, fault.name));
      case 'silence':
        await this.pass(request, body);
        this.note(exchange, fault.name);
        return;
      case 'answer': {
        if (fault.acted) await this.pass(request, body);
        // The app follows no redirect: to it that request has failed.
        if (fault.answer?.status === 302) {
          this.note(exchange, fault.name);
          return give(response, made(fault.answer));
        }
        return give(response, made(fault.answer), this.mark(exchange, fault.name));
      }
      case 'kill-before':
        void this.server.kill();
        return this.cut(exchange, fault.name, response);
      case 'kill-during': {
        const passed = this.pass(request, body).catch(() => undefined);
        await this.server.kill();
        await passed;
        return this.cut(exchange, fault.name, response);
      }
      case 'kill-after':
        await this.pass(request, body);
        void this.server.kill();
        return this.cut(exchange, fault.name, response);
    }
  }

  /** Passes a request on and reads the whole answer. */
  private pass(request: IncomingMessage, body: Buffer): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const onward = forward({ ...this.server.address, method: request.method, path: request.url, headers: own(request), agent: false });
      onward.once('error', reject);
      onward.once('response', (answer) => {
        read(answer).then((content) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: content }), reject);
      });
      onward.end(body);
    });
  }

  /** Passes on the head of a request and half of its body, then hangs up. */
  private passHalf(request: IncomingMessage, body: Buffer): Promise<void> {
    return new Promise((resolve) => {
      const onward = forward({ ...this.server.address, method: request.method, path: request.url, headers: own(request), agent: false });
      onward.once('error', () => resolve());
      onward.write(body.subarray(0, Math.floor(body.length / 2)), () => {
        onward.destroy();
        resolve();
      });
    });
  }

  private cut(exchange: Exchange, name: string, response: ServerResponse): void {
    this.note(exchange, name);
    response.socket?.destroy();
    response.destroy();
  }

  /** A fault that the page meets as a failed request. */
  private note(exchange: Exchange, name: string): void {
    this.count(exchange, name);
    const key = this.cutKey(exchange.device, exchange.method, exchange.path);
    this.cuts.set(key, [...(this.cuts.get(key) ?? []), name]);
  }

  /** A fault that the page meets as an answer. */
  private mark(exchange: Exchange, name: string): string {
    this.count(exchange, name);
    this.marks += 1;
    this.marked.set(String(this.marks), name);
    return String(this.marks);
  }

  private giveHalf(exchange: Exchange, name: string, response: ServerResponse, reply: Reply): void {
    this.note(exchange, name);
    response.writeHead(reply.status, { ...reply.headers, 'content-length': reply.body.length + 16, connection: 'close' });
    response.write(reply.body.subarray(0, Math.floor(reply.body.length / 2)), () => response.socket?.destroy());
  }
}

/** The request's headers without those of the one connection. The host stays: the server compares it with the origin. */
function own(request: IncomingMessage): IncomingMessage['headers'] {
  const { connection: _, ...headers } = request.headers;
  return headers;
}

function made(answer?: Answer): Reply {
  if (!answer) throw new Error('a false answer needs its words');
  return { status: answer.status, headers: { 'content-type': answer.type, ...answer.headers }, body: Buffer.from(answer.body) };
}

/** Each answer closes its connection: on one used again the browser itself would repeat a lost request, unseen by the app. */
function give(response: ServerResponse, reply: Reply, mark?: string): void {
  if (response.destroyed) return;
  const { 'transfer-encoding': _, ...headers } = reply.headers;
  response.writeHead(reply.status, { ...headers, ...(mark && { [MARK]: mark }), 'content-length': reply.body.length, connection: 'close' });
  response.end(reply.body);
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
