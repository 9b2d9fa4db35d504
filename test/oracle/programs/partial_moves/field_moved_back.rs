//@ edition: 2021
//@ rule: a field that was moved out and assigned again
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
fn look<T: ?Sized>(value: &T) {}

pub struct Order {
    job: Job,
    backup: Job,
}
pub async fn refill(mut order: Order) {
    consume(order.job);
    tick().await;
    order.job = new_job();
    tick().await;
    look(&order);
}
