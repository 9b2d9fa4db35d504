//@ edition: 2021
//@ rule: loop with a value
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

pub async fn search() {
    let found = loop {
        let candidate = new_job();
        tick().await;
        if chance() {
            break candidate;
        }
    };
    tick().await;
}
