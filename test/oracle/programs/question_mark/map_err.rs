//@ edition: 2021
//@ rule: an adaptor before `?`
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

pub async fn load() -> Result<Job, u32> {
    let guard = new_job();
    let job = fetch().await.map_err(|failed| failed.0)?;
    tick().await;
    Ok(job)
}
