//@ edition: 2021
//@ rule: floating point state behind a lock, a computed pause
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, Instant};

async fn tick() {}

struct Bucket {
    tokens: f64,
    filled: Instant,
}
pub struct Limiter {
    bucket: Mutex<Bucket>,
    rate: f64,
    size: f64,
}
async fn sleep(duration: Duration) {}
impl Limiter {
    pub async fn acquire(&self, amount: f64) {
        loop {
            let missing = {
                let mut bucket = self.bucket.lock().unwrap();
                let now = Instant::now();
                let gained = (now - bucket.filled).as_secs_f64() * self.rate;
                bucket.tokens = (bucket.tokens + gained).min(self.size);
                bucket.filled = now;
                if bucket.tokens >= amount {
                    bucket.tokens -= amount;
                    return;
                }
                amount - bucket.tokens
            };
            sleep(Duration::from_secs_f64(missing / self.rate)).await;
        }
    }
}
