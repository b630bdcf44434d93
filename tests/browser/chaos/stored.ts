// What the server's database holds of assessments, read from its file and opened with its key: nothing of the API stands between.
import { createDecipheriv, hkdfSync } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Server } from './server';

/** One stored assessment. */
export interface Stored {
  id: string;
  person: string;
  occasion: string;
  source: string;
  /** Code by item. */
  answers: Record<string, number>;
  /** Comment by item. */
  comments: Record<string, string>;
  /** How often the audit log says that it was accepted. */
  accepted: number;
}

// Node 20 has no SQLite of its own; Python has.
const READ = `
import json, sqlite3, sys
db = sqlite3.connect("file:" + sys.argv[1] + "?mode=ro", uri=True)
one = {}
for id, person, occasion, source in db.execute("select hex(id), hex(person_id), occasion, source from assessment"):
    one[id] = dict(id=id, person=person, occasion=occasion, source=source, answers={}, comments={}, accepted=0)
for id, item, code in db.execute("select hex(assessment_id), item, code from answer"):
    one[id]["answers"][item] = code
for id, item, sealed in db.execute("select hex(assessment_id), item, hex(sealed) from answer_text"):
    one[id]["comments"][item] = sealed
for (id,) in db.execute("select subject_id from audit_event where action = 'assessment.accept'"):
    key = id.replace("-", "").upper()
    if key in one:
        one[key]["accepted"] += 1
print(json.dumps(list(one.values())))
`;

/** Every assessment in the database. Comments are opened only where `open` says so: that takes a while. */
export function stored(server: Server, open: (id: string) => boolean): Stored[] {
  const text = execFileSync(process.env.OUTCOMES_PYTHON ?? 'python3', ['-c', READ, server.database], { maxBuffer: 1 << 28, encoding: 'utf8' });
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(readFileSync(server.key, 'utf8').trim(), 'base64'), '', 'chws/seal/1', 32));
  return (JSON.parse(text) as Stored[]).map((row) => {
    const id = dashed(row.id);
    const comments = open(id)
      ? Object.entries(row.comments).map(([item, sealed]) => [item, unseal(key, `answer_text.sealed/${id}/${item}`, Buffer.from(sealed, 'hex'))])
      : [];
    return { ...row, id, person: dashed(row.person), comments: Object.fromEntries(comments) };
  });
}

function dashed(hex: string): string {
  return hex.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** XChaCha20-Poly1305 with the nonce in front, as `backend/src/crypto.rs` seals. */
function unseal(key: Buffer, place: string, sealed: Buffer): string {
  const nonce = Buffer.concat([Buffer.alloc(4), sealed.subarray(16, 24)]);
  const opening = createDecipheriv('chacha20-poly1305', hchacha20(key, sealed.subarray(0, 16)), nonce, { authTagLength: 16 });
  opening.setAAD(Buffer.from(place), { plaintextLength: sealed.length - 40 });
  opening.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([opening.update(sealed.subarray(24, -16)), opening.final()]).toString('utf8');
}

/** The key of the inner cipher (draft-irtf-cfrg-xchacha, section 2.2). */
function hchacha20(key: Buffer, nonce: Buffer): Buffer {
  const words = (from: Buffer) => Array.from({ length: from.length / 4 }, (_, n) => from.readUInt32LE(4 * n));
  const state = Uint32Array.from([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574, ...words(key), ...words(nonce)]);
  const turn = (word: number, by: number) => (word << by) | (word >>> (32 - by));
  const quarter = (a: number, b: number, c: number, d: number) => {
    for (const [one, two, three, by] of [[a, b, d, 16], [c, d, b, 12], [a, b, d, 8], [c, d, b, 7]]) {
      state[one] += state[two];
      state[three] = turn(state[three] ^ state[one], by);
    }
  };
  for (let round = 0; round < 10; round += 1) {
    for (let n = 0; n < 4; n += 1) quarter(n, n + 4, n + 8, n + 12);
    for (let n = 0; n < 4; n += 1) quarter(n, 4 + ((n + 1) % 4), 8 + ((n + 2) % 4), 12 + ((n + 3) % 4));
  }
  const out = Buffer.alloc(32);
  [0, 1, 2, 3, 12, 13, 14, 15].forEach((from, to) => out.writeUInt32LE(state[from], 4 * to));
  return out;
}
