//@ edition: 2021
//@ rule: references as earlier arguments: made here, copied, returned by a method
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

impl Job {
    fn id(&self) -> &u32 {
        &self.0
    }
}
fn pair<A, B>(first: A, second: B) {}
pub async fn call() {
    let job = new_job();
    let view = &job;
    pair(&job, tick().await);
    pair(view, tick().await);
    pair(job.id(), tick().await);
}
