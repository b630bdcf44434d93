//! The load: some workers take pieces of work from one queue until it is empty or the time is over. The same loop drives
//! the server and the bare database, so that both are timed alike.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use actix_web::rt;

use super::Outcome;
use super::figures::count;

/// What a load did.
#[derive(Debug, Default)]
pub struct Run {
    /// From the beginning to the end of the last piece.
    pub elapsed: Duration,
    /// How long each piece took.
    pub latencies: Vec<Duration>,
}

impl Run {
    /// Pieces a second.
    pub fn rate(&self) -> f64 {
        if self.elapsed.is_zero() { 0.0 } else { count(self.latencies.len()) / self.elapsed.as_secs_f64() }
    }
}

/// Lets the workers work: no new piece is begun after `limit`, each that was begun is finished and counted.
///
/// # Errors
/// The first that any piece failed with.
pub async fn drive<W, F>(workers: Vec<F>, work: Vec<W>, limit: Duration) -> Outcome<Run>
where
    W: 'static,
    F: AsyncFn(W) -> Outcome<()> + 'static,
{
    let queue = Rc::new(RefCell::new(work.into_iter()));
    let began = Instant::now();
    let tasks: Vec<_> = workers
        .into_iter()
        .map(|worker| {
            let queue = Rc::clone(&queue);
            rt::spawn(async move {
                let mut latencies = Vec::new();
                while began.elapsed() < limit {
                    let next = queue.borrow_mut().next();
                    let Some(piece) = next else { break };
                    let since = Instant::now();
                    worker(piece).await.map_err(|failure| failure.to_string())?;
                    latencies.push(since.elapsed());
                }
                Ok::<_, String>(latencies)
            })
        })
        .collect();
    let mut run = Run::default();
    for task in tasks {
        run.latencies.extend(task.await??);
    }
    run.elapsed = began.elapsed();
    Ok(run)
}
