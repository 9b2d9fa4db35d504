//@ edition: 2021
//@ rule: tuple elements evaluated before an await
#![allow(warnings)]

async fn number() -> u32 {
    1
}
async fn fetch() -> Result<Job, Job> {
    Ok(Job(2))
}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn build() {
    let both = (fetch().await, number().await);
    let mixed = (new_job(), number().await);
}
