//@ edition: 2021
//@ rule: matching without binding reads the discriminant, matching a reference borrows
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn consume<T>(value: T) {}

pub enum State {
    Running(Job),
    Idle,
}
pub async fn check() {
    let state = State::Idle;
    match state {
        State::Running(_) => {}
        State::Idle => {}
    }
    consume(state);
    tick().await;
    let other = State::Idle;
    match &other {
        State::Running(job) => {}
        State::Idle => {}
    }
    consume(other);
    tick().await;
}
