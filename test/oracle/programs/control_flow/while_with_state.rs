//@ edition: 2021
//@ rule: a while loop with an awaited condition and moved state
#![allow(warnings)]

async fn yes() -> bool {
    true
}
async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn run(mut jobs: Vec<Job>) -> Vec<u32> {
    let mut done = vec![];
    while !jobs.is_empty() && yes().await {
        let job = jobs.swap_remove(0);
        tick().await;
        done.push(job.0);
    }
    tick().await;
    done
}
