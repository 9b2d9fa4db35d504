//@ edition: 2021
//@ rule: awaits as conditions
#![allow(warnings)]

async fn yes() -> bool {
    true
}
async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn decide() {
    let job = new_job();
    if yes().await {
        tick().await;
    }
    while yes().await {
        tick().await;
    }
}
