//@ edition: 2021
//@ rule: bindings by reference point into what was matched
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
    notes: Vec<String>,
}
pub async fn open() {
    let order = Order {
        job: new_job(),
        notes: vec![],
    };
    let Order { job, notes } = &order;
    tick().await;
    look(job);
    look(notes);
}
