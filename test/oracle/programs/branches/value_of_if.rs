//@ edition: 2021
//@ rule: an if expression as an initialiser
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn chance() -> bool {
    true
}
async fn fetch() -> Result<Job, Job> {
    Ok(Job(2))
}

pub async fn either() {
    let result = if chance() {
        fetch().await
    } else {
        Ok(new_job())
    };
    tick().await;
}
