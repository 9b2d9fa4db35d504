//@ edition: 2021
//@ rule: a struct needs drop when it implements Drop or a field does
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub struct Plain {
    a: u32,
    b: [u8; 4],
}
pub struct Wrapping {
    plain: Plain,
    job: Job,
}
pub struct Borrowing<'a> {
    job: &'a Job,
}
pub enum Shape {
    Empty,
    Text(String),
}
pub enum Level {
    Low,
    High(u32),
}
pub async fn hold(job: &Job) {
    let plain = Plain { a: 1, b: [0; 4] };
    let wrapping = Wrapping {
        plain: Plain { a: 1, b: [0; 4] },
        job: new_job(),
    };
    let borrowing = Borrowing { job };
    let shape = Shape::Empty;
    let level = Level::High(1);
    tick().await;
}
