// Broken on purpose: `poll` is written with a plain `&mut self`, as other traits would have it.
//
// rustc says: error[E0053]
// Pinscope shows: nothing of its own; hover over `Future` code in the mended file instead
// Mended in: ../src/bin/g03_poll_signature.rs

use std::task::{Context, Poll};

struct Countdown {
    polls_left: u32,
}

impl Future for Countdown {
    type Output = &'static str;

    // With `&mut self` a caller could poll the future, move it, and poll it again. The trait rules that out
    // for every future, so that those which point into themselves can exist at all.
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if self.polls_left == 0 {
            return Poll::Ready("lift-off");
        }
        self.polls_left -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

fn main() {
    let countdown = Countdown { polls_left: 3 };
    println!("{} polls to go", countdown.polls_left);
}
