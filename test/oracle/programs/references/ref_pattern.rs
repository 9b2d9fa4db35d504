//@ edition: 2021
//@ rule: `let ref` extends the initialiser in the same way
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

pub async fn hold() {
    let ref job = new_job();
    tick().await;
    look(job);
}
