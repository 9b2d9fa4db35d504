// Broken on purpose: the machine keeps a pointer into itself, and somebody asks for a `Pin` that lets it move.
//
// rustc says: error[E0277]
// Pinscope shows: borrow-across-await, pin-new-not-unpin
// Mended in: ../src/bin/g02_async_becomes_a_state_machine.rs
//
// Hover over the `.await`: it lists what the future keeps while it is parked there, and who points into whom.

use std::future;
use std::pin::Pin;
use std::task::{Context, Waker};

async fn summary() -> usize {
    let report = String::from("pinned values stay put");
    let first_word = &report[..6];
    future::ready(()).await;
    first_word.len() + report.len()
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut future = summary();

    // `Pin::new` is for values that don't mind moving. No async function's future is one of those.
    let first_poll = Pin::new(&mut future).poll(&mut cx);
    println!("{first_poll:?}");
}
