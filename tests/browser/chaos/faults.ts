// What can happen to a request on its way: every fault that the proxy knows, and how often each is met.
import { Random } from './random';

/** An answer that is not the server's. */
export interface Answer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

export interface Fault {
  /** Its name in the totals. */
  name: string;
  /**
   * Where the exchange breaks. `answer`: a false answer takes the place of the real one. `slow`: the real one comes late.
   * `silence`: none ever comes. `kill-*`: the server is killed, and started again.
   */
  at: 'before' | 'request' | 'no-response' | 'response' | 'slow' | 'silence' | 'answer' | 'kill-before' | 'kill-during' | 'kill-after';
  /** For a false answer: whether the server was reached before, and acted. */
  acted?: boolean;
  answer?: Answer;
}

const html = (status: number, title: string): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1></html>`,
});

/** As our own server says it. */
const problem = (status: number, code: string, headers?: Record<string, string>, retryAfter?: number): Answer => ({
  status,
  type: 'application/problem+json',
  headers,
  body: JSON.stringify({
    type: `urn:chws:problem:${code}`, title: 'Made up by the test', status, code, detail: 'Made up by the test.',
    request_id: 'chaos', retry_after: retryAfter ?? null, errors: [],
  }),
});

/** As a gateway says it that knows RFC 9457 and not our codes. */
const foreign = (status: number, title: string): Answer => ({
  status, type: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', title, status }),
});

const PORTAL = html(200, 'Welcome to our free Wi-Fi');

/** Faults that any request may meet. */
const EVERYWHERE: Fault[] = [
  { name: 'cut before the request', at: 'before' },
  { name: 'response lost', at: 'no-response' },
  { name: 'cut during the response', at: 'response' },
  { name: 'slow', at: 'slow' },
  { name: '401 problem', at: 'answer', answer: problem(401, 'not_signed_in') },
  { name: '401 HTML', at: 'answer', answer: html(401, 'Unauthorized') },
  { name: '408 HTML', at: 'answer', answer: html(408, 'Request Timeout') },
  { name: '408 problem, acted', at: 'answer', acted: true, answer: foreign(408, 'Request Timeout') },
  { name: '429 problem', at: 'answer', answer: problem(429, 'too_many_tries') },
  { name: '429 problem, Retry-After', at: 'answer', answer: problem(429, 'too_many_tries', { 'retry-after': '1' }, 1) },
  { name: '429 HTML, Retry-After', at: 'answer', answer: { ...html(429, 'Too Many Requests'), headers: { 'retry-after': '2' } } },
  { name: '500 problem', at: 'answer', answer: problem(500, 'internal') },
  { name: '500 problem, acted', at: 'answer', acted: true, answer: problem(500, 'internal') },
  { name: '500 HTML', at: 'answer', answer: html(500, 'Internal Server Error') },
  { name: '502 HTML', at: 'answer', answer: html(502, 'Bad Gateway') },
  { name: '502 HTML, acted', at: 'answer', acted: true, answer: html(502, 'Bad Gateway') },
  { name: '502 problem, acted', at: 'answer', acted: true, answer: foreign(502, 'Bad Gateway') },
  { name: 'captive portal', at: 'answer', answer: PORTAL },
  { name: 'captive portal, redirect', at: 'answer', answer: { ...PORTAL, status: 302, headers: { location: '/portal.html' } } },
];

/** Faults of a finished assessment on its way. */
const SUBMISSION: Fault[] = [
  ...EVERYWHERE,
  { name: 'cut during the request', at: 'request' },
  { name: 'response lost', at: 'no-response' },
  { name: 'silence', at: 'silence' },
  { name: '409 problem', at: 'answer', answer: problem(409, 'id_conflict') },
  { name: '409 HTML', at: 'answer', answer: html(409, 'Conflict') },
  { name: '413 problem', at: 'answer', answer: problem(413, 'too_large') },
  { name: '413 HTML', at: 'answer', answer: html(413, 'Payload Too Large') },
  {
    name: "another assessment's receipt", at: 'answer',
    answer: {
      status: 200, type: 'application/json',
      body: '{"id":"01990000-0000-7000-8000-000000000000","received_at":"2026-01-01T00:00:00Z","wave":0,"completed":true}',
    },
  },
  { name: 'server killed before the request', at: 'kill-before' },
  { name: 'server killed at work', at: 'kill-during' },
  { name: 'server killed before the response', at: 'kill-after' },
];

const SHARE_OF_SUBMISSIONS = 0.85;
const SHARE_OF_OTHERS = 0.1;

/** What happens to the next request of a kind. Each kind has a stream of its own: the order between kinds is nobody's. */
export class Weather {
  private streams = new Map<string, Random>();

  constructor(private seed: string) {}

  next(device: string, method: string, path: string): Fault | undefined {
    const submission = method === 'PUT' && path.startsWith('/api/v1/assessments/');
    const kind = `${this.seed}/${device}/${method} ${path.split('?')[0].replace(/[0-9a-f-]{36}/g, '*')}`;
    let random = this.streams.get(kind);
    if (!random) this.streams.set(kind, (random = new Random(kind)));
    // Both are drawn each time, so that a fault does not shift those after it.
    const [met, which] = [random.chance(submission ? SHARE_OF_SUBMISSIONS : SHARE_OF_OTHERS), random.pick(submission ? SUBMISSION : EVERYWHERE)];
    return met ? which : undefined;
  }
}
