//@ edition: 2021
//@ rule: since 2021 a closure borrows only the field it reads
#![allow(warnings)]

async fn number() -> u32 {
    1
}
fn consume<T>(value: T) {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub struct Order {
    job: Job,
    amount: u32,
}
pub async fn run() {
    let order = Order {
        job: new_job(),
        amount: 1,
    };
    let amount = || order.amount;
    number().await;
    consume(amount());
}
