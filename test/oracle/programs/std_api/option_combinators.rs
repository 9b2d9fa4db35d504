//@ edition: 2021
//@ rule: combinators that consume, borrow and replace
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn look<T: ?Sized>(value: &T) {}

pub async fn combine(mut slot: Option<Job>, name: Option<String>) {
    let number = slot.as_ref().map(|job| job.0).unwrap_or(0);
    let text = name.as_deref().unwrap_or("none");
    tick().await;
    look(text);
    let old = slot.replace(Job(number));
    let job = slot.get_or_insert_with(new_job);
    tick().await;
    job.0 += 1;
    let both = old.zip(name);
    tick().await;
}
