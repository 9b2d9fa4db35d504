//@ edition: 2021
//@ rule: a closure as an earlier argument is kept with what it captured
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

fn apply<F: Fn() -> u32>(f: F, value: u32) {}
pub async fn call() {
    let job = new_job();
    apply(|| job.0, number().await);
    apply(move || job.0, number().await);
}
