//@ edition: 2021
//@ rule: an await behind panic! is no suspension point
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

pub async fn fail() {
    let job = new_job();
    if chance() {
        panic!("no");
        tick().await;
    }
    tick().await;
}
