//@ edition: 2021
//@ rule: a variable that a loop initialises right before leaving it
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn chance() -> bool {
    true
}
fn look<T: ?Sized>(value: &T) {}

pub async fn hold() {
    let job;
    loop {
        tick().await;
        if chance() {
            job = new_job();
            break;
        }
    }
    look(&job);
    tick().await;
}
