//@ edition: 2021
//@ rule: a block used for its `?`
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
    let result: Result<u32, Job> = async {
        let job = fetch().await?;
        tick().await;
        Ok(job.0)
    }
    .await;
    tick().await;
}
