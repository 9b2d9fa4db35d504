//@ edition: 2021
//@ rule: an arm that diverges does not keep the payload
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

pub async fn load() {
    let job = match fetch().await {
        Ok(job) => job,
        Err(_) => panic!("failed"),
    };
    tick().await;
}
