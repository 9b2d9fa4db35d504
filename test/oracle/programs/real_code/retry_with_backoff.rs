//@ edition: 2021
//@ rule: a generic retry helper
#![allow(warnings)]

use std::future::Future;
use std::time::Duration;

async fn tick() {}

async fn sleep(duration: Duration) {}
pub async fn retry<T, E, F, Fut>(mut operation: F, attempts: u32) -> Result<T, E>
where
    F: FnMut(u32) -> Fut,
    Fut: Future<Output = Result<T, E>>,
    E: std::fmt::Display,
{
    let mut delay = Duration::from_millis(10);
    let mut attempt = 0;
    loop {
        match operation(attempt).await {
            Ok(value) => return Ok(value),
            Err(error) if attempt + 1 >= attempts => return Err(error),
            Err(error) => {
                println!("attempt {attempt} failed: {error}");
                sleep(delay).await;
                delay *= 2;
                attempt += 1;
            }
        }
    }
}
