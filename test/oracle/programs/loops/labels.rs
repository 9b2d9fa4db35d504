//@ edition: 2021
//@ rule: labelled break and continue
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

pub async fn nested() {
    'outer: loop {
        let first = new_job();
        loop {
            let second = new_job();
            tick().await;
            if chance() {
                break 'outer;
            }
            if chance() {
                continue 'outer;
            }
            drop(second);
            break;
        }
        tick().await;
    }
    tick().await;
}
