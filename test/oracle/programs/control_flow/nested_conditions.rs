//@ edition: 2021
//@ rule: awaits in else-if chains
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

pub async fn run(job: Job) -> u32 {
    if yes().await {
        tick().await;
        1
    } else if job.0 > 3 && yes().await {
        tick().await;
        2
    } else if let Some(number) = Some(job.0) {
        tick().await;
        number
    } else {
        drop(job);
        tick().await;
        3
    }
}
