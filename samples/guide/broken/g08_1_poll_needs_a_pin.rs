// Broken on purpose: a future is polled before anybody has pinned it.
//
// rustc says: error[E0599]
// Pinscope shows: unpinned-poll
// Mended in: ../src/bin/g08_1_poll_needs_a_pin.rs
//
// Put the cursor on `poll`, open the light bulb, and choose a way of pinning.

use std::task::{Context, Waker};

async fn answer() -> u32 {
    42
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut future = answer();

    println!("{:?}", future.poll(&mut cx));
}
