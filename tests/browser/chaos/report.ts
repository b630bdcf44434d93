// The totals of a run, in words for whoever reads along and in one line for `cargo xtask soak`.
import type { Entry, Verdict } from './ledger';
import type { Proxy } from './proxy';

export function report(seed: string, proxy: Proxy, verdict: Verdict, ledger: Entry[], drafts: string[], time: number): void {
  const kinds = [...proxy.done].sort(([a], [b]) => a.localeCompare(b)).map(([name, n]) => `  ${name}: ${n}, met ${proxy.met.get(name) ?? 0}`);
  const totals = {
    seed,
    seconds: Math.round(time / 1000),
    faults: proxy.metInAll,
    begun: ledger.length,
    confirmed: verdict.confirmed,
    lost: verdict.lost.length,
    doubled: verdict.doubled.length,
    altered: verdict.altered.length,
    unknown: verdict.unknown.length,
    drafts: drafts.length,
    at_once: proxy.atOnce.length,
    kinds: Object.fromEntries(proxy.met),
  };
  console.log(`chaos: seed ${seed}: what was done to requests, and how often the app met it\n${kinds.join('\n')}`);
  console.log(`chaos-totals ${JSON.stringify(totals)}`);
}
