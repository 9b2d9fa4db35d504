//@ edition: 2021
//@ rule: outputs that are bound, discarded and ignored
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

pub async fn run() {
    fetch().await;
    let kept = fetch().await;
    let _ = fetch().await;
    tick().await;
}
