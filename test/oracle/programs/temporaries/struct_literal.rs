//@ edition: 2021
//@ rule: fields of a struct literal evaluated before the awaited one
#![allow(warnings)]

async fn number() -> u32 {
    1
}
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
    price: u32,
}
pub async fn order() {
    let order = Order {
        job: new_job(),
        amount: 1,
        price: number().await,
    };
}
