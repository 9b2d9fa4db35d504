//@ edition: 2021
//@ rule: a generic struct needs drop when its argument does
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub struct Pair<T> {
    left: T,
    right: T,
}
pub async fn hold<T: Default>() {
    let numbers = Pair {
        left: 1u8,
        right: 2,
    };
    let jobs = Pair {
        left: new_job(),
        right: new_job(),
    };
    let unknown: Pair<T> = Pair {
        left: T::default(),
        right: T::default(),
    };
    tick().await;
}
