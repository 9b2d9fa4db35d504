//@ edition: 2021
//@ rule: a macro of the crate that evaluates its argument
#![allow(warnings)]

async fn number() -> u32 {
    1
}
async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

macro_rules! twice {
    ($value:expr) => {{
        let first = $value;
        first + $value
    }};
}
pub async fn run() {
    let sum = twice!(2u32);
    tick().await;
    drop(sum);
}
