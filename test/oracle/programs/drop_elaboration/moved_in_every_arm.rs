//@ edition: 2021
//@ rule: moved in every arm: certainly gone behind them
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn consume<T>(value: T) {}
fn chance() -> bool {
    true
}

pub async fn pass() {
    let job = new_job();
    if chance() {
        consume(job);
    } else {
        drop(job);
    }
    tick().await;
}
