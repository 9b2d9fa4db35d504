//@ edition: 2021
//@ rule: self by value, by reference and pinned
#![allow(warnings)]

use std::pin::Pin;

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn look<T: ?Sized>(value: &T) {}

pub struct Worker(Job);
impl Worker {
    pub async fn finish(self) {
        tick().await;
    }
    pub async fn inspect(&self) {
        tick().await;
        look(self);
    }
    pub async fn idle(&mut self) {
        tick().await;
    }
    pub async fn pinned(self: Pin<&mut Self>) {
        tick().await;
        look(&*self);
    }
    pub async fn boxed(self: Box<Self>) {
        tick().await;
    }
    pub async fn edited(mut self) {
        self.0 = Job(2);
        tick().await;
    }
}
