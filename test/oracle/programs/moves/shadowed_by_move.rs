//@ edition: 2021
//@ rule: shadowing by moving leaves only the new variable
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

fn renumber(job: Job) -> Job {
    job
}
pub async fn renumber_and_wait() {
    let job = new_job();
    let job = renumber(job);
    tick().await;
    look(&job);
}
