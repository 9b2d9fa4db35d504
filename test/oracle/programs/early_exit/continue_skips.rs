//@ edition: 2021
//@ rule: continue skips the rest of the body
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
fn look<T: ?Sized>(value: &T) {}

pub async fn filter(jobs: Vec<u32>) {
    for number in jobs {
        let job = Job(number);
        if chance() {
            continue;
        }
        tick().await;
        look(&job);
    }
}
