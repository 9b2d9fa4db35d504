//@ edition: 2021
//@ rule: mem::forget, mem::drop by path, size_of
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn manage() {
    let kept = new_job();
    let gone = new_job();
    let size = std::mem::size_of::<Job>();
    std::mem::forget(kept);
    std::mem::drop(gone);
    tick().await;
    drop(size);
}
