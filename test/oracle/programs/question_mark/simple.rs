//@ edition: 2021
//@ rule: `?` keeps nothing once the value is bound
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

pub async fn load() -> Result<(), Job> {
    let job = fetch().await?;
    tick().await;
    Ok(())
}
