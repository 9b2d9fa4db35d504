//@ edition: 2021
//@ rule: the payload is bound, the rest of the scrutinee is gone after the statement
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn take() {
    let Some(job) = Some(new_job()) else {
        tick().await;
        return;
    };
    tick().await;
}
