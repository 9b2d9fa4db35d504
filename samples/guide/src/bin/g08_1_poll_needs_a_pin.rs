// G8, pitfall 1: polling a future that isn't pinned.
//
// `poll` is declared on `Pin<&mut Self>`, so a plain future has no such method. Pin it first. `pin!` is the
// first choice for a future that stays in this function; `Box::pin` for one that is stored or returned.
//
// Run it: cargo run --bin g08_1_poll_needs_a_pin

use std::pin::pin;
use std::task::{Context, Waker};

async fn answer() -> u32 {
    42
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());

    let mut stays_here = pin!(answer());
    println!("{:?}", stays_here.as_mut().poll(&mut cx));

    let mut may_leave = Box::pin(answer());
    println!("{:?}", may_leave.as_mut().poll(&mut cx));
}
