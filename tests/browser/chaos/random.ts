// Chance that can be repeated: streams of numbers, each made from the seed and a name, so that one does not disturb another.

/** One stream. Equal names give equal streams. */
export class Random {
  private state: number;

  constructor(name: string) {
    // FNV-1a, 32 bits.
    let hash = 0x811c9dc5;
    for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
    this.state = hash >>> 0;
  }

  /** At least 0, less than 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both possible. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)];
  }

  /** Eight letters that stand nowhere else. */
  token(): string {
    return Array.from({ length: 8 }, () => this.pick([...'bcdfghjklmnpqrstvwxz'])).join('');
  }
}
