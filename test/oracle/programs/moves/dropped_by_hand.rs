//@ edition: 2021
//@ rule: drop(x) is a move like any other
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn give_up() {
    let job = new_job();
    drop(job);
    tick().await;
}
