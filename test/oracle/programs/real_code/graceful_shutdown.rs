//@ edition: 2021
//@ rule: workers, a flag and a final flush
#![allow(warnings)]

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;

async fn tick() {}

pub struct Task<T>(T);
impl<T> Task<T> {
    async fn join(self) -> Result<T, String> {
        Ok(self.0)
    }
}
fn spawn<F: std::future::Future>(future: F) -> Task<Option<F::Output>> {
    Task(None)
}
pub async fn run(workers: usize) -> Result<(), String> {
    let stop = Arc::new(AtomicBool::new(false));
    let mut tasks = Vec::with_capacity(workers);
    for id in 0..workers {
        let stop = Arc::clone(&stop);
        tasks.push(spawn(async move {
            let mut rounds = 0u64;
            while !stop.load(Ordering::Relaxed) {
                tick().await;
                rounds += 1;
            }
            println!("worker {id}: {rounds} rounds");
            rounds
        }));
    }
    tick().await;
    stop.store(true, Ordering::Relaxed);
    let mut total = 0;
    for task in tasks {
        if let Some(rounds) = task.join().await? {
            total += rounds;
        }
    }
    println!("{total}");
    Ok(())
}
