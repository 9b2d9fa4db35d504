//@ edition: 2021
//@ rule: several let else in a row
#![allow(warnings)]

async fn tick() {}
async fn find() -> Option<Job> {
    None
}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn look<T: ?Sized>(value: &T) {}

pub async fn run(names: Vec<String>) -> Option<u32> {
    let Some(name) = names.first() else {
        return None;
    };
    let Some(job) = find().await else {
        tick().await;
        return None;
    };
    let [first, .., last] = names.as_slice() else {
        tick().await;
        return Some(job.0);
    };
    tick().await;
    look(last);
    Some(job.0 + name.len() as u32)
}
