//@ edition: 2021
//@ rule: one declaration, two initialisations
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

pub async fn either() {
    let job;
    if chance() {
        job = new_job();
        tick().await;
    } else {
        tick().await;
        job = Job(2);
    }
    tick().await;
}
