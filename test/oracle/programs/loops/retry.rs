//@ edition: 2021
//@ rule: the usual retry loop
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

pub async fn retry(mut attempts: u32) -> Result<Job, Job> {
    loop {
        match fetch().await {
            Ok(job) => return Ok(job),
            Err(failed) if attempts == 0 => return Err(failed),
            Err(failed) => {
                attempts -= 1;
                tick().await;
            }
        }
    }
}
