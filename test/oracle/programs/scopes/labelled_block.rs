//@ edition: 2021
//@ rule: a labelled block with a value
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
fn consume<T>(value: T) {}

pub async fn find() {
    let job = 'search: {
        let candidate = new_job();
        tick().await;
        if chance() {
            break 'search Some(candidate);
        }
        tick().await;
        None
    };
    tick().await;
    consume(job);
}
