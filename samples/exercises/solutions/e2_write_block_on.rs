// Exercise 2, solved.
//
// `pin!(future)` takes the future and hides it in this function's own frame: nobody else can move it, and no heap
// is needed. The name `future` now means the pin. A real runtime differs in one line: instead of polling
// again at once it sleeps until the waker calls, as ../../guide/src/bin/g03_poll_signature.rs shows.
//
// Run: cargo run --bin e2_solution

use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut cx) {
            return value;
        }
    }
}

/// Ready at the fourth poll.
fn fourth_time_lucky() -> impl Future<Output = String> {
    let mut polls = 0;
    poll_fn(move |cx| {
        polls += 1;
        if polls == 4 {
            return Poll::Ready(format!("ready after {polls} polls"));
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    })
}

fn main() {
    println!("{}", block_on(async { fourth_time_lucky().await }));
}
