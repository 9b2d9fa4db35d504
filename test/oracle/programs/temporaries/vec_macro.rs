//@ edition: 2021
//@ rule: vec! allocates its box first
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn build() {
    let jobs = vec![new_job(), {
        tick().await;
        new_job()
    }];
    tick().await;
}
