//@ edition: 2021
//@ rule: as_deref_mut borrows the Option itself
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn handle(mut job: Option<&mut Job>) {
    loop {
        if let Some(job) = job.as_deref_mut() {
            job.0 += 1;
        }
        tick().await;
    }
}
