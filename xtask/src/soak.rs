//! Owns `cargo xtask soak`: the test of “exactly once” again and again, each time with another seed, and the totals.

use crate::{
    browser,
    failure::{Failure, Outcome},
    frontend::{self, Mode},
    paths::Paths,
    server,
};
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    process::Stdio,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

/// What the test prints before each of its totals; then come a name, a tab and a number.
const MARK: &str = "chaos-total\t";

/// By name: what one run, or all of them, came to.
type Totals = BTreeMap<String, u64>;

/// `cargo xtask soak`.
#[derive(Debug, Clone, clap::Args)]
pub struct SoakOptions {
    /// How long to go on; without it, until Ctrl-C.
    #[arg(long, value_name = "N")]
    minutes: Option<u64>,
    /// The first seed; those after it are counted up. Without it, the time of day.
    #[arg(long, value_name = "S")]
    seed: Option<u64>,
    /// Faults in each run.
    #[arg(long, value_name = "N", default_value_t = 300)]
    faults: u64,
}

/// Adds a line to the totals, if it is one of them.
fn add(all: &mut Totals, line: &str) -> bool {
    let total = line.strip_prefix(MARK).and_then(|total| total.rsplit_once('\t'));
    let Some((name, Ok(number))) = total.map(|(name, number)| (name, number.parse::<u64>())) else { return false };
    *all.entry(name.to_owned()).or_default() += number;
    true
}

/// Runs until time is up. `Ok(false)` when a run failed: then it stops, with the seed that shows it.
pub fn run(paths: &Paths, options: &SoakOptions) -> Outcome<bool> {
    frontend::ensure(paths, Mode::Release)?;
    server::build(paths, Mode::Release)?;
    let end = options.minutes.map(|minutes| Instant::now() + Duration::from_secs(60 * minutes));
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |time| time.as_secs());
    let first = options.seed.unwrap_or_else(now);
    let mut all = Totals::new();
    for seed in first.. {
        let passed = once(paths, options, seed, &mut all)?;
        println!("━━ seeds {first} to {seed}, in all:");
        for (name, number) in &all {
            println!("{number:>9}  {name}");
        }
        if !passed {
            println!("━━ it failed: cargo xtask soak --seed {seed}");
        }
        if !passed || end.is_some_and(|end| Instant::now() >= end) {
            return Ok(passed);
        }
    }
    Ok(true)
}

fn once(paths: &Paths, options: &SoakOptions, seed: u64, all: &mut Totals) -> Outcome<bool> {
    let tried = "run the test of “exactly once”";
    let failed = |error: std::io::Error| Failure::new(tried, error);
    println!("━━ seed {seed}");
    let mut child = browser::playwright(paths, &["test", "chaos.spec.ts"])?
        .env("OUTCOMES_CHAOS_SEED", seed.to_string())
        .env("OUTCOMES_CHAOS_FAULTS", options.faults.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let printed = child.stdout.take().map(BufReader::new);
    for line in printed.into_iter().flat_map(BufRead::lines) {
        let line = line.map_err(failed)?;
        if !add(all, &line) {
            println!("{line}");
        }
    }
    Ok(child.wait().map_err(failed)?.success())
}

#[cfg(test)]
mod tests {
    use super::{Totals, add};

    #[test]
    fn totals_are_read_as_the_test_prints_them_and_added_up() {
        let mut all = Totals::new();
        for line in ["chaos-total\tlost\t1", "chaos-total\tlost\t2", "chaos-total\tfault: slow, acted\t7"] {
            assert!(add(&mut all, line));
        }
        assert_eq!((all["lost"], all["fault: slow, acted"]), (3, 7));
        assert!(!add(&mut all, "  1 passed") && !add(&mut all, "chaos-total\tlost\tmany"));
    }
}
