//@ edition: 2021
//@ rule: a struct pattern with `..` leaves the rest in the hidden argument
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
    note: String,
    amount: u32,
}
pub async fn handle(Order { job, amount, .. }: Order) {
    tick().await;
}
