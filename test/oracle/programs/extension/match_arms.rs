//@ edition: 2021
//@ rule: the arms of a match are extended
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

pub async fn hold(mode: u32) {
    let job = match mode {
        1 => &new_job(),
        _ => &Job(2),
    };
    tick().await;
    look(job);
}
