//@ edition: 2021
//@ rule: a closure has the drop glue of its captures
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn hold() {
    let job = new_job();
    let show = move || {
        let view = &job;
    };
    tick().await;
}
