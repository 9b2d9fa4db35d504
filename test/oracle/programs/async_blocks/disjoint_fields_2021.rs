//@ edition: 2021
//@ rule: two blocks borrow two fields of one variable
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub struct Worker {
    first: Job,
    second: Job,
}
pub async fn run() {
    let mut worker = Worker {
        first: new_job(),
        second: new_job(),
    };
    let left = async {
        worker.first.0 = 1;
        tick().await;
    };
    let right = async {
        worker.second.0 = 2;
        tick().await;
    };
    left.await;
    right.await;
    tick().await;
}
