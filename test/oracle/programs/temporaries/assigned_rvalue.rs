//@ edition: 2021
//@ rule: what an assignment puts together waits in parts for an await on its left
#![allow(warnings)]
use std::ops::{Deref, DerefMut};

pub struct Guard<T>(T);
impl<T> Deref for Guard<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
impl<T> DerefMut for Guard<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}
async fn lock<T: Default>() -> Guard<T> {
    Guard(T::default())
}
async fn index() -> usize {
    1
}
fn name() -> String {
    String::new()
}
#[derive(Default)]
pub struct Entry {
    count: u32,
    name: String,
}

pub async fn tuple(count: u32) {
    *lock::<(u32, String)>().await = (count, name());
}
pub async fn tuple_in_tuple(text: String) {
    *lock::<((u32, String), String)>().await = ((1, name()), text);
}
pub async fn tuple_without_drop(count: u32) {
    *lock::<(u32, u32)>().await = (count, 2);
}
pub async fn array() {
    *lock::<[String; 2]>().await = [name(), name()];
}
pub async fn repeated(count: u32) {
    *lock::<[u32; 2]>().await = [count; 2];
}
pub async fn struct_literal(count: u32) {
    *lock::<Entry>().await = Entry {
        count,
        name: name(),
    };
}
pub async fn constructor() {
    *lock::<Option<String>>().await = Some(name());
}
pub async fn unit() {
    *lock::<()>().await = ();
}
pub async fn negation(flag: bool) {
    *lock::<bool>().await = !flag;
}
pub async fn comparison(count: u32) {
    *lock::<bool>().await = count == 2;
}
pub async fn checked_sum(count: u32) {
    *lock::<u32>().await = count + 1;
}
pub async fn sum_of_floats(part: f32) {
    *lock::<f32>().await = part + 1.0;
}
pub async fn quotient(count: u32) {
    *lock::<u32>().await = count / 2;
}
pub async fn overloaded_sum(text: String) {
    *lock::<String>().await = text + "!";
}
pub async fn cast(count: u32) {
    *lock::<u64>().await = count as u64;
}
pub async fn cast_to_itself(count: u32) {
    *lock::<u32>().await = count as u32;
}
pub async fn index_on_the_left(mut list: Vec<(u32, String)>) {
    list[index().await] = (1, name());
}
pub async fn compound(count: u32) {
    *lock::<u32>().await += count;
}
