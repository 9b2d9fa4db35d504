//@ edition: 2021
//@ rule: a block in a block in a block, each with its own locals
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

pub async fn run() {
    let outer = new_job();
    async {
        let middle = new_job();
        async {
            let inner = new_job();
            tick().await;
            look(&middle);
        }
        .await;
        tick().await;
        look(&outer);
    }
    .await;
}
