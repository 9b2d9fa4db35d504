// Exercise 2 of 3: write `block_on`.
//
// `block_on` is the smallest runtime there is: it polls one future until it is ready, and returns the value.
// You need three things: a pin, since `poll` is declared on `Pin<&mut Self>`; a context with a waker, and one that
// does nothing will do, since the loop asks again anyway; and a loop. Inside the loop, remember that `poll`
// takes the pin by value: lend it with `as_mut()`.
//
// Help:  hover over `pin!` and `Pin` for what they give you here.
// Done:  the program prints "ready after 4 polls" instead of panicking.
// Run:   cargo run --bin e2_write_block_on
// Look:  ../../solutions/e2_write_block_on.rs

use std::future::poll_fn;
use std::task::Poll;

fn block_on<F: Future>(_future: F) -> F::Output {
    todo!("pin the future, build a context, poll until it is ready")
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
