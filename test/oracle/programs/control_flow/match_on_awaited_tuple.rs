//@ edition: 2021
//@ rule: a match on a tuple of awaited values
#![allow(warnings)]

async fn find() -> Option<Job> {
    None
}
async fn number() -> u32 {
    1
}
async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn look<T: ?Sized>(value: &T) {}

pub async fn run() {
    match (find().await, number().await) {
        (Some(job), 0) => tick().await,
        (Some(job), count) if count > 2 => {
            tick().await;
            look(&job);
        }
        (None, _) => tick().await,
        (Some(_), _) => {}
    }
}
