//@ edition: 2021
//@ rule: Option and Result need drop when their content does
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn hold() {
    let number: Option<u32> = Some(1);
    let job: Option<Job> = None;
    let parsed: Result<u32, std::num::ParseIntError> = "1".parse::<u32>();
    let failed: Result<u32, String> = Ok(1);
    tick().await;
}
