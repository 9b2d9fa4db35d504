//@ edition: 2021
//@ rule: default binding modes borrow from the matched variable
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

pub async fn peek() {
    let slot = Some(new_job());
    match &slot {
        Some(job) => {
            tick().await;
            look(job);
        }
        None => tick().await,
    }
}
