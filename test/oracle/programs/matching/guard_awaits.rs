//@ edition: 2021
//@ rule: an await in a match guard: the bindings are references until the guard holds
#![allow(warnings)]

async fn yes() -> bool {
    true
}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn consume<T>(value: T) {}

pub async fn guarded() {
    let slot = Some(new_job());
    match slot {
        Some(job) if yes().await => consume(job),
        _ => {}
    }
}
