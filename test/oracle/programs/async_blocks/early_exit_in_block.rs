//@ edition: 2021
//@ rule: return and `?` leave the block only
#![allow(warnings)]

async fn tick() {}
async fn find() -> Option<Job> {
    None
}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn run() -> u32 {
    let guard = new_job();
    let result = async {
        let job = find().await?;
        if job.0 > 1 {
            return Some(job.0);
        }
        tick().await;
        None
    }
    .await;
    tick().await;
    result.unwrap_or(guard.0)
}
