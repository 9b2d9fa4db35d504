//@ edition: 2021
//@ rule: a method awaited on the result of `?`
#![allow(warnings)]

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

impl Job {
    async fn run(&self) {}
}
pub async fn load() -> Result<(), Job> {
    fetch().await?.run().await;
    Ok(())
}
