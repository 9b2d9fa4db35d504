//@ edition: 2021
//@ rule: FnOnce, FnMut and Fn parameters
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn apply<A, B, C>(once: A, mut many: B, shared: C)
where
    A: FnOnce(Job) -> u32,
    B: FnMut(u32),
    C: Fn(&Job) -> bool,
{
    let job = new_job();
    let fine = shared(&job);
    tick().await;
    let number = once(job);
    many(number);
    tick().await;
    many(number + fine as u32);
}
