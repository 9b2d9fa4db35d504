//@ edition: 2021
//@ rule: diverging macros
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn run(mode: u8) -> u32 {
    let job = new_job();
    let number = match mode {
        0 => 1,
        1 => unreachable!(),
        2 => todo!("mode {mode}"),
        _ => unimplemented!(),
    };
    tick().await;
    number
}
