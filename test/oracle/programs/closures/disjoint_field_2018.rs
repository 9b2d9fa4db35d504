//@ edition: 2018
//@ rule: edition 2018 captures the whole variable
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
pub fn run() -> impl std::future::Future<Output = ()> {
    async {
        let order = Order {
            job: new_job(),
            amount: 1,
        };
        let amount = || order.amount;
        number().await;
        consume(amount());
    }
}
