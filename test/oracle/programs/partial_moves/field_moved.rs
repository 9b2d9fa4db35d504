//@ edition: 2021
//@ rule: moving one field keeps the struct for the others
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

pub struct Order {
    job: Job,
    backup: Job,
}
pub async fn take(order: Order) {
    consume(order.job);
    tick().await;
    consume(order.backup);
    tick().await;
}
