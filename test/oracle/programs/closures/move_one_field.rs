//@ edition: 2021
//@ rule: a move closure takes only the field it uses
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
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
}
pub async fn run() {
    let order = Order {
        job: new_job(),
        backup: new_job(),
    };
    let show = move || look(&order.backup);
    tick().await;
    show();
}
