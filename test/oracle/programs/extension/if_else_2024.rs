//@ edition: 2024
//@ rule: both arms of an if are extended
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
fn chance() -> bool {
    true
}

pub async fn hold() {
    let job = if chance() { &new_job() } else { &Job(2) };
    tick().await;
    look(job);
}
