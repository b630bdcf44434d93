// The totals of a run: in words for whoever reads along, and line by line for `cargo xtask soak`, which adds them up.
import type { Entry, Verdict } from './ledger';
import type { Proxy } from './proxy';

export function report(seed: string, proxy: Proxy, verdict: Verdict, ledger: Entry[], drafts: string[], time: number): void {
  const totals: [string, number][] = [
    ['seconds', Math.round(time / 1000)],
    ['assessments begun', ledger.length],
    ['assessments confirmed', verdict.confirmed],
    ['lost', verdict.lost.length],
    ['doubled', verdict.doubled.length],
    ['altered', verdict.altered.length],
    ['stored though never finished', verdict.unknown.length],
    ['drafts changed on the device', drafts.length],
    ['sent twice at a time', proxy.atOnce.length],
    ['faults done', [...proxy.done.values()].reduce((sum, n) => sum + n, 0)],
    ['faults met by the app', proxy.metInAll],
    ...[...proxy.met].sort(([a], [b]) => a.localeCompare(b)).map(([name, n]): [string, number] => [`fault met: ${name}`, n]),
  ];
  console.log(`chaos: seed ${seed}\n${totals.map(([name, n]) => `chaos-total\t${name}\t${n}`).join('\n')}`);
}
