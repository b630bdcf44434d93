// The real server of one run: a fresh demonstration in a folder of its own; killed without warning, started again in its place.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export class Server {
  private child?: ChildProcess;
  private port = 0;
  /** While it is down: until it serves again. */
  private down?: Promise<void>;

  private constructor(private binary: string, readonly folder: string) {}

  static async start(folder: string): Promise<Server> {
    const binary = process.env.OUTCOMES_BIN;
    if (!binary) throw new Error('OUTCOMES_BIN must name the built server; cargo xtask test sets it');
    const server = new Server(binary, folder);
    execFileSync(binary, ['key', 'generate', '--out', server.key], { stdio: 'pipe' });
    execFileSync(binary, ['demo', ...server.place()], { stdio: 'pipe' });
    await server.serve();
    return server;
  }

  get database(): string {
    return join(this.folder, 'outcomes.sqlite');
  }

  get key(): string {
    return join(this.folder, 'key');
  }

  /** Where it listens: the same after each start. */
  get address(): { host: string; port: number } {
    return { host: '127.0.0.1', port: this.port };
  }

  private place(): string[] {
    return ['--database-url', `sqlite://${this.database}`, '--key-file', this.key];
  }

  private async serve(): Promise<void> {
    const child = spawn(
      this.binary,
      ['serve', ...this.place(), '--listen', `127.0.0.1:${this.port}`, '--metrics-listen', '127.0.0.1:0'],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const found = /ready at http:\/\/[^:]+:(\d+)/.exec(line);
        if (!found) return;
        this.port = Number(found[1]);
        resolve();
      });
      child.once('exit', (code) => reject(new Error(`the server ended (${code}) before it was ready`)));
    });
  }

  /** A power cut: no warning, nothing finished. It is back as soon as it can be; a second one meanwhile changes nothing. */
  kill(): Promise<void> {
    this.down ??= this.again().finally(() => { this.down = undefined; });
    return this.down;
  }

  private async again(): Promise<void> {
    await this.end('SIGKILL');
    await this.serve();
  }

  async stop(): Promise<void> {
    await this.down;
    await this.end('SIGTERM');
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill(signal);
    await ended;
  }
}
