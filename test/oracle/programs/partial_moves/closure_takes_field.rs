//@ edition: 2021
//@ rule: a move closure takes only the field it uses (2021: disjoint captures)
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn look<T: ?Sized>(value: &T) {}

pub struct Order {
    job: Job,
    backup: Job,
}
pub async fn capture(order: Order) {
    let show = move || look(&order.job);
    tick().await;
    show();
}
