// What a run needs to know before anything goes wrong, asked of the server itself: the worker's people and the questionnaire.
import { PASSWORD } from '../fixtures';
import type { Instrument } from './questionnaire';
import type { Server } from './server';

/** People of the worker who may be asked today and could be asked yesterday, and what they are asked. */
export async function directly(server: Server): Promise<{ people: string[]; instrument: Instrument }> {
  const base = `http://${server.address.host}:${server.address.port}/api/v1`;
  const signed = await fetch(`${base}/session`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 'worker@example.org', password: PASSWORD }),
  });
  const cookie = signed.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  const get = async (path: string) => (await fetch(`${base}${path}`, { headers: { cookie } })).json();
  const people: string[] = [];
  for (const status of ['overdue', 'due', 'up_to_date']) {
    const page = await get(`/people?status=${status}&per_page=200`);
    people.push(...page.people.items.map((person: { id: string }) => person.id));
  }
  const { instrument } = await get(`/people/${people[0]}/capture`);
  return { people, instrument };
}
