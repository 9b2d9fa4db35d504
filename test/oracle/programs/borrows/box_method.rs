//@ edition: 2021
//@ rule: a method on a boxed value reborrows through the box
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
    fn id(&self) -> u32 {
        self.0
    }
}
pub async fn boxed() {
    let job = Box::new(new_job());
    job.id();
    drop(job);
    tick().await;
}
