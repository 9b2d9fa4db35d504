//@ edition: 2021
//@ rule: one half was taken: the tuple is kept for the other
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn split() {
    let pair = (new_job(), new_job());
    let (first, _) = pair;
    tick().await;
}
