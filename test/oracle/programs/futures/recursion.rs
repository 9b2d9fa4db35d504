//@ edition: 2021
//@ rule: a boxed recursive call
#![allow(warnings)]

use std::future::Future;
use std::pin::Pin;

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub fn walk(depth: u32) -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(async move {
        let job = new_job();
        if depth > 0 {
            walk(depth - 1).await;
        }
        tick().await;
    })
}
pub async fn descend(depth: u32) {
    let job = new_job();
    if depth > 0 {
        Box::pin(descend(depth - 1)).await;
    }
}
