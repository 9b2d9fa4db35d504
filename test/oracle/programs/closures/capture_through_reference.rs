//@ edition: 2021
//@ rule: since 2021 a closure reborrows through a captured reference
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

impl Job {
    fn id(&self) -> u32 {
        self.0
    }
}
pub async fn run(job: &Job) {
    let view = job;
    let id = || view.id();
    id();
    consume(id);
    tick().await;
}
