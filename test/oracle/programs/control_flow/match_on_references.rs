//@ edition: 2021
//@ rule: a match on a tuple of references
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

pub async fn run(first: Option<Job>, second: Option<Job>) {
    match (&first, &second) {
        (Some(a), Some(b)) => {
            tick().await;
            look(a);
        }
        (Some(only), None) | (None, Some(only)) => {
            tick().await;
            look(only);
        }
        (None, None) => tick().await,
    }
    tick().await;
}
