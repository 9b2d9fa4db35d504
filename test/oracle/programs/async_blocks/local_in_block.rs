//@ edition: 2021
//@ rule: what a block keeps is its own affair
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn run() {
    let future = async {
        let job = new_job();
        tick().await;
    };
    tick().await;
    future.await;
}
