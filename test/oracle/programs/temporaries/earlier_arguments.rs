//@ edition: 2021
//@ rule: arguments evaluated before an await in a later one are kept: moved values, copies, results, but no constants
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

fn pair<A, B>(first: A, second: B) {}
pub async fn call() {
    let job = new_job();
    let count = 1u32;
    pair(job, tick().await);
    pair(count, tick().await);
    pair(new_job(), tick().await);
    pair(7u32, tick().await);
}
