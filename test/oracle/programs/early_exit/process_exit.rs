//@ edition: 2021
//@ rule: functions that return `!` diverge
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

fn abort() -> ! {
    std::process::exit(1)
}
pub async fn stop() {
    let count = 3u32;
    if chance() {
        abort();
    }
    tick().await;
    if chance() {
        tick().await;
        unreachable!("count {count}");
    }
    todo!()
}
