//@ edition: 2021
//@ rule: every temporary of a method chain lives to the end of the statement
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

pub struct Client {
    name: String,
}
impl Client {
    async fn ping(&self) {}
}
pub async fn ping(client: &Mutex<Client>) {
    client.lock().unwrap().ping().await;
}
