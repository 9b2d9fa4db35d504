//@ edition: 2021
//@ rule: a body without braces
#![allow(warnings)]

pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
async fn number() -> u32 {
    1
}

pub async fn run() {
    let get = async |base: u32| base + number().await;
    get(1).await;
}
