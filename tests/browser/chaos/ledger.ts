// What the screens showed and confirmed of every assessment, and its comparison with what the database holds.
import type { Stored } from './stored';

/** How far the screen has come with one assessment. */
export type Said = 'begun' | 'pressed' | 'kept' | 'thanks' | 'refused' | 'discarded';

/** One assessment as its screens told of it. */
export interface Entry {
  /** Letters in its comment that stand in no other. */
  token: string;
  device: string;
  person: string;
  said: Said;
  /** What the check page showed last before sending: code by item. */
  codes: Record<string, number>;
  comments: Record<string, string>;
}

/** What is wrong, by kind. */
export interface Verdict {
  confirmed: number;
  lost: string[];
  doubled: string[];
  altered: string[];
  unknown: string[];
}

const NOT_ANSWERED = -4;
const NOT_ASKED = -5;

/** Whether the screen has told that the answers are safe: from then on they must arrive, once. */
function promised(entry: Entry): boolean {
  return entry.said === 'kept' || entry.said === 'thanks' || entry.said === 'refused';
}

/** Compares every entry with what is new in the database. */
export function compare(entries: Entry[], found: Stored[]): Verdict {
  const verdict: Verdict = { confirmed: entries.filter(promised).length, lost: [], doubled: [], altered: [], unknown: [] };
  const matched = new Set<Stored>();
  for (const entry of entries) {
    const name = `${entry.token} (${entry.device}, the screen said “${entry.said}”)`;
    const rows = found.filter((row) => Object.values(row.comments).some((text) => text.includes(entry.token)));
    rows.forEach((row) => matched.add(row));
    if (!promised(entry)) {
      if (rows.length > 0) verdict.unknown.push(`${name} was never finished, and is stored as ${rows.map((row) => row.id).join(', ')}`);
      continue;
    }
    if (rows.length === 0) verdict.lost.push(`${name} is not in the database`);
    if (rows.length > 1) verdict.doubled.push(`${name} is stored as ${rows.map((row) => row.id).join(' and ')}`);
    for (const row of rows) {
      if (row.accepted !== 1) verdict.doubled.push(`${name}, ${row.id}, was accepted ${row.accepted} times by the audit log`);
      verdict.altered.push(...differences(entry, row).map((difference) => `${name}, ${row.id}: ${difference}`));
    }
  }
  for (const row of found.filter((row) => !matched.has(row))) verdict.unknown.push(`${row.id} belongs to nothing that a screen showed`);
  return verdict;
}

function differences(entry: Entry, row: Stored): string[] {
  const found: string[] = [];
  if (row.person !== entry.person) found.push(`it is of ${entry.person}, and is stored for ${row.person}`);
  if (row.source !== 'device') found.push(`its source is ${row.source}`);
  for (const [item, code] of Object.entries(row.answers)) {
    // What the check page did not list was not asked, or lies in a part that was left out as a whole.
    const shown = entry.codes[item];
    const expected = shown === undefined ? [NOT_ANSWERED, NOT_ASKED] : [shown];
    if (!expected.includes(code)) found.push(`${item} was shown as ${shown ?? 'not answered'}, and is stored as ${code}`);
  }
  for (const item of Object.keys(entry.codes)) {
    if (!(item in row.answers)) found.push(`${item} was shown as ${entry.codes[item]}, and is not stored`);
  }
  if (JSON.stringify(sorted(row.comments)) !== JSON.stringify(sorted(entry.comments))) {
    found.push(`the comments were shown as ${JSON.stringify(entry.comments)}, and are stored as ${JSON.stringify(row.comments)}`);
  }
  return found;
}

function sorted(comments: Record<string, string>): [string, string][] {
  return Object.entries(comments).sort(([a], [b]) => a.localeCompare(b));
}
