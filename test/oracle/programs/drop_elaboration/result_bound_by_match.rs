//@ edition: 2021
//@ rule: let x = match result { Ok(x) => x, Err(_) => return }
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

pub async fn take() {
    let result = fetch().await;
    let job = match result {
        Ok(job) => job,
        Err(_) => return,
    };
    tick().await;
}
