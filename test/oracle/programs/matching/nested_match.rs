//@ edition: 2021
//@ rule: a match inside an arm of another
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
async fn fetch() -> Result<Job, Job> {
    Ok(Job(2))
}
fn look<T: ?Sized>(value: &T) {}

pub async fn nested(slot: Option<Job>) {
    match slot {
        Some(job) => match fetch().await {
            Ok(other) => {
                tick().await;
                look(&other);
            }
            Err(failed) => tick().await,
        },
        None => tick().await,
    }
    tick().await;
}
