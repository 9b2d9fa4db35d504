//@ edition: 2021
//@ rule: return with an awaited value, and a value still in scope
#![allow(warnings)]

async fn number() -> u32 {
    1
}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn chance() -> bool {
    true
}

pub async fn run() -> u32 {
    let job = new_job();
    if chance() {
        return number().await + job.0;
    }
    number().await
}
