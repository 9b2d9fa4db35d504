//@ edition: 2021
//@ rule: a struct pattern with `..` leaves the rest in place
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub struct Order {
    job: Job,
    backup: Job,
    amount: u32,
}
pub async fn take(order: Order) {
    let Order { job, .. } = order;
    tick().await;
}
