//@ edition: 2021
//@ rule: locals end in reverse order at the brace
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn order() {
    let first = new_job();
    {
        let second = new_job();
        tick().await;
    }
    let third = new_job();
    tick().await;
}
