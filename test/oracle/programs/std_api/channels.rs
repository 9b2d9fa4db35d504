//@ edition: 2021
//@ rule: std channels: sender, receiver and a blocking iterator
#![allow(warnings)]

use std::sync::mpsc::{channel, Receiver, Sender};

async fn tick() {}

pub async fn pipe(input: Receiver<u32>) {
    let (sender, receiver): (Sender<u32>, Receiver<u32>) = channel();
    let second = sender.clone();
    sender.send(1).unwrap();
    drop(sender);
    tick().await;
    for number in input.try_iter() {
        tick().await;
        second.send(number).unwrap();
    }
}
