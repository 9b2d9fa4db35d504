//@ edition: 2021
//@ rule: elision: a returned reference points into self
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn consume<T>(value: T) {}

impl Job {
    fn id(&self) -> &u32 {
        &self.0
    }
}
pub async fn hold() {
    let job = new_job();
    let id = job.id();
    tick().await;
    consume(id);
}
