//@ edition: 2021
//@ rule: references, iterators and optional references among the parameters
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn handle<'a>(
    log: &'a mut Vec<u8>,
    job: Option<&'a mut Job>,
    rows: std::slice::Iter<'a, u32>,
) {
    if let Some(job) = job {
        job.0 = 1;
        tick().await;
        job.0 = 2;
    }
    for row in rows {
        tick().await;
    }
    log.clear();
}
