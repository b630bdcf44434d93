//! Chance that can be repeated: everything in a demonstration is drawn here, from its seed. Pure.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rand::{Rng, RngCore, SeedableRng};
use rand_chacha::ChaCha8Rng;
use uuid::{Builder, Uuid};

/// A stream of chance: the same for the same seed and stream, whatever else is drawn.
pub struct Chance(ChaCha8Rng);

impl Chance {
    /// The stream with this number.
    pub fn new(seed: u64, stream: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(stream);
        Self(rng)
    }

    /// Whether something happens that happens with this probability, 0 to 1.
    pub fn happens(&mut self, probability: f64) -> bool {
        self.0.random::<f64>() < probability
    }

    /// A whole number from `low` to `high`, both included; `low` where they are the wrong way round.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        if low >= high { low } else { self.0.random_range(low..=high) }
    }

    /// From the normal distribution (Box and Muller, 1958).
    pub fn normal(&mut self, mean: f64, deviation: f64) -> f64 {
        let radius = (-2.0 * (1.0 - self.0.random::<f64>()).ln()).sqrt();
        let angle = std::f64::consts::TAU * self.0.random::<f64>();
        mean + deviation * radius * angle.cos()
    }

    /// From the exponential distribution.
    pub fn exponential(&mut self, mean: f64) -> f64 {
        -mean * (1.0 - self.0.random::<f64>()).ln()
    }

    /// One of these, each as likely. None only of nothing.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        if of.is_empty() { None } else { of.get(self.0.random_range(0..of.len())) }
    }

    /// One of these, by its weight; the last where the weights are all zero.
    pub fn weighted<T: Copy, const N: usize>(&mut self, of: [(T, f64); N]) -> T {
        const { assert!(N > 0) };
        let mut left = self.0.random::<f64>() * of.iter().map(|(_, weight)| weight).sum::<f64>();
        for (value, weight) in of {
            if left < weight {
                return value;
            }
            left -= weight;
        }
        of[N - 1].0
    }

    /// A moment of a working day.
    pub fn moment(&mut self, day: NaiveDate) -> DateTime<Utc> {
        let seconds = u32::try_from(self.0.random_range(9 * 3600..17 * 3600)).unwrap_or_default();
        let time = NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).unwrap_or_default();
        day.and_time(time).and_utc()
    }
}

/// Makes ids of version 7 in a growing order, so that rows are added at the end of every index.
pub struct Ids {
    rng: ChaCha8Rng,
    next: u64,
}

impl Ids {
    /// Ids that begin with a moment.
    pub fn new(seed: u64, from: DateTime<Utc>) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(u64::MAX);
        Self { rng, next: u64::try_from(from.timestamp_millis()).unwrap_or_default() }
    }

    /// The next id.
    pub fn next(&mut self) -> Uuid {
        let mut random = [0; 10];
        self.rng.fill_bytes(&mut random);
        self.next += 1;
        Builder::from_unix_timestamp_millis(self.next, &random).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_is_the_same_again() {
        let draw = |seed, stream| {
            let mut chance = Chance::new(seed, stream);
            (0..5).map(|_| chance.between(0, 1_000_000)).collect::<Vec<_>>()
        };
        assert_eq!(draw(1, 2), draw(1, 2));
        assert_ne!(draw(1, 2), draw(1, 3));
        assert_ne!(draw(1, 2), draw(2, 2));
    }

    #[test]
    fn draws_have_their_distributions() {
        let mut chance = Chance::new(1, 1);
        let normal: Vec<f64> = (0..20_000).map(|_| chance.normal(3.0, 2.0)).collect();
        let mean = normal.iter().sum::<f64>() / 20_000.0;
        let variance = normal.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 20_000.0;
        assert!((mean - 3.0).abs() < 0.06 && (variance - 4.0).abs() < 0.2, "{mean} {variance}");
        let exponential = (0..20_000).map(|_| chance.exponential(5.0)).sum::<f64>() / 20_000.0;
        assert!((exponential - 5.0).abs() < 0.2, "{exponential}");
        let heads = (0..20_000).filter(|_| chance.weighted([(true, 3.0), (false, 1.0)])).count();
        assert!((14_600..15_400).contains(&heads), "{heads}");
    }

    #[test]
    fn ids_grow_and_are_of_version_7() {
        let mut ids = Ids::new(1, DateTime::UNIX_EPOCH + chrono::Duration::days(20_000));
        let made: Vec<Uuid> = (0..100).map(|_| ids.next()).collect();
        assert!(made.is_sorted() && made.iter().all(|id| id.get_version_num() == 7));
    }
}
