// G7. Three things that differ from TypeScript.
//
// 1. A future is lazy. A Promise runs as soon as it exists; a future runs while somebody polls it.
// 2. Dropping a future cancels it. A Promise can't be stopped from outside; a dropped future simply has no next poll.
// 3. A value has one owner. Assigning an object gives it a second name; assigning a Rust value moves it.
//
// Run it: cargo run --bin g07_unlike_typescript

use std::future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

async fn save(name: &str) -> usize {
    println!("   saving {name}");
    name.len()
}

/// Says when it goes away, as a file or a connection would close itself.
struct Connection;

impl Drop for Connection {
    fn drop(&mut self) {
        println!("   connection closed");
    }
}

async fn upload() {
    let _connection = Connection;
    println!("   upload begins");
    future::pending::<()>().await; // an event that never comes
    println!("   upload ends");
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut cx) {
            return value;
        }
    }
}

fn main() {
    println!("1. lazy");
    let saving = save("draft");
    println!("   called, and nothing was saved");
    println!("   {} bytes saved", block_on(saving));

    println!("2. cancelled by dropping");
    let mut cx = Context::from_waker(Waker::noop());
    let mut uploading = Box::pin(upload());
    println!("   first poll: {:?}", uploading.as_mut().poll(&mut cx));
    drop(uploading); // cleans up what it kept; "upload ends" is never printed

    println!("3. one owner");
    let note = String::from("buy milk");
    let same_note = note; // from here on the name `note` is empty, and using it wouldn't compile
    let second_note = same_note.clone(); // a copy has to be asked for
    println!("   {same_note} / {second_note}");
}
