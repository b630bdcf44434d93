//! Medians and percentiles, and how figures are written. No measuring.

use std::time::Duration;

/// The median of some figures, which need not be sorted; 0 of none.
pub fn median(figures: &[f64]) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => 0.0,
        even if even.is_multiple_of(2) => f64::midpoint(sorted[middle - 1], sorted[middle]),
        _ => sorted[middle],
    }
}

/// The smallest and the largest.
pub fn range(figures: &[f64]) -> (f64, f64) {
    figures.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), figure| (low.min(*figure), high.max(*figure)))
}

/// The latency that a share (0 to 1) of the requests did not exceed: nearest rank.
pub fn percentile(latencies: &mut [Duration], share: f64) -> Duration {
    latencies.sort_unstable();
    let rank = (share * count(latencies.len())).ceil() as usize;
    latencies.get(rank.saturating_sub(1)).copied().unwrap_or_default()
}

/// A number of things as a figure to calculate with.
pub fn count(things: usize) -> f64 {
    things as f64
}

/// Milliseconds of a duration.
pub fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

/// The median of some durations, in milliseconds, and the longest.
pub fn median_and_worst(durations: &[Duration]) -> (f64, f64) {
    let figures: Vec<f64> = durations.iter().copied().map(ms).collect();
    (median(&figures), range(&figures).1)
}

/// A whole number with spaces between thousands.
pub fn whole(figure: f64) -> String {
    let digits = format!("{:.0}", figure.abs());
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    if figure < 0.0 { format!("−{text}") } else { text }
}

/// KiB as MiB.
pub fn mib(kib: u64) -> String {
    format!("{:.1} MiB", kib as f64 / 1024.0)
}

/// Two latencies in milliseconds.
pub fn p50_p99(latencies: &mut [Duration]) -> String {
    let (p50, p99) = (percentile(latencies, 0.5), percentile(latencies, 0.99));
    format!("{:.1} / {:.1} ms", ms(p50), ms(p99))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_and_percentiles() {
        assert_eq!(
            [median(&[]), median(&[3.0]), median(&[4.0, 1.0, 2.0]), median(&[4.0, 1.0, 2.0, 3.0])],
            [0.0, 3.0, 2.0, 2.5]
        );
        let mut latencies: Vec<Duration> = (1..=100).rev().map(Duration::from_millis).collect();
        assert_eq!(percentile(&mut latencies, 0.5), Duration::from_millis(50));
        assert_eq!(percentile(&mut latencies, 0.99), Duration::from_millis(99));
        assert_eq!(percentile(&mut [], 0.5), Duration::ZERO);
    }

    #[test]
    fn numbers_are_written_to_be_read() {
        assert_eq!(
            [whole(0.0), whole(999.6), whole(1_234_567.0), whole(-12_345.0)],
            ["0", "1 000", "1 234 567", "−12 345"]
        );
        assert_eq!(mib(1536), "1.5 MiB");
    }
}
