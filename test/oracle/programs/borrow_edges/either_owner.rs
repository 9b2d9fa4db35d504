//@ edition: 2021
//@ rule: a reference chosen at run time may point into both
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

pub async fn choose() {
    let first = new_job();
    let second = new_job();
    let chosen = if chance() { &first } else { &second };
    tick().await;
    look(chosen);
}
