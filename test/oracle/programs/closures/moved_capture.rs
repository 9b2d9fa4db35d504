//@ edition: 2021
//@ rule: a move closure owns the variable
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn run() {
    let job = new_job();
    let show = move || look(&job);
    tick().await;
    show();
}
