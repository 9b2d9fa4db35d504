// G6. Pin without the heap, and poll by hand.
//
// `pin!(value)` takes the value, keeps it in a hidden variable of this block, and gives back a `Pin<&mut T>`.
// No allocation, and no way to reach the hidden variable by name: that is what makes it safe. The pin ends with
// the block. Whatever must outlive the block is pinned with `Box::pin` instead.
//
// Run it: cargo run --bin g06_pin_on_the_stack

use std::future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// Not ready the first `times` times it is polled.
async fn ready_after(times: u32) -> &'static str {
    let mut left = times;
    future::poll_fn(move |cx| {
        if left == 0 {
            return Poll::Ready("done");
        }
        left -= 1;
        cx.waker().wake_by_ref(); // "poll me again": a real source of events would keep the waker for later
        Poll::Pending
    })
    .await
}

/// Lives on the heap, so it may leave the function that pinned it.
fn pinned_for_the_caller() -> Pin<Box<dyn Future<Output = &'static str>>> {
    Box::pin(ready_after(0))
}

fn main() {
    // A waker that does nothing is enough when a loop asks again anyway.
    let mut cx = Context::from_waker(Waker::noop());

    let mut on_the_stack = pin!(ready_after(2));
    let mut polls = 0;
    let answer = loop {
        polls += 1;
        // `poll` takes the pin by value. `as_mut` lends a fresh one each turn, so that the loop may go on.
        if let Poll::Ready(answer) = on_the_stack.as_mut().poll(&mut cx) {
            break answer;
        }
    };
    println!("on the stack: {answer} after {polls} polls");

    let mut on_the_heap = pinned_for_the_caller();
    println!("on the heap:  {:?}", on_the_heap.as_mut().poll(&mut cx));
}
