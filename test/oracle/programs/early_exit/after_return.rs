//@ edition: 2021
//@ rule: nor behind return
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn fail() {
    let job = new_job();
    return;
    tick().await;
}
